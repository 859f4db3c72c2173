import { Decimal } from "decimal.js";
import {
  approximatorsAfter,
  approximatorsBefore,
  measureWords,
  moneyWords,
  multipliers,
  percentWords,
  pointWords,
} from "../lexicon/units.ts";
import { decimalsOf, type Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import type { Unit } from "../model/unit.ts";
import { isDigit, isSpace, narrow } from "./characters.ts";

/**
 * What a number is, by its own print and its neighbours:
 * - money, percent, points (个百分点), count: a claim with a unit;
 * - plain: digits without any unit (may be an amount whose unit is missing or stands in a header);
 * - year, date, code, ordinal: no claim at all.
 */
export type NumberKind =
  | "money"
  | "percent"
  | "points"
  | "count"
  | "plain"
  | "year"
  | "date"
  | "code"
  | "ordinal";

export interface NumberToken {
  readonly kind: NumberKind;
  /** Sign, digits and unit. */
  readonly range: Range;
  readonly digits: Range;
  readonly quantity: Quantity;
  /** The unit is printed oddly (2万元余元, 5元万元): the words, for the message. */
  readonly garbled?: string;
  /** 万 or 亿 without 元 (487万). */
  readonly bare?: boolean;
}

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

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

/** Digits with thousands separators, full-width forms and stray spaces around the point. */
function scanDigits(text: string, start: number, to: number, from: number): Digits {
  let end = runOfDigits(text, start, to);
  const head = end - start;
  let printed = narrow(text.slice(start, end));
  if (head <= 3) {
    let next = thousandsGroup(text, end, to);
    while (next > end) {
      printed += narrow(text.slice(next - 3, next));
      end = next;
      next = thousandsGroup(text, end, to);
    }
  }
  const point = pointAfter(text, end, to);
  if (point > 0 && !isListNumber(text, start, end, from, point)) {
    const fractionEnd = runOfDigits(text, point, to);
    printed += `.${narrow(text.slice(point, fractionEnd))}`;
    end = fractionEnd;
  }
  return { start, end, printed };
}

function runOfDigits(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** End of a group `,ddd` at `at` (comma full-width or not, or a space) that no fourth digit follows; else `at`. */
function thousandsGroup(text: string, at: number, to: number): number {
  const separator = text[at];
  if (separator === undefined) return at;
  const isComma = separator === "," || separator === "，" || separator === "'";
  if (!isComma && !(isSpace(separator.charCodeAt(0)) && separator !== "\n" && separator !== "\t")) return at;
  const begin =
    separator === "," && isSpace(text.charCodeAt(at + 1)) && text[at + 1] !== "\n" ? at + 2 : at + 1;
  const end = runOfDigits(text, begin, Math.min(to, begin + 4));
  if (end - begin !== 3) return at;
  if (isComma && separator !== "，") return end;
  // A full-width comma or a space is also a clause boundary: only a fraction or money after it makes it a separator.
  return /^(?:[.．]\d|\s?(?:万元|亿元|元)|[,，]\d{3}(?!\d))/.test(narrow(text.slice(end, end + 8)))
    ? end
    : at;
}

/** Index of the first fraction digit when a decimal point follows at `at`, else 0. */
function pointAfter(text: string, at: number, to: number): number {
  let next = at;
  if (text[next] === " " || text[next] === "\u00a0") next += 1;
  const char = text[next];
  if (char !== "." && char !== "．" && !(char === "·" && isDigit(text.charCodeAt(next + 1)))) return 0;
  const spaced = next > at;
  next += 1;
  if (text[next] === " " || text[next] === "\u00a0") {
    if (spaced) return 0;
    next += 1;
    // "1. 2024年" is a list number; "1225. 25万元" is a broken amount.
    return /^\d{1,2}\s?(?:万元|亿元|元|%|％)/.test(text.slice(next, next + 8)) ? next : 0;
  }
  return next < to && isDigit(text.charCodeAt(next)) ? next : 0;
}

/** `1.2024年…` at the start of a paragraph: a list number before a year. */
function isListNumber(text: string, start: number, end: number, from: number, point: number): boolean {
  if (end - start > 2 || !isLineStart(text, start, from)) return false;
  const rest = narrow(text.slice(point, point + 6));
  return /^(?:19|20)\d\d\s?年/.test(rest);
}

function isLineStart(text: string, at: number, from: number): boolean {
  let index = at - 1;
  while (index >= from && isSpace(text.charCodeAt(index)) && text[index] !== "\n" && text[index] !== "\t")
    index -= 1;
  return index < from ? from === 0 || isBreak(text[from - 1]) || index < 0 : isBreak(text[index]);
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || char === "\n" || char === "\t";
}

function classify(text: string, digits: Digits, from: number, to: number): NumberToken {
  const plainKind = kindByNeighbours(text, digits, from);
  if (plainKind !== undefined) return bareToken(plainKind, digits);
  const sign = signBefore(text, digits.start, from);
  const unit = unitAfter(text, digits.end, to);
  const exponent = unit.exponent;
  const base = new Decimal(digits.printed).times(new Decimal(10).pow(exponent));
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
    quantity: { value: new Decimal(digits.printed), decimals: decimalsOf(digits.printed), unit: undefined },
  };
}

/** Years, dates, codes and ordinals: told by what stands around the digits. */
function kindByNeighbours(text: string, digits: Digits, from: number): NumberKind | undefined {
  const { start, end, printed } = digits;
  const whole = !printed.includes(".");
  const before = start > from ? (text[start - 1] ?? "") : "";
  const rest = narrow(text.slice(end, end + 6)).trimStart();
  const restIsUnit = /^(?:万|亿|千|百|元|%|个百分点|百分点)/.test(rest);
  if (/[A-Za-z_]/.test(before) && !restIsUnit) return "code";
  if (whole) {
    if (/^(?:19|20)\d\d$/.test(printed) && /^(?:年|[-—–~～至]\s?(?:19|20)\d\d)/.test(rest)) return "year";
    if (/^[月日号](?!\s?[用房])/.test(rest) && printed.length <= 2) return "date";
    if (/^(?:年(?!度?均)|时(?!间)|[:：]\d\d)/.test(rest) && printed.length <= 2) return "date";
    if (isOrdinal(text, start, end, from, rest)) return "ordinal";
    if (isCode(text, digits, rest, restIsUnit)) return "code";
  }
  return undefined;
}

function isOrdinal(text: string, start: number, end: number, from: number, rest: string): boolean {
  const before = text.slice(Math.max(from, start - 4), start).trimEnd();
  if (
    /(?:第|表|图|图片|附件|附表|公开|目标|指标|序号|编号|No\.?|№)$/.test(before) &&
    !/^(?:万|亿|元|%)/.test(rest)
  )
    return true;
  if (end - start <= 3 && isLineStart(text, start, from) && /^[.．、)）]/.test(rest)) return true;
  if (
    end - start <= 2 &&
    /[。：:；;\s]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[.．、]\s?[\u4e00-\u9fff]/.test(rest)
  )
    return true;
  const opened = /[（(]$/.test(before) && /^[)）]/.test(rest) && end - start <= 2;
  return opened && isLineStart(text, start - 1, from);
}

function isCode(text: string, digits: Digits, rest: string, restIsUnit: boolean): boolean {
  const { start, end, printed } = digits;
  if (printed.length >= 11 && !restIsUnit) return true;
  if (printed.startsWith("0") && printed.length > 1) return true;
  const enclosed =
    /[（(〔[【《]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[)）〕\]】]/.test(rest);
  if (enclosed && !restIsUnit && end - start >= 2) return true;
  return /^(?:号|[—–-]\d{3,})/.test(rest);
}

function signBefore(text: string, start: number, from: number): { start: number; negative: boolean } {
  const char = start > from ? text[start - 1] : undefined;
  const earlier = start - 1 > from ? text[start - 2] : undefined;
  const attached = earlier !== undefined && /[\d０-９%％A-Za-z]/.test(earlier);
  if (char === "负" || char === "△" || char === "▲") return { start: start - 1, negative: true };
  if (char !== undefined && /[-−－–]/.test(char) && !attached) return { start: start - 1, negative: true };
  return { start, negative: false };
}

interface UnitReading {
  readonly kind: NumberKind;
  readonly unit: Unit | undefined;
  readonly exponent: number;
  readonly end: number;
  readonly approximate: boolean;
  readonly garbled?: string;
  readonly bare?: boolean;
}

function startsWithAny(text: string, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, at));
}

function skipSpaces(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 3 && isSpace(text.charCodeAt(next)) && text[next] !== "\t") next += 1;
  return next;
}

function unitAfter(text: string, end: number, to: number): UnitReading {
  let at = skipSpaces(text, end, to);
  let approximate = false;
  const vague = startsWithAny(text, at, ["余", "多", "几"]);
  if (vague !== undefined) {
    approximate = true;
    at += vague.length;
  }
  const percent = startsWithAny(text, at, percentWords);
  if (percent !== undefined)
    return trailing(text, { kind: "percent", unit: "%", exponent: 0, end: at + 1, approximate });
  const points = startsWithAny(text, at, pointWords);
  if (points !== undefined)
    return trailing(text, {
      kind: "points",
      unit: "个百分点",
      exponent: 0,
      end: at + points.length,
      approximate,
    });
  const money = moneyWords.find(([word]) => text.startsWith(word, at));
  if (money !== undefined) return moneyReading(text, at, money, approximate);
  return countReading(text, { at, to, end, approximate });
}

/** 左右, 以上 … after the unit make it no exact claim. */
function trailing(text: string, reading: UnitReading): UnitReading {
  const word = startsWithAny(text, reading.end, approximatorsAfter);
  return word === undefined ? reading : { ...reading, approximate: true };
}

function moneyReading(
  text: string,
  at: number,
  [word, unit]: readonly [string, string],
  approximate: boolean,
): UnitReading {
  const end = at + word.length;
  const odd = /^(?:余?元|余?[万亿]元|万(?![一二三四五六七八九]))/.exec(text.slice(end, end + 3));
  if (odd !== null) {
    const garbled = text.slice(at, end + odd[0].length);
    return { kind: "money", unit, exponent: 0, end: end + odd[0].length, approximate: true, garbled };
  }
  return trailing(text, { kind: "money", unit, exponent: 0, end, approximate });
}

function countReading(
  text: string,
  { at, to, end, approximate: vagueDigits }: { at: number; to: number; end: number; approximate: boolean },
): UnitReading {
  let next = at;
  let approximate = vagueDigits;
  const multiplier = startsWithAny(text, next, ["百万", "千万", "万", "亿", "千", "百"]);
  const isWord = multiplier !== undefined && !/^[万千百]分/.test(text.slice(next, next + 2));
  let exponent = 0;
  if (isWord && multiplier !== undefined) {
    exponent = multipliers[multiplier] ?? 0;
    next = skipSpaces(text, next + multiplier.length, to);
    if (/^[余多几]/.test(text.slice(next, next + 1))) {
      approximate = true;
      next += 1;
    }
    if (text[next] === "元") {
      const unit = multiplier === "亿" ? "亿元" : `${multiplier}元`;
      return trailing(text, { kind: "money", unit, exponent: 0, end: next + 1, approximate });
    }
  }
  const measure = startsWithAny(text, next, measureWords);
  if (measure !== undefined && measure !== "万" && !isOtherWord(text, next, measure))
    return trailing(text, {
      kind: "count",
      unit: measure,
      exponent,
      end: next + measure.length,
      approximate,
    });
  if (multiplier === "万" || multiplier === "亿")
    return trailing(text, {
      kind: "money",
      unit: `${multiplier}元`,
      exponent: 0,
      end: next,
      approximate,
      bare: true,
    });
  return trailing(text, { kind: "plain", unit: undefined, exponent: 0, end, approximate });
}

/** `1人均` is no count of people; `3级` in 二级 … : a measure word that begins another word. */
function isOtherWord(text: string, at: number, measure: string): boolean {
  const rest = text.slice(at, at + 4);
  return (
    /^(?:人均|人民|元月|项目|部分|部门|类[别型]|分别|分类|名称|家庭|条例|本年|天津|期末|期初)/.test(rest) &&
    measure.length === 1
  );
}

function isApproximateBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return (
    approximatorsBefore.some((word) => before.endsWith(word)) && !/(?:附近|最近|节约|合约|契约)$/.test(before)
  );
}

/** `3-5`, `10～20万元`: a range is no single claim. */
function isRange(text: string, digits: Digits, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(digits.end, digits.end + 2);
  return /[\d%％][-—–~～]$/.test(before) || /[\d%％万元]$/.test(before)
    ? /[-—–~～]$/.test(before)
    : /^[-—–~～]\d/.test(after);
}
