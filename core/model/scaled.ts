import { Decimal } from "decimal.js";
import type { Judgement } from "./arithmetic.ts";
import type { Operand } from "./fact.ts";
import { type Interval, intervalOf, lastDigit, type Quantity } from "./quantity.ts";

/** `0.9` and `1` under 得分系数 are fractions; `90` and `90%` are percentages. */
function isFraction({ value }: Quantity): boolean {
  return value.abs().lte(1);
}

function factorsOf(rate: Quantity): Interval {
  const { low, high } = intervalOf({ ...rate, unit: "%" });
  const scale = isFraction(rate) ? 1 : 100;
  return { low: low.div(scale), high: high.div(scale) };
}

/** Points printed against weight × rate, at most the weight. Points may be rounded, those with decimals also cut. */
export function judgeScaled(score: Operand, weight: Operand, rate: Operand): Judgement {
  const top = weight.quantity.value;
  const capped = (factor: Decimal) => Decimal.min(top, top.times(factor));
  const factors = factorsOf(rate.quantity);
  const interval = { low: capped(factors.low), high: capped(factors.high) };
  const computed = capped(rate.quantity.value.div(isFraction(rate.quantity) ? 1 : 100));
  const { value } = score.quantity;
  const difference = value.minus(computed);
  const digit = lastDigit(score.quantity);
  const within = (slack: Decimal) =>
    value.plus(slack).gte(interval.low) && value.minus(slack).lte(interval.high);
  const outcome = difference.isZero()
    ? "exact"
    : within(digit.div(2))
      ? "rounding"
      : digit.lt(1) && within(digit)
        ? "truncated"
        : "certain";
  return { outcome, computed, interval, difference };
}
