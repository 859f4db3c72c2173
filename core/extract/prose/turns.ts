import type { Mention } from "./mention.ts";

const respectively = /(?:分别|各自|各)(?:为|是)$/;
const respectivelyChanged = /(?:分别|各自|各)[^\d，,。；;]{1,6}$/;
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
        direction: first.direction,
        against: first.against,
        subject: names[turn] ?? "",
        turn,
      };
    spreadRates(spread, index + names.length, names.length);
  }
  return spread;
}

/** Subjects before 分别为, 分别增加; a bare 收、支总计 is one subject where it has one number. */
function namesIn({ role, lead, subject }: Mention): string[] {
  const words = lead.trimEnd();
  const isSpread =
    role === "amount" ? respectively.test(words) : role === "delta" && respectivelyChanged.test(words);
  if (!isSpread) return [];
  const bare = subject.trim().replace(/(?:分别|各自|各)(?:为|是)?$/, "");
  const both = /^(.*?)收入?[、和及与]支出?(总计|合计|总额)$/.exec(bare);
  if (both !== null) return [`${both[1]}收入${both[2]}`, `${both[1]}支出${both[2]}`];
  const names = bare.split(/[、和及与]/).map((name) => name.trim());
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

/** 分别占…的 p%、q%, 各下降 p%、q% right behind the amounts. */
function spreadRates(spread: Mention[], from: number, length: number): void {
  const at = spread.findIndex(
    (m, index) => index >= from && index < from + 2 && /分别|各/.test(m.lead) && m.token.kind === "percent",
  );
  const first = spread[at];
  if (first === undefined) return;
  const run = runFrom(spread, at, length);
  if (run.length !== length) return;
  const { role, whole, stage, direction, against } = first;
  for (const [turn, mention] of run.entries())
    spread[at + turn] = {
      ...mention,
      role,
      whole,
      stage,
      direction,
      against,
      subject: turn === 0 ? first.subject : "",
      turn,
    };
}
