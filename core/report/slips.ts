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

/** Everything that one slip of this kind could have been meant to be. */
function candidates(quantity: Quantity, kind: SlipKind): Decimal[] {
  const { value } = quantity;
  if (kind === "sign") return [value.neg()];
  if (kind === "unit") return isMoney(quantity.unit) ? shifted(value, [4, -4, 8, -8]) : [];
  if (kind === "decimal-point") return shifted(value, [1, -1, 2, -2]);
  const decimals = Math.max(0, quantity.decimals);
  const printed = value.abs().toFixed(decimals).replace(".", "");
  const whole = printed.length - decimals;
  const strings: Readonly<Record<string, () => string[]>> = {
    "digits-swapped": () => swaps(printed),
    "digit-missing": () => insertions(printed, whole),
    "digit-extra": () => deletions(printed, whole),
    "digit-wrong": () => substitutions(printed),
  };
  const scale = new Decimal(10).pow(-decimals).times(value.isNegative() ? -1 : 1);
  return (strings[kind]?.() ?? []).filter((each) => each !== "").map((each) => scale.times(each));
}

function shifted(value: Decimal, exponents: readonly number[]): Decimal[] {
  return exponents.map((exponent) => value.times(new Decimal(10).pow(exponent)));
}

export interface SlipSearch {
  readonly found: readonly Slip[];
  /** How likely one of the candidates fits by accident. */
  readonly chance: number;
}

/** The slips of one kind that bring `quantity` into `wanted`, and how much that proves. */
export function slipsInto(quantity: Quantity, wanted: Interval, kind: SlipKind): SlipSearch {
  if (quantity.value.isZero()) return { found: [], chance: 0 };
  const all = candidates(quantity, kind);
  const distinct = new Map(
    all
      .filter((each) => each.gte(wanted.low) && each.lte(wanted.high))
      .map((fixed) => [fixed.toString(), { kind, fixed }]),
  );
  const spread = wanted.low.abs().plus(wanted.high.abs()).div(2).plus(quantity.value.abs()).div(2);
  const width = Decimal.max(wanted.high.minus(wanted.low), lastDigit(quantity));
  const chance = spread.isZero() ? 1 : Math.min(1, width.times(all.length).div(spread).toNumber());
  return { found: [...distinct.values()], chance };
}
