import { headerCells, headerEnding } from "../lexicon/tables.ts";
import { readCellNumber } from "../text/cells.ts";
import { readLabel, squeeze } from "../text/labels.ts";
import { cellsOfRow, type Grid, type GridCell } from "./table-grid.ts";

/** 栏次 formulas (`3=1+2`) and letters that number text columns (甲 乙). */
const columnNumber = /^(?:\d{1,3}(?:=[\d+\-()]{1,40})?|[甲乙丙丁]|[A-Z](?:=[A-Z\d+\-/×()]{1,40})?|栏次|-|—)$/;

/** Whether a row numbers the columns: 栏次 1 2 3, or at least three integers that count up from 1. */
export function isColumnNumberRow(words: readonly string[]): boolean {
  const said = words.filter((word) => word !== "");
  if (said.length < 2) return false;
  const counted = said.map((word) => Number.parseInt(word, 10)).filter((value) => !Number.isNaN(value));
  const counts = counted.every((value, index) => index === 0 || value === (counted[index - 1] ?? 0) + 1);
  if (said.some((word) => word === "栏次"))
    return counted.length > 0 && said.every((word) => columnNumber.test(word) || !/\d/.test(word));
  return counted.length >= 3 && counted[0] === 1 && counts && said.every((word) => columnNumber.test(word));
}

interface Row {
  readonly cells: readonly GridCell[];
  readonly words: readonly string[];
}

function readRow(text: string, grid: Grid, row: number): Row {
  const cells = cellsOfRow(grid, row);
  const words = cells.map(({ range }) =>
    range[1] - range[0] > 200 ? "…" : squeeze(text.slice(range[0], range[1])),
  );
  return { cells, words };
}

function isHeaderWord(word: string): boolean {
  const label = readLabel(word);
  if (label.depth === 1 || label.depth === 2) return false;
  return headerCells.has(label.key) || (label.key.length <= 30 && headerEnding.test(label.key));
}

function isDataRow(text: string, { cells, words }: Row): boolean {
  if (isColumnNumberRow(words)) return false;
  return cells.some(({ range }, index) => {
    if (/^(?:19|20)\d\d$/.test(words[index] ?? "")) return false;
    return readCellNumber(text, range, undefined).kind === "number";
  });
}

function isHeaderRow({ cells, words }: Row, first: boolean): boolean {
  const said = words.filter((word) => word !== "");
  const marked = cells.filter(({ header }, index) => header && words[index] !== "").length;
  if (said.length > 0 && marked === said.length) return true;
  if (isColumnNumberRow(words)) return true;
  const known = said.filter(isHeaderWord).length;
  if (said.length === 1) return first && known === 1;
  return known >= 2 && known * 10 >= said.length * 6;
}

const furthest = 10;

/**
 * How many rows from `from` on are header rows: column names on one or more levels and the 栏次 row. Over numbers any row of
 * short names is a header, whatever its words; elsewhere the words must be known. A row that a header cell above reaches
 * into by its row span belongs to the header. 0 when the rows begin with data.
 */
export function headerRowsFrom(text: string, grid: Grid, from: number, to: number): number {
  const rows = leadingRows(text, grid, from, to);
  const overNumbers = rows.length < Math.min(to - from, furthest);
  let reach = from;
  let count = 0;
  for (const read of rows) {
    const row = from + count;
    const isReached = row > from && row < reach;
    const isNamed = overNumbers && isNaming(read, count === 0 ? 3 : 2);
    if (!isReached && !isNamed && !isHeaderRow(read, count === 0)) break;
    reach = Math.max(reach, reachOf(read));
    count += 1;
    if (isColumnNumberRow(read.words)) break;
  }
  return count;
}

/** Rows before the first one with numbers, ten at most. */
function leadingRows(text: string, grid: Grid, from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let row = from; row < Math.min(to, from + furthest); row += 1) {
    const read = readRow(text, grid, row);
    if (isDataRow(text, read)) break;
    rows.push(read);
  }
  return rows;
}

/** Several short names and no numbered items. */
function isNaming({ words }: Row, least: number): boolean {
  const said = words.filter((word) => word !== "");
  const isName = (word: string) =>
    word.length <= 24 && /[\u4e00-\u9fff]/.test(word) && ![1, 2].includes(readLabel(word).depth);
  return said.length >= least && said.every(isName);
}

/** Row after the last one that a cell of this header row covers; a label that spans the whole form (绩效指标) does not count. */
function reachOf({ cells }: Row): number {
  return cells.reduce((most, { row, rowSpan }) => (rowSpan <= 5 ? Math.max(most, row + rowSpan) : most), 0);
}
