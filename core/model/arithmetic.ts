import { Decimal } from "decimal.js";
import type { Operand } from "./fact.ts";
import {
  halfDigit,
  type Interval,
  intervalOf,
  inUnit,
  isExact,
  lastDigit,
  type Quantity,
  tenTo,
} from "./quantity.ts";
import { isMoney } from "./unit.ts";

/** What comparing a stated number with a computed interval gives. */
export interface Judgement {
  readonly outcome: "exact" | "rounding" | "truncated" | "probable" | "certain";
  readonly computed: Decimal;
  readonly interval: Interval;
  /** stated − computed, in the unit of the stated number. */
  readonly difference: Decimal;
}

/** How finely amounts of this kind are mostly printed here; zeros at the end may have been trimmed. */
function fineQuantity(operand: Operand): Quantity {
  const { quantity, fineDecimals } = operand;
  return fineDecimals !== undefined && fineDecimals > quantity.decimals
    ? { ...quantity, decimals: fineDecimals }
    : quantity;
}

/**
 * A bare 「0万元」 among amounts with decimals is nothing at all: 0.3 would have been printed with its digits. Other
 * numbers stand for no more than what is printed.
 */
function asPrinted(operand: Operand): Quantity {
  return operand.quantity.value.isZero() ? fineQuantity(operand) : operand.quantity;
}

/** Every operand's quantity in the unit of the first; undefined when units cannot be reconciled. */
export function alignUnits(stated: Quantity, others: readonly Quantity[]): Quantity[] | undefined {
  const aligned: Quantity[] = [];
  for (const other of others) {
    if (other.unit === stated.unit) aligned.push(other);
    else if (stated.unit !== undefined && isMoney(stated.unit)) {
      const same = inUnit(other, stated.unit);
      if (same === undefined) return undefined;
      aligned.push(same);
    } else return undefined;
  }
  return aligned;
}

function meets(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

function addIntervals(plus: readonly Quantity[], minus: readonly Quantity[]): Interval {
  let low = new Decimal(0);
  let high = new Decimal(0);
  for (const q of plus) {
    const i = intervalOf(q);
    low = low.plus(i.low);
    high = high.plus(i.high);
  }
  for (const q of minus) {
    const i = intervalOf(q);
    low = low.minus(i.high);
    high = high.minus(i.low);
  }
  return { low, high };
}

const zero = new Decimal(0);

function sumValues(plus: readonly Quantity[], minus: readonly Quantity[]): Decimal {
  const [first, ...others] = plus;
  const added = others.reduce((sum, q) => sum.plus(q.value), first?.value ?? zero);
  return minus.reduce((sum, q) => sum.minus(q.value), added);
}

/** The stated interval widened by one unit of its last digit: what truncation instead of rounding could print. */
function truncationInterval(stated: Quantity): Interval {
  if (isExact(stated)) return intervalOf(stated);
  const digit = lastDigit(stated);
  return { low: stated.value.minus(digit), high: stated.value.plus(digit) };
}

/**
 * Whether a difference is within 4σ of the rounding noise of uniformly rounded numbers, σ² = Σ ulp² ÷ 12 over their
 * last printed digits; compared as squares, because a root is costly and not exact.
 */
function isNoise(difference: Decimal, rounded: readonly Quantity[]): boolean {
  const sumOfSquares = rounded
    .filter((q) => !isExact(q))
    .reduce((sum, q) => sum.plus(tenTo(-2 * q.decimals)), new Decimal(0));
  return difference.times(difference).times(3).lte(sumOfSquares.times(4));
}

/** Compares `stated` with Σ parts − Σ minus. Undefined when units cannot be reconciled. */
export function judgeSum(
  stated: Operand,
  parts: readonly Operand[],
  minus: readonly Operand[] = [],
): Judgement | undefined {
  const plusAsPrinted = alignUnits(stated.quantity, parts.map(asPrinted));
  const minusAsPrinted = alignUnits(stated.quantity, minus.map(asPrinted));
  if (plusAsPrinted === undefined || minusAsPrinted === undefined) return undefined;
  const computed = sumValues(plusAsPrinted, minusAsPrinted);
  const isAllExact = plusAsPrinted.every(isExact) && minusAsPrinted.every(isExact);
  const interval = isAllExact
    ? { low: computed, high: computed }
    : addIntervals(plusAsPrinted, minusAsPrinted);
  const difference = stated.quantity.value.minus(computed);
  const result = (outcome: Judgement["outcome"]) => ({ outcome, computed, interval, difference });
  if (difference.isZero()) return result("exact");
  const fine = {
    stated: fineQuantity(stated),
    plus: alignUnits(fineQuantity(stated), parts.map(fineQuantity)) ?? plusAsPrinted,
    minus: alignUnits(fineQuantity(stated), minus.map(fineQuantity)) ?? minusAsPrinted,
  };
  const fineInterval = addIntervals(fine.plus, fine.minus);
  if (meets(intervalOf(fine.stated), fineInterval)) {
    const few = parts.length + minus.length < 4;
    return result(
      few || isNoise(difference, [fine.stated, ...fine.plus, ...fine.minus]) ? "rounding" : "probable",
    );
  }
  if (meets(truncationInterval(fine.stated), fineInterval)) return result("truncated");
  if (meets(intervalOf(stated.quantity), interval)) return result("probable");
  if (meets(truncationInterval(stated.quantity), interval)) return result("truncated");
  return result("certain");
}

/** Compares a stated percentage with numerator ÷ denominator × 100. Undefined over zero or foreign units. */
export function judgeRatio(stated: Operand, numerator: Operand, denominator: Operand): Judgement | undefined {
  const [top] = alignUnits(denominator.quantity, [numerator.quantity]) ?? [];
  if (top === undefined || denominator.quantity.value.isZero()) return undefined;
  const asPrinted = quotient(intervalOf(top), intervalOf(denominator.quantity));
  const fineBase = fineQuantity(denominator);
  const fineTop = fineQuantity(numerator);
  const isAsPrinted = fineBase === denominator.quantity && fineTop === numerator.quantity;
  const [alignedTop = top] = isAsPrinted ? [] : (alignUnits(denominator.quantity, [fineTop]) ?? []);
  const fine = isAsPrinted ? asPrinted : quotient(intervalOf(alignedTop), intervalOf(fineBase));
  const computed = top.value.div(denominator.quantity.value).times(100);
  return judgeAgainst(stated, computed, fine ?? asPrinted, asPrinted);
}

/** Compares a stated number with a computed value whose fine and as-printed intervals are known. */
export function judgeAgainst(
  stated: Operand,
  computed: Decimal,
  fine: Interval | undefined,
  asPrinted: Interval | undefined,
): Judgement | undefined {
  if (fine === undefined || asPrinted === undefined) return undefined;
  const difference = stated.quantity.value.minus(computed);
  const result = (outcome: Judgement["outcome"]) => ({ outcome, computed, interval: asPrinted, difference });
  const asStated = intervalOf({ ...stated.quantity, unit: "%" });
  if (difference.isZero()) return result("exact");
  if (meets(asStated, fine)) return result("rounding");
  const truncated = truncationInterval({ ...stated.quantity, unit: "%" });
  if (meets(truncated, fine)) return result("truncated");
  // One last digit off is a slip of hand that a reader will hardly mind: never called certain.
  const half = halfDigit(stated.quantity);
  const oneOff = { low: truncated.low.minus(half), high: truncated.high.plus(half) };
  if (meets(oneOff, fine) || meets(truncated, asPrinted)) return result("probable");
  return result("certain");
}

/** Percent interval of a ÷ b; undefined when b may be zero. */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(0) && b.high.gte(0)) return undefined;
  // Both positive, as nearly always: two of the four divisions decide, and a division costs most of all.
  if (a.low.gte(0) && b.low.gt(0))
    return { low: a.low.div(b.high).times(100), high: a.high.div(b.low).times(100) };
  const ends = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  return { low: Decimal.min(...ends).times(100), high: Decimal.max(...ends).times(100) };
}

/** Compares two mentions of one quantity, each with its own fineness and unit. */
export function judgeEqual(a: Operand, b: Operand): Judgement | undefined {
  return judgeSum(a, [b]);
}

/** Whether Σ smaller ≤ larger; `certain` only beyond all rounding. */
export function judgeBound(smaller: readonly Operand[], larger: Operand): Judgement | undefined {
  const aligned = alignUnits(larger.quantity, smaller.map(asPrinted));
  if (aligned === undefined) return undefined;
  const computed = sumValues(aligned, []);
  const interval = addIntervals(aligned, []);
  const difference = larger.quantity.value.minus(computed);
  const within = difference.gte(0) ? "exact" : "rounding";
  const outcome = interval.low.lte(truncationInterval(larger.quantity).high) ? within : "certain";
  return { outcome, computed, interval, difference };
}
