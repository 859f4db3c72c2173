import {
  agencyLine,
  formDate,
  sheetNumber,
  tableKinds,
  unitInHeader,
  unitLine,
  yearLine,
} from "../lexicon/tables.ts";
import type { Range } from "../model/range.ts";
import { remembered } from "../model/remembered.ts";
import type { Unit } from "../model/unit.ts";
import { squeeze } from "../text/labels.ts";

/** What a line above (or at the top of) a table says about it. */
export type SheetLine = "blank" | "title" | "number" | "unit" | "agency" | "year" | "date" | "other";

const titleEnding = /表(?:[一二三四五六七八九十]|\d{1,2})?(?:[(（〔[【].{0,24}[)）〕\]】])?$/;
const headingNumber =
  /^(?:第[一二三四五六七八九十]{1,3}[部分章节]{1,2}|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.](?!\d))/;
const prefixes =
  /^(?:附件\d{0,2}[:：.、]?|附表?[一二三四五六七八九十\d]{0,3}[:：.、]?|表[一二三四五六七八九十]{1,2}[:：.、]?|表\d{1,2}(?:-\d{1,2})?[:：.、]?)/;

/** Reads one line; `text` as printed. */
export const sheetLineOf = remembered((text): SheetLine => {
  if (text.length > 120) return "other";
  const line = squeeze(text);
  if (line === "") return "blank";
  if (sheetNumber.test(line)) return "number";
  if (yearLine.test(line)) return "year";
  if (formDate.test(line)) return "date";
  if (agencyLine.test(line)) return "agency";
  if (isTitle(line)) return "title";
  return unitLine.test(line) ? "unit" : "other";
});

/** A table's name: ends in 表 (with an optional bracket) and is no sentence. */
function isTitle(line: string): boolean {
  if (line.length > 60 || line.length < 3 || /[。；;]/.test(line)) return false;
  const bare = bareTitle(line);
  if (/^(?:注|说明|备注)[:：]/.test(bare)) return false;
  return titleEnding.test(bare) && /[\u4e00-\u9fff]{2}/.test(bare) && !/(?:见|如|填)(?:下|附)?表$/.test(bare);
}

/** A title without numbering, 附件 and the words 公开01表 and 单位：万元 that share its line. */
export function bareTitle(line: string): string {
  return squeeze(line)
    .replace(/[(（]?(?:金额)?单位[:：].{1,8}$/, "")
    .replace(/公开\d{1,2}表/, "")
    .replace(headingNumber, "")
    .replace(prefixes, "")
    .replace(/[:：]$/, "");
}

/** Key of the kind of table that a title names. */
export function kindOf(title: string): string | undefined {
  const name = bareTitle(title)
    .replace(/["“”'‘’「」《》]/g, "")
    .replace(/(?:19|20)\d\d年?度?/g, "")
    .replace(/[(（][^()（）]{0,24}[)）]$/, "");
  if (name === "") return undefined;
  return tableKinds.find((kind) => kind.title.test(name) && kind.except?.test(name) !== true)?.key;
}

/** The money unit that a line declares. */
export function unitOf(text: string): Unit | undefined {
  const line = squeeze(text);
  return unitLine.exec(line)?.[1] ?? unitInHeader.exec(line)?.[1];
}

/** Range without the white space at its ends. */
export function trimmed(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead + tail >= words.length ? [start, start] : [start + lead, end - tail];
}
