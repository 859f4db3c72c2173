import { Decimal } from "decimal.js";
import { alignUnits } from "./arithmetic.ts";
import type { Operand } from "./fact.ts";
import { type Interval, intervalOf, sayValue } from "./quantity.ts";
import type { Change } from "./relation.ts";

/** Difference and prior value behind a stated percentage of change. */
export interface ChangeParts {
  readonly difference: { readonly value: Decimal; readonly interval: Interval };
  readonly prior: { readonly value: Decimal; readonly interval: Interval };
  readonly formula: string;
}

/** Difference and prior value, from whichever two of current, prior and difference are printed. */
export function changeParts(change: Change, current: Operand): ChangeParts | undefined {
  const { prior, delta } = change;
  const now = intervalOf(current.quantity);
  if (prior !== undefined) {
    const [before] = alignUnits(current.quantity, [prior.quantity]) ?? [];
    if (before === undefined) return undefined;
    const then = intervalOf(before);
    const difference = {
      value: current.quantity.value.minus(before.value),
      interval: { low: now.low.minus(then.high), high: now.high.minus(then.low) },
    };
    return {
      difference,
      prior: { value: before.value, interval: then },
      formula: `(${sayValue(current.quantity)} − ${sayValue(prior.quantity)}) ÷ ${sayValue(prior.quantity)}`,
    };
  }
  if (delta === undefined || change.direction === undefined) return undefined;
  const [step] = alignUnits(current.quantity, [delta.quantity]) ?? [];
  if (step === undefined) return undefined;
  const isDown = change.direction.says === "down" && step.value.gte(0);
  const by = intervalOf(step);
  const value = isDown ? current.quantity.value.plus(step.value) : current.quantity.value.minus(step.value);
  const interval = isDown
    ? { low: now.low.plus(by.low), high: now.high.plus(by.high) }
    : { low: now.low.minus(by.high), high: now.high.minus(by.low) };
  const sign = isDown ? "+" : "−";
  return {
    difference: { value: step.value, interval: by },
    prior: { value, interval },
    formula: `${sayValue(delta.quantity)} ÷ (${sayValue(current.quantity)} ${sign} ${sayValue(delta.quantity)})`,
  };
}

/** The interval of |x|. */
export function absolute(interval: Interval | undefined): Interval | undefined {
  if (interval === undefined || interval.low.gte(0)) return interval;
  if (interval.high.lte(0)) return { low: interval.high.neg(), high: interval.low.neg() };
  return { low: new Decimal(0), high: Decimal.max(interval.high, interval.low.neg()) };
}
