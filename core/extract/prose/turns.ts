import type { Mention } from "./mention.ts";

const respectively = /(?:分别|各自|各)(?:为|是)$/;
const connector = /^[、，,和及与]?\s*$/;

/**
 * 「基本支出和项目支出分别为 a、b 万元，分别占本年支出合计的 p% 和 q%」: gives each number its own subject, and each percentage
 * the number that it belongs to. Only where there are as many numbers as subjects.
 */
export function distribute(mentions: readonly Mention[]): Mention[] {
  const spread = [...mentions];
  for (const [index, first] of mentions.entries()) {
    const names = namesIn(first);
    if (names.length < 2) continue;
    const run = runFrom(mentions, index, names.length);
    if (run.length !== names.length) continue;
    for (const [turn, mention] of run.entries())
      spread[index + turn] = {
        ...mention,
        role: first.role,
        stage: first.stage,
        subject: names[turn] ?? "",
        turn,
      };
    spreadRates(spread, index + names.length, names.length);
  }
  return spread;
}

/** Subjects before 分别为; a bare 收、支总计 is one subject with one number. */
function namesIn({ role, lead, subject }: Mention): string[] {
  if (role !== "amount" || !respectively.test(lead.trimEnd())) return [];
  const words = subject.replace(/(?:分别|各自|各)$/, "");
  const names = words.split(/[、和及与]/).map((name) => name.trim());
  return names.every((name) => name.length >= 2) ? names : [];
}

/** The mention at `index` and those right behind it with nothing but a connector between. */
function runFrom(mentions: readonly Mention[], index: number, length: number): Mention[] {
  const first = mentions[index];
  const run = mentions.slice(index, index + length);
  const isRun = run.every(
    (m, at) => at === 0 || (connector.test(m.lead) && m.token.kind === first?.token.kind),
  );
  return isRun ? run : [];
}

/** 分别占…的 p%、q% right behind the amounts. */
function spreadRates(spread: Mention[], from: number, length: number): void {
  const at = spread.findIndex(
    (m, index) => index >= from && index < from + 2 && /分别/.test(m.lead) && m.token.kind === "percent",
  );
  const first = spread[at];
  if (first === undefined) return;
  const run = runFrom(spread, at, length);
  for (const [turn, mention] of run.entries())
    spread[at + turn] = { ...mention, role: first.role, whole: first.whole, stage: first.stage, turn };
}
