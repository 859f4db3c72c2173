import type { Ordinal, OrdinalStyle } from "../model/document.ts";
import { narrow } from "./characters.ts";

/** A number at the start of a line and where the words after it begin. */
export interface ReadOrdinal {
  readonly ordinal: Ordinal;
  /** Offset of the first character after the number and its punctuation. */
  readonly end: number;
}

/** How far into a line a number may reach; keeps every pattern on a bounded string. */
const reach = 28;

const chineseDigits = "零一二三四五六七八九";
const number = "([一二三四五六七八九十]{1,3}|\\d{1,3})";

type Pattern = readonly [style: OrdinalStyle, pattern: RegExp];

/** In order of trial; each is anchored and linear. */
const patterns: readonly Pattern[] = [
  ["part", new RegExp(`^第 {0,2}${number} {0,2}(?:部分|章|篇|编)[ 、:.,]{0,3}`)],
  ["annex", new RegExp(`^附件 {0,2}\\(?${number}(?:[-—–]\\d{1,2})?\\)?[ 、:.,]{0,3}`)],
  ["annex", /^附件()[ ]{0,4}(?:[:、][ ]{0,2}|$)/],
  ["annex", /^附()[:][ ]{0,2}/],
  [
    "table",
    new RegExp(
      `^附? {0,2}表 {0,2}\\(?${number}(?:[-—–]\\d{1,2})?\\)?(?=[ 、:.,]|$|[^\\d个张份月年日])[ 、:.,]{0,3}`,
    ),
  ],
  ["table", /^附表()[ ]{0,2}(?:[:、][ ]{0,2}|$)/],
  ["chinese", /^([一二三四五六七八九十]{1,3}) {0,2}(?:、|[.:,](?!\d))[ 、.]{0,3}/],
  ["chinese-parenthesised", /^[([〔【] {0,2}([一二三四五六七八九十]{1,3}) {0,2}[)\]〕】][ 、.:]{0,3}/],
  ["chinese-parenthesised", /^([一二三四五六七八九十]{1,3})\)[ 、.:]{0,3}/],
  ["arabic-parenthesised", /^\( {0,2}(\d{1,2}) {0,2}\)[ 、.:]{0,3}/],
  ["arabic-parenthesised", /^(\d{1,2})\)[ 、.:]{0,3}/],
  [
    "arabic-parenthesised",
    /^\d{1,2}\.(\d{1,2})(?![\d.])[ 、]{0,3}(?=[一-鿿“《])(?![万亿千百元个%倍米公吨分年月日人户])/,
  ],
  ["circled", /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?![\d.])[ 、]{0,3}(?=[一-鿿“《])/],
  ["arabic", /^(\d{1,3}) {0,2}[.、。](?:(?!\d)|(?=(?:19|20)\d\d年))[ 、.]{0,3}/],
  // 11“.住房保障支出”, 18“住房保障支出”: the quotation mark before the point, or in its place.
  ["arabic", /^(\d{1,2}) {0,2}[“"]\.[ ]{0,3}(?=[一-鿿])/],
  ["arabic", /^(\d{1,2})(?=[“"][一-鿿])/],
  ["arabic", /^(\d{1,2}) {0,2},(?!\d)[ 、.]{0,3}(?=[一-鿿“《])/],
];

/** Single characters that are numbers with their own brackets or circles: first code, style. */
const signs: readonly (readonly [from: number, to: number, style: OrdinalStyle])[] = [
  [0x2460, 0x2473, "circled"],
  [0x2776, 0x277f, "circled"],
  [0x2780, 0x2789, "circled"],
  [0x2474, 0x2487, "arabic-parenthesised"],
  [0x2488, 0x249b, "arabic"],
  [0x3220, 0x3229, "chinese-parenthesised"],
];

/** The number that a line opens with, if it opens with one. `line` starts at its first visible character. */
export function readOrdinal(line: string): ReadOrdinal | undefined {
  const sign = readSign(line);
  if (sign !== undefined) return sign;
  const head = plain(line.slice(0, reach));
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const digits = match[1] ?? "";
    const value = digits === "" ? 0 : integerOf(digits);
    if (value === undefined) continue;
    const end = match[0].length;
    return { ordinal: { style, value, printed: line.slice(0, end).trim() }, end };
  }
  return undefined;
}

/** The number of a list marker that stands outside the text (`1.`, `（一）`); bullets give undefined. */
export function ordinalOfMarker(marker: string): Ordinal | undefined {
  const read = readOrdinal(`${marker.trim()}文`) ?? readOrdinal(`${marker.trim()}、文`);
  return read === undefined ? undefined : { ...read.ordinal, printed: "" };
}

/** 一 … 九十九, 〇 and 零 excepted; or Arabic digits. Undefined for anything else. */
export function integerOf(digits: string): number | undefined {
  if (/^\d{1,4}$/.test(digits)) return Number(digits);
  const ten = digits.indexOf("十");
  if (ten < 0) return digits.length === 1 ? unitOf(digits) : undefined;
  const tens = ten === 0 ? 1 : unitOf(digits.slice(0, ten));
  const units = ten === digits.length - 1 ? 0 : unitOf(digits.slice(ten + 1));
  return tens === undefined || units === undefined ? undefined : tens * 10 + units;
}

/** 1 → 一, 12 → 十二, 20 → 二十; digits beyond 99. */
export function chineseOf(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${chineseDigits.charAt(tens)}十`;
  return units === 0 ? head : head + chineseDigits.charAt(units);
}

/** The same number as the next sibling would be printed: `（三）` and 4 give `（四）`. */
export function printLike(ordinal: Ordinal, value: number): string {
  const forms: Readonly<Record<OrdinalStyle, string>> = {
    part: `第${chineseOf(value)}部分`,
    chinese: `${chineseOf(value)}、`,
    "chinese-parenthesised": `（${chineseOf(value)}）`,
    arabic: `${value}${/[、．]/.exec(ordinal.printed)?.[0] ?? "."}`,
    "arabic-parenthesised": `（${value}）`,
    circled: value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : `（${value}）`,
    annex: `附件${value}`,
    table: `表${value}`,
  };
  return forms[ordinal.style];
}

function unitOf(digit: string): number | undefined {
  const value = digit.length === 1 ? chineseDigits.indexOf(digit) : -1;
  return value > 0 ? value : undefined;
}

function readSign(line: string): ReadOrdinal | undefined {
  const code = line.charCodeAt(0);
  const range = signs.find(([from, to]) => code >= from && code <= to);
  if (range === undefined) return undefined;
  const rest = /^[ \u3000、.．:：]{0,4}/.exec(line.slice(1));
  const end = 1 + (rest?.[0].length ?? 0);
  return { ordinal: { style: range[2], value: code - range[0] + 1, printed: line.slice(0, 1) }, end };
}

/** Narrow forms and plain spaces, one code unit for one. */
function plain(head: string): string {
  return narrow(head).replace(/[\s\u00a0\u2000-\u200b\u202f\ufeff]/g, " ");
}
