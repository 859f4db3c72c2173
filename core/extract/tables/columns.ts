import {
  codeHeader,
  completionHeader,
  countHeader,
  deltaHeader,
  deltaRateHeader,
  labelHeader,
  lineHeader,
  noteHeader,
  priorRateHeader,
  rateHeader,
  stageWord,
  stageWords,
} from "../../lexicon/columns.ts";
import { unitInHeader } from "../../lexicon/tables.ts";
import type { Cell } from "../../model/document.ts";
import type { Stage } from "../../model/fact.ts";
import type { Unit } from "../../model/unit.ts";
import { readLabel } from "../../text/labels.ts";
import { headerSlots } from "./header-slots.ts";
import type { View } from "./view.ts";

export type ColumnRole = "code" | "label" | "line" | "amount" | "rate" | "delta" | "count" | "note" | "empty";

export interface Column {
  readonly index: number;
  readonly role: ColumnRole;
  /** Header words from top to bottom, each once. */
  readonly path: readonly string[];
  /** `path` without words that only say stage or period: what the column measures. */
  readonly aspect: readonly string[];
  readonly stage: Stage;
  /** Year printed in the header. */
  readonly year: number | undefined;
  readonly unit: Unit | undefined;
  /** 其中 stands in its header: part of the column before it. */
  readonly ofWhich: boolean;
  /** The number or formula in the 栏次 row: `3=1+2`. */
  readonly number: string | undefined;
  /** Numbers, words and codes below the header. */
  readonly content: Content;
}

interface Content {
  numbers: number;
  texts: number;
  codes: number;
  /** Texts that read like lines of an account: numbered, or ending in 支出, 收入, 合计, 总计. */
  items: number;
}

const itemWords =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])|(?:支出|收入|合计|总计)$/;

/** Every column of a matrix table. Looks at each cell once. */
export function columnsOf(view: View): Column[] {
  const { table } = view;
  const contents = contentsOf(view);
  const header = headerSlots(view);
  const columns = Array.from({ length: table.columns }, (_, index): Column => {
    const { path, number } = headerPath(view, header, index);
    const content = contents[index] ?? { numbers: 0, texts: 0, codes: 0, items: 0 };
    const labels = path.map((words) => readLabel(words));
    const keys = labels.map(({ key }) => key).filter((key) => key !== "");
    return {
      index,
      role: roleOf(keys, content),
      path: keys,
      aspect: keys.filter((key) => !stageWord.test(key)).map((key) => key.replace(stagedTotal, "")),
      stage: stageOf(keys),
      year: yearOf(keys),
      unit: unitOf(keys),
      ofWhich: labels.some(({ ofWhich }) => ofWhich) || keys.includes("其中"),
      number,
      content,
    };
  });
  return inherited(columns);
}

/** 2024年预算数合计 is the 合计 of 2024年预算数. */
const stagedTotal =
  /^(?:(?:19|20)\d\d年度?)?(?:上年|本年|年初|调整|全年)?(?:预算|决算|执行)数?(?=(?:合计|小计|总计)$)/;

/** 2024年预算数合计 | 基本支出 | 项目支出: what follows such a total without stage or year of its own shares them. */
function inherited(columns: readonly Column[]): Column[] {
  let head: Column | undefined;
  return columns.map((column) => {
    if (column.role !== "amount") {
      head = undefined;
      return column;
    }
    const last = column.path[column.path.length - 1] ?? "";
    if (column.stage !== "unknown" || column.year !== undefined)
      head = stagedTotal.test(last) ? column : undefined;
    else if (head !== undefined) return { ...column, stage: head.stage, year: head.year };
    return column;
  });
}

const formula = /^\d{1,3}(?:=[\d+\-()]{1,60})?$/;

/** Words of the header cells over a column, top to bottom; the 栏次 row apart. */
function headerPath(
  view: View,
  header: readonly (readonly number[])[],
  column: number,
): { path: string[]; number: string | undefined } {
  const { table } = view;
  const path: string[] = [];
  let number: string | undefined;
  let last = -1;
  header.forEach((slots, row) => {
    const index = slots[column] ?? -1;
    const cell = table.cells[index];
    if (cell === undefined || index === last) return;
    last = index;
    const words = view.wordsAt(cell.row, cell.column);
    if (formula.test(words) && row >= table.headerRows - 2) number = words;
    else if (words !== "" && words.length <= 60 && words !== "栏次") path.push(words);
  });
  return { path, number };
}

function contentsOf(view: View): Content[] {
  const { table } = view;
  const contents = Array.from(
    { length: table.columns },
    (): Content => ({ numbers: 0, texts: 0, codes: 0, items: 0 }),
  );
  for (const cell of table.cells) {
    const content = contents[cell.column];
    if (content === undefined || cell.row < table.headerRows || view.repeatsHeader(cell.row)) continue;
    count(content, cell, view.wordsAt(cell.row, cell.column));
  }
  return contents;
}

function count(content: Content, { role }: Cell, words: string): void {
  if (role === "data") {
    content.numbers += 1;
    if (/^\d{2,7}$/.test(words)) content.codes += 1;
  } else if (role === "label" || role === "note") {
    content.texts += 1;
    if (itemWords.test(words)) content.items += 1;
  }
}

function roleOf(path: readonly string[], content: Content): ColumnRole {
  const last = path[path.length - 1] ?? "";
  if (lineHeader.test(last)) return "line";
  if (isCode(path, content)) return "code";
  if (labelHeader.test(last) && content.numbers <= content.texts) return "label";
  if (content.texts > content.numbers) return noteHeader.test(last) ? "note" : "label";
  if (content.numbers === 0 && path.length === 0) return "empty";
  if (noteHeader.test(last) && content.numbers === 0) return "note";
  return measureOf(path);
}

function isCode(path: readonly string[], content: Content): boolean {
  const last = path[path.length - 1] ?? "";
  if (!path.some((key) => codeHeader.test(key))) return false;
  return codeHeader.test(last) || (content.codes === content.numbers && content.codes > content.texts);
}

function measureOf(path: readonly string[]): ColumnRole {
  const last = path[path.length - 1] ?? "";
  const isRate = path.some(
    (key) => deltaRateHeader.test(key) || completionHeader.test(key) || priorRateHeader.test(key),
  );
  if (isRate || rateHeader.test(last)) return "rate";
  if (path.some((key) => deltaHeader.test(key))) return "delta";
  return countHeader.test(last) ? "count" : "amount";
}

/** Stage that the header words say; the lowest that says one wins. */
export function stageOf(path: readonly string[]): Stage {
  for (const key of [...path].reverse()) {
    for (const [pattern, stage] of stageWords) {
      if (pattern.test(key.replace(/一般公共预算|政府性基金预算|国有资本经营预算/g, ""))) return stage;
    }
  }
  return "unknown";
}

function yearOf(path: readonly string[]): number | undefined {
  const found = /((?:19|20)\d\d)年?/.exec(path.join("/"));
  return found === null ? undefined : Number(found[1]);
}

function unitOf(path: readonly string[]): Unit | undefined {
  for (const key of path) {
    const found = unitInHeader.exec(key)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
