import type { Document } from "../../model/document.ts";
import type { UnitDoubt } from "../../model/structure.ts";
import type { Mention } from "./mention.ts";
import { oversizedAmounts } from "./oversized.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";
import { isUnitless } from "./units.ts";

export interface UnitFindings {
  readonly doubts: readonly UnitDoubt[];
  /** Mentions whose 元 most likely means 万元. */
  readonly slips: ReadonlySet<Mention>;
}

/** Percentages printed without their sign. */
export function signDoubts(reading: Reading): UnitDoubt[] {
  const rates = reading.comparisons.flatMap(({ rate }) => rate ?? []);
  const mentions = [
    ...reading.statements.flatMap(({ shares, completions }) => [...shares, ...completions]),
    ...rates,
  ];
  return mentions
    .filter(({ isSignless }) => isSignless === true)
    .map(({ token }) => ({
      kind: "missing",
      range: token.range,
      fact: undefined,
      expectedUnit: "%",
      evidence: [],
      tier: "certain",
    }));
}

/** Amounts without a unit, in a garbled unit, or in 元 among siblings in 万元. */
export function unitFindings(
  document: Document,
  reading: Reading,
  mentions: readonly Mention[],
): UnitFindings {
  const slips = slipsOf(reading.statements);
  const doubts = mentions.flatMap((mention): UnitDoubt[] => {
    const kind = kindOf(document.text, mention, slips);
    const evidence = kind === undefined ? [] : neighboursOf(reading.statements, mention);
    const isAlone = kind === "missing" && (evidence.length === 0 || document.unit === undefined);
    if (kind === undefined || isAlone) return [];
    return [
      {
        kind,
        range: mention.token.range,
        fact: undefined,
        expectedUnit: kind === "slip" ? "万元" : (document.unit ?? "万元"),
        evidence: evidence.map((m) => m.token.range),
        tier: kind === "slip" ? "probable" : "certain",
      },
    ];
  });
  return { doubts: [...doubts, ...oversizedAmounts(reading)], slips };
}

/** A sentence goes on behind the number; a lone cell of a table that lost its frame does not. */
function goesOn(text: string, { token }: Mention): boolean {
  return /^[ \u00a0\u3000]?[，,。；;、（(]/.test(text.slice(token.range[1], token.range[1] + 2));
}

function kindOf(text: string, mention: Mention, slips: ReadonlySet<Mention>): UnitDoubt["kind"] | undefined {
  if (slips.has(mention)) return "slip";
  if (mention.token.garbled !== undefined) return "garbled";
  return isUnitless(mention) && goesOn(text, mention) ? "missing" : undefined;
}

/** 元 in a list of items that otherwise all print 万元, with an amount that would be absurdly small. */
function slipsOf(statements: readonly Statement[]): Set<Mention> {
  const slips = new Set<Mention>();
  const bySection = Map.groupBy(
    statements.filter((s) => mainAmount(s)?.token.kind === "money"),
    (s) => (s.path === undefined ? `p${s.paragraph}` : `s${s.section}`),
  );
  for (const group of bySection.values()) {
    const mentions = group.flatMap(({ amount, budget }) => [amount, budget].filter((m) => m !== undefined));
    const inYuan = mentions.filter(
      ({ token: { quantity } }) =>
        quantity.unit === "元" &&
        !quantity.value.isZero() &&
        quantity.value.abs().lt(10000) &&
        quantity.decimals > 0,
    );
    const inWan = mentions.filter((m) => m.token.quantity.unit === "万元");
    if (inYuan.length === 0 || inWan.length < 4 || inYuan.length * 4 > inWan.length) continue;
    for (const m of inYuan) slips.add(m);
  }
  return slips;
}

/** The nearest amounts with a unit, for evidence. */
function neighboursOf(statements: readonly Statement[], mention: Mention): Mention[] {
  const at = mention.token.range[0];
  const all = statements.flatMap(({ amount }) =>
    amount?.token.quantity.unit === undefined || amount === mention ? [] : [amount],
  );
  return all
    .filter((m) => m.token.kind === "money" && Math.abs(m.token.range[0] - at) < 1500)
    .sort((a, b) => Math.abs(a.token.range[0] - at) - Math.abs(b.token.range[0] - at))
    .slice(0, 2);
}
