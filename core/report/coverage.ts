import type { Range } from "../model/range.ts";
import type { Check, Coverage, Unchecked } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { renderMessage } from "./message.ts";
import { isFigureRule, type Judged, type ReadNumber } from "./outcome.ts";
import type { Placer } from "./place.ts";

const claimKinds = new Set(["money", "percent", "points", "count", "plain"]);

function checkOf({ rule, result }: Judged, placer: Placer): Check {
  const template = result.message === undefined ? undefined : rule.messages[result.message];
  return {
    rule: rule.id,
    verdict: result.verdict,
    agreement: result.agreement ?? null,
    formula: result.computation?.formula ?? null,
    reason:
      result.verdict === "unsure" && template !== undefined ? renderMessage(template, result.data) : null,
    at: result.at.map(placer.placeOf),
  };
}

function tally(results: readonly Result[]): Coverage["relations"] {
  const counts = { agree: 0, rounding: 0, differ: 0, unsure: 0 };
  for (const { verdict, agreement } of results) {
    if (verdict !== "agree") counts[verdict] += 1;
    else if (agreement === undefined || agreement === "exact") counts.agree += 1;
    else counts.rounding += 1;
  }
  return counts;
}

/** Why a number takes part in no relation. */
function reasonOf({ kind, quantity }: ReadNumber): string {
  if (quantity.approximate === true) return "approximate";
  return kind === "plain" ? "unknown-unit" : "no-partner";
}

/** Ranges in order, so that the ones that meet a given range are found by one walk. */
function uncovered(numbers: readonly ReadNumber[], operands: readonly Range[]): ReadNumber[] {
  const sorted = [...operands].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reached = -1;
  return numbers.filter(({ range }) => {
    while (next < sorted.length && (sorted[next]?.[0] ?? 0) < range[1]) {
      reached = Math.max(reached, sorted[next]?.[1] ?? -1);
      next += 1;
    }
    return reached <= range[0];
  });
}

/**
 * The ledger: every relation between figures that was looked at, and every number that can be a claim either in one
 * of them or listed with the reason why not. Without `ledger` the relations are counted, not listed.
 */
export function coverageOf(
  judged: readonly Judged[],
  numbers: readonly ReadNumber[],
  { placer, ledger }: { readonly placer: Placer; readonly ledger: boolean },
): Coverage {
  const figures = judged.filter(({ rule }) => isFigureRule(rule));
  const results = figures.map(({ result }) => result);
  const claims = numbers.filter(({ kind }) => claimKinds.has(kind)).sort((a, b) => a.range[0] - b.range[0]);
  const operands = results.flatMap(({ at }) => at.filter((each) => each.operand).map(({ range }) => range));
  const left = uncovered(claims, operands);
  const unchecked = left.map(
    (number): Unchecked => ({
      text: placer.textOf(number.range),
      start: number.range[0],
      end: number.range[1],
      reason: reasonOf(number),
    }),
  );
  return {
    numbers: claims.length,
    inRelations: claims.length - left.length,
    relations: tally(results),
    checks: ledger ? figures.map((each) => checkOf(each, placer)) : [],
    unchecked,
  };
}
