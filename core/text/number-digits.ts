import { isDigit, isSpace, narrow } from "./characters.ts";

/** The digits of one number as they stand and as they read. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** Digits with thousands separators, full-width forms and stray spaces around the point. */
export function scanDigits(text: string, start: number, to: number, from: number): Digits {
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

/** Whether nothing but white space stands before `at` on its line. */
export function isLineStart(text: string, at: number, from: number): boolean {
  let index = at - 1;
  while (index >= from && isSpace(text.charCodeAt(index)) && text[index] !== "\n" && text[index] !== "\t")
    index -= 1;
  return index < from ? from === 0 || isBreak(text[from - 1]) || index < 0 : isBreak(text[index]);
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || char === "\n" || char === "\t";
}
