import { Decimal } from "decimal.js";
import { remembered } from "./remembered.ts";
import { isMoney, moneyExponent, type Unit } from "./unit.ts";

/** A printed number: what it says, and how finely it says it. Never a float. */
export interface Quantity {
  readonly value: Decimal;
  /** Digits printed after the decimal point; `1.20` has 2. */
  readonly decimals: number;
  /** Unit as printed or, in tables, as the table declares; undefined when it could not be told. */
  readonly unit: Unit | undefined;
  /** 约, 余, 多, 近, 以上 … : the number is no exact claim and never proves a difference. */
  readonly approximate?: boolean;
}

/** The true values that a printed number can stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Printed numbers are hardly ever finer or coarser than this; what is beyond is made anew. */
const widest = 24;

/** `digit`·10^exponent, made once for the usual exponents: every check asks for them, and dividing costs most. */
function powersOfTen(digit: number): (exponent: number) => Decimal {
  const power = (exponent: number) => new Decimal(`${digit}e${exponent}`);
  const known = Array.from({ length: 2 * widest + 1 }, (_, index) => power(index - widest));
  return (exponent) => known[exponent + widest] ?? power(exponent);
}

export const tenTo = powersOfTen(1);
const fiveTimesTenTo = powersOfTen(5);

/** One unit of the last printed digit, in the quantity's own unit. */
export function lastDigit(q: Quantity): Decimal {
  return tenTo(-q.decimals);
}

/** Half a unit of the last printed digit, in the quantity's own unit. */
export function halfDigit(q: Quantity): Decimal {
  return fiveTimesTenTo(-q.decimals - 1);
}

/**
 * The value of plain printed digits (`1225.25`). Every number of a document is read at least twice and zeros stand
 * everywhere; a Decimal never changes, so one serves all.
 */
export const decimalOf = remembered((printed) => new Decimal(printed), { most: 6000 });

/** Whether the printed digits are exact: 分 or finer for money, whole numbers for counts. */
export function isExact(q: Quantity): boolean {
  const exponent = moneyExponent(q.unit);
  if (exponent !== undefined) return q.decimals >= exponent + 2;
  return q.unit !== undefined && q.unit !== "%" && q.unit !== "个百分点" && q.decimals === 0;
}

/** `1.20` may be any true value from 1.195 to 1.205; an exact quantity only itself. */
export function intervalOf(q: Quantity): Interval {
  if (isExact(q)) return { low: q.value, high: q.value };
  const half = halfDigit(q);
  return { low: q.value.minus(half), high: q.value.plus(half) };
}

/**
 * The same quantity said in another money unit, its fineness carried along (`12.30万元` → `123000元`, known to 100 元).
 * Returns undefined when either unit is not money and they differ.
 */
export function inUnit(q: Quantity, unit: Unit): Quantity | undefined {
  if (q.unit === unit) return q;
  const from = moneyExponent(q.unit);
  const to = moneyExponent(unit);
  if (from === undefined || to === undefined) return undefined;
  const shift = from - to;
  return { ...q, value: q.value.times(tenTo(shift)), decimals: q.decimals - shift, unit };
}

/** Whether both are money, or both carry the same unit: only then may they be added or compared. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.unit === undefined || b.unit === undefined) return false;
  return a.unit === b.unit || (isMoney(a.unit) && isMoney(b.unit));
}

/** The digits of a quantity with its printed fineness, without unit or thousands separators. */
export function sayValue(q: Quantity): string {
  return q.value.toFixed(Math.max(0, q.decimals));
}

/** Decimal digits of a printed value; `1,225.25` → 2. */
export function decimalsOf(digits: string): number {
  const dot = digits.indexOf(".");
  return dot < 0 ? 0 : digits.length - dot - 1;
}
