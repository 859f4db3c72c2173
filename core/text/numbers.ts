import { approximatorsBefore } from "../lexicon/units.ts";
import { decimalOf, decimalsOf, type Quantity, tenTo } from "../model/quantity.ts";
import { isDigit } from "./characters.ts";
import { type Digits, scanDigits } from "./number-digits.ts";
import { kindByNeighbours } from "./number-kinds.ts";
import type { NumberKind, NumberToken } from "./number-token.ts";
import { unitAfter } from "./number-units.ts";

/**
 * Every number in `text[from, to)`, in order. A scanner, not one regular expression:
 *
 *     [sign] digits[,ddd]*[.ddd] [余|多] [百|千|万|亿] [余|多] [元|%|个百分点|measure word] [左右|以上]
 *
 * Linear in the length of the text.
 */
export function readNumbers(text: string, from = 0, to = text.length): NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = from;
  while (at < to) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const digits = scanDigits(text, at, to, from);
    const token = classify(text, digits, from, to);
    tokens.push(token);
    at = Math.max(token.range[1], digits.end);
  }
  return tokens;
}

/** Arithmetic keeps 20 significant digits; a longer number is rounded to them as it is multiplied. */
const mostDigits = 20;

function classify(text: string, digits: Digits, from: number, to: number): NumberToken {
  const plainKind = kindByNeighbours(text, digits, from);
  if (plainKind !== undefined) return bareToken(plainKind, digits);
  const sign = signBefore(text, digits.start, from);
  const unit = unitAfter(text, digits.end, to);
  const exponent = unit.exponent;
  const printed = decimalOf(digits.printed);
  const base =
    exponent === 0 && digits.printed.length <= mostDigits ? printed : printed.times(tenTo(exponent));
  const approximate =
    unit.approximate || isApproximateBefore(text, sign.start) || isRange(text, digits, sign.start);
  const quantity: Quantity = {
    value: sign.negative ? base.neg() : base,
    decimals: decimalsOf(digits.printed) - exponent,
    unit: unit.unit,
    ...(approximate ? { approximate: true } : {}),
  };
  return {
    kind: unit.kind,
    range: [sign.start, unit.end],
    digits: [digits.start, digits.end],
    quantity,
    ...(unit.garbled === undefined ? {} : { garbled: unit.garbled }),
    ...(unit.bare === true ? { bare: true } : {}),
  };
}

function bareToken(kind: NumberKind, digits: Digits): NumberToken {
  return {
    kind,
    range: [digits.start, digits.end],
    digits: [digits.start, digits.end],
    quantity: { value: decimalOf(digits.printed), decimals: decimalsOf(digits.printed), unit: undefined },
  };
}

function signBefore(text: string, start: number, from: number): { start: number; negative: boolean } {
  const char = start > from ? text[start - 1] : undefined;
  if (char === "负" || char === "△" || char === "▲") return { start: start - 1, negative: true };
  if (char === undefined || !"-−－–".includes(char)) return { start, negative: false };
  const earlier = start - 1 > from ? text[start - 2] : undefined;
  const attached = earlier !== undefined && /[\d０-９%％A-Za-z]/.test(earlier);
  return attached ? { start, negative: false } : { start: start - 1, negative: true };
}

const approximatorEnds: ReadonlySet<string | undefined> = new Set(
  approximatorsBefore.map((word) => word.at(-1)),
);

function isApproximateBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  // Hardly any number has such a character before it.
  if (!approximatorEnds.has(before.at(-1))) return false;
  return (
    approximatorsBefore.some((word) => before.endsWith(word)) && !/(?:附近|最近|节约|合约|契约)$/.test(before)
  );
}

const rangeMarks: ReadonlySet<string> = new Set("-—–~～");

/** `3-5`, `10～20万元`: a range is no single claim. */
function isRange(text: string, digits: Digits, start: number): boolean {
  const last = text[start - 1] ?? "";
  if (rangeMarks.has(last) && /[\d%％]/.test(text[start - 2] ?? "")) return true;
  if (!rangeMarks.has(text[digits.end] ?? "") || /[\d%％万元]/.test(last)) return false;
  return /\d/.test(text[digits.end + 1] ?? "");
}
