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

/** A first row of three or more short names right over numbers: a header whatever its words are. */
function leadsNumbers({ words }: Row, next: Row, text: string): boolean {
  const said = words.filter((word) => word !== "");
  const isShort = said.every((word) => word.length <= 24 && readLabel(word).depth !== 1);
  if (said.length < 3 || said.length * 10 < words.length * 6 || !isShort) return false;
  return isColumnNumberRow(next.words) || isDataRow(text, next);
}

/**
 * How many rows from `from` on are header rows: column names on one or more levels and the 栏次 row. A row that a
 * header cell above reaches into by its row span belongs to the header. 0 when the rows begin with data.
 */
export function headerRowsFrom(text: string, grid: Grid, from: number, to: number): number {
  let reach = from;
  let row = from;
  let grouped = false;
  const last = Math.min(to, from + 10);
  while (row < last) {
    const read = readRow(text, grid, row);
    const next = row === from && row + 1 < to ? readRow(text, grid, row + 1) : undefined;
    const leads = next !== undefined && leadsNumbers(read, next, text);
    const isBelow = row > from && (row < reach || (grouped && isNaming(read)));
    const isHeader = leads || isBelow || isHeaderRow(read, row === from);
    if (isDataRow(text, read) || !isHeader) break;
    reach = Math.max(reach, reachOf(read));
    grouped = read.cells.some(({ columnSpan }) => columnSpan > 1);
    row += 1;
    if (isColumnNumberRow(read.words)) break;
  }
  return row - from;
}

/** At least three short names, no list of items: the second level under a header that spans columns. */
function isNaming({ words }: Row): boolean {
  const said = words.filter((word) => word !== "");
  return said.length >= 3 && said.every((word) => word.length <= 24 && readLabel(word).depth === 0);
}

/** Row after the last one that a cell of this header row covers; a label that spans the whole form (绩效指标) does not count. */
function reachOf({ cells }: Row): number {
  return cells.reduce((most, { row, rowSpan }) => (rowSpan <= 5 ? Math.max(most, row + rowSpan) : most), 0);
}
