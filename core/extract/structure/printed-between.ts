import type { Document, Ordinal, OrdinalStyle } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import { chineseOf } from "../../text/ordinals.ts";

interface Place {
  readonly range: Range;
  readonly ordinal: Ordinal;
}

/** Beyond so many paragraphs a number that turns up belongs to another list. */
const mostParagraphs = 200;

/** Several items may stand in one paragraph (`…；2.…；3.…`): then nothing is missing. */
export function isPrintedBetween(document: Document, before: Place, after: Place): boolean {
  const between = wordsBetween(document, before.range[0], after.range[0]);
  for (let value = before.ordinal.value + 1; value < after.ordinal.value; value += 1) {
    const isPrinted =
      formsOf(after.ordinal.style, value).some((form) => standsAlone(between, form)) ||
      (after.ordinal.style === "arabic" && isBareItem(between, value));
    if (!isPrinted) return false;
  }
  return true;
}

/** `18“社会保障和就业支出…`: the number begins its line, only the stop behind it is not printed. */
function isBareItem(text: string, value: number): boolean {
  return new RegExp(`(?:^|\\n)\\s*${value}[“"《（(\\u4e00-\\u9fff](?![年月日万亿个项])`).test(text);
}

/** Running text between two offsets; the row labels of tables have numbers of their own. */
function wordsBetween({ paragraphs, text }: Document, start: number, end: number): string {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.range[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const window = paragraphs.slice(low, low + mostParagraphs).filter(({ range }) => range[1] <= end);
  return window.map(({ range }) => text.slice(...range)).join("\n");
}

function formsOf(style: OrdinalStyle, value: number): string[] {
  const chinese = chineseOf(value);
  const forms: Readonly<Record<OrdinalStyle, string[]>> = {
    part: [`第${chinese}部分`, `第${value}部分`, `第${chinese}章`],
    annex: [`附件${value}`, `附件${chinese}`],
    table: [],
    chinese: [`${chinese}、`, `${chinese}．`, `${chinese}.`],
    "chinese-parenthesised": [`（${chinese}）`, `(${chinese})`],
    arabic: [`${value}.`, `${value}、`, `${value}．`],
    "arabic-parenthesised": [`（${value}）`, `(${value})`, `${value}）`, `${value})`],
    circled: [String.fromCharCode(0x245f + value)],
  };
  return forms[style];
}

/** `3.` but not the one in `13.45`. */
function standsAlone(text: string, form: string): boolean {
  const isDigit = (char: string) => /[\d一二三四五六七八九十第]/.test(char);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isDigit(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + form.length))) return true;
  }
  return false;
}
