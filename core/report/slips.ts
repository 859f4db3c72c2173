import { Decimal } from "decimal.js";
import { type Interval, lastDigit, type Quantity } from "../model/quantity.ts";
import { isMoney } from "../model/unit.ts";

/** How a number may have been mistyped. */
export type SlipKind =
  | "sign"
  | "digits-swapped"
  | "unit"
  | "decimal-point"
  | "digit-missing"
  | "digit-extra"
  | "digit-wrong";

/** From the most telling to the least: a swap that fits proves more than one digit out of nine. */
export const slipKinds: readonly SlipKind[] = [
  "sign",
  "digits-swapped",
  "unit",
  "decimal-point",
  "digit-missing",
  "digit-extra",
  "digit-wrong",
];

export interface Slip {
  readonly kind: SlipKind;
  /** What the number would be without the slip, in the same unit and fineness. */
  readonly fixed: Decimal;
}

const digits = "0123456789";

function tenTo(exponent: number): Decimal {
  return new Decimal(`1e${exponent}`);
}

function swaps(printed: string): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < printed.length; i += 1) {
    const [a = "", b = ""] = [printed[i], printed[i + 1]];
    if (a !== b) found.push(printed.slice(0, i) + b + a + printed.slice(i + 2));
  }
  return found;
}

function substitutions(printed: string): string[] {
  return [...printed].flatMap((old, i) =>
    [...digits]
      .filter((digit) => digit !== old)
      .map((digit) => printed.slice(0, i) + digit + printed.slice(i + 1)),
  );
}

function insertions(printed: string, most: number): string[] {
  const found: string[] = [];
  for (let i = 0; i <= most; i += 1)
    for (const digit of digits) found.push(printed.slice(0, i) + digit + printed.slice(i));
  return found;
}

function deletions(printed: string, most: number): string[] {
  return [...printed.slice(0, most)].map((_, i) => printed.slice(0, i) + printed.slice(i + 1));
}

/** Digit strings that one slip of this kind could have been meant to be. */
function variants(printed: string, whole: number, kind: SlipKind): string[] {
  switch (kind) {
    case "digits-swapped":
      return swaps(printed);
    case "digit-missing":
      return insertions(printed, whole);
    case "digit-extra":
      return deletions(printed, whole);
    case "digit-wrong":
      return substitutions(printed);
    default:
      return [];
  }
}

const shifts: Readonly<Partial<Record<SlipKind, readonly number[]>>> = {
  unit: [4, -4, 8, -8],
  "decimal-point": [1, -1, 2, -2],
};

/** Values with other digits of the same fineness: compared as whole numbers of the last digit, which is fast. */
function digitFits(quantity: Quantity, wanted: Interval, kind: SlipKind): { fits: Decimal[]; count: number } {
  const decimals = Math.max(0, quantity.decimals);
  const scale = tenTo(decimals);
  const low = BigInt(wanted.low.times(scale).ceil().toFixed(0));
  const high = BigInt(wanted.high.times(scale).floor().toFixed(0));
  const printed = quantity.value.abs().toFixed(decimals).replace(".", "");
  const all = variants(printed, printed.length - decimals, kind);
  const isNegative = quantity.value.isNegative();
  const fits = new Set<bigint>();
  for (const digitsOfOne of all) {
    if (digitsOfOne === "") continue;
    const value = isNegative ? -BigInt(digitsOfOne) : BigInt(digitsOfOne);
    if (value >= low && value <= high) fits.add(value);
  }
  return { fits: [...fits].map((value) => new Decimal(value.toString()).div(scale)), count: all.length };
}

function shiftFits(quantity: Quantity, wanted: Interval, kind: SlipKind): { fits: Decimal[]; count: number } {
  // Any number is nothing at all when its point is moved far enough.
  const isNothing = wanted.low.lte(0) && wanted.high.gte(0);
  if (kind === "unit" && (!isMoney(quantity.unit) || isNothing)) return { fits: [], count: 0 };
  const { value } = quantity;
  const all =
    kind === "sign" ? [value.neg()] : (shifts[kind] ?? []).map((exponent) => value.times(tenTo(exponent)));
  // A point that moved left behind more digits than this office prints is another slip.
  const most = Math.max(2, quantity.decimals);
  const fits = all.filter(
    (each) =>
      each.gte(wanted.low) && each.lte(wanted.high) && (kind === "unit" || each.decimalPlaces() <= most),
  );
  return { fits, count: all.length };
}

export interface SlipSearch {
  readonly found: readonly Slip[];
  /** How likely one of the candidates fits by accident. */
  readonly chance: number;
}

/** The slips of one kind that bring `quantity` into `wanted`, and how much that proves. */
export function slipsInto(quantity: Quantity, wanted: Interval, kind: SlipKind): SlipSearch {
  if (quantity.value.isZero()) return { found: [], chance: 0 };
  const search = kind === "sign" || shifts[kind] !== undefined ? shiftFits : digitFits;
  const { fits, count } = search(quantity, wanted, kind);
  const spread = wanted.low.abs().plus(wanted.high.abs()).plus(quantity.value.abs()).div(2);
  const width = Decimal.max(wanted.high.minus(wanted.low), lastDigit(quantity));
  const chance = spread.isZero() ? 1 : Math.min(1, width.times(count).div(spread).toNumber());
  return { found: fits.map((fixed) => ({ kind, fixed })), chance };
}
