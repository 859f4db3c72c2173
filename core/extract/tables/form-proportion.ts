import type { Decimal } from "decimal.js";
import type { TableDoubt } from "../../model/table-doubt.ts";
import { wordsOf } from "./form-block.ts";
import { type Amount, readTarget } from "./form-doubts.ts";
import type { Indicator, Indicators } from "./form-indicators.ts";

/**
 * Points that are not in proportion to target and result, for documents that state such a rule (docs/formulas.md, Q6). Points
 * may be rounded to a whole one; what the form explains is left alone.
 */
export function proportionDoubts(form: Indicators): TableDoubt[] {
  return form.indicators.flatMap((indicator): TableDoubt[] => {
    const { target, actual, weight, score, label, reason } = indicator;
    const expected = proportional(form, indicator);
    if (target === undefined || actual === undefined || weight === undefined || score === undefined)
      return [];
    if (expected === undefined || (reason !== undefined && reason.role !== "blank")) return [];
    if (score.quantity.value.minus(expected).abs().lte(1)) return [];
    return [
      {
        kind: "not-in-proportion",
        range: score.range,
        evidence: [target.range, actual.range, weight.range],
        label,
        expected: wordsOf(form.view, target),
        printed: wordsOf(form.view, actual),
        computed: `${expected.toDecimalPlaces(2).toFixed()}分`,
        tier: "probable",
      },
    ];
  });
}

/** weight × result ÷ target (or the other way round under a ceiling), at most the weight; only for a target missed. */
function proportional(form: Indicators, { target, actual, weight, nature }: Indicator): Decimal | undefined {
  const sign = /^[≥≤]/.test(nature) ? nature.slice(0, 1) : "";
  const goal = readTarget(`${sign}${wordsOf(form.view, target)}`);
  const result = readTarget(wordsOf(form.view, actual));
  if (goal === undefined || result === undefined || weight === undefined) return undefined;
  const share = shareOf(goal, result);
  return share?.lt(1) === true ? weight.quantity.value.times(share) : undefined;
}

function shareOf(goal: Amount, result: Amount): Decimal | undefined {
  const isComparable = goal.unit === result.unit || result.unit === "";
  if (!isComparable || goal.value.isZero() || result.value.isZero()) return undefined;
  if (goal.sign === "least") return result.value.div(goal.value);
  return goal.sign === "most" ? goal.value.div(result.value) : undefined;
}
