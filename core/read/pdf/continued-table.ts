import { fold } from "../../text/fold.ts";
import { type DraftCell, type DraftTable, joinWords } from "../draft/draft.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import { type CellLines, isWrapped } from "./cells.ts";
import { textOfLine } from "./lines.ts";
import type { TableItem } from "./page-layout.ts";

/** Header rows that a continuation may repeat. */
const mostHeaderRows = 6;

/** Places that differ by less are one edge. Points. */
const sameEdge = 4;

type TablePart = Pick<TableItem, "table" | "lines" | "xs">;

/** Whether two lists of edges are the same shares of their widths. */
function sameShares(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  const width = (xs: readonly number[]) => Math.max(1, (xs.at(-1) ?? 0) - (xs[0] ?? 0));
  return a.every((x, i) => {
    const shareA = (x - (a[0] ?? 0)) / width(a);
    const shareB = ((b[i] ?? 0) - (b[0] ?? 0)) / width(b);
    return Math.abs(shareA - shareB) < 0.015;
  });
}

function isAmong(edge: number, edges: readonly number[]): boolean {
  return edges.some((other) => Math.abs(other - edge) <= sameEdge);
}

/** Whether all edges of the one are edges of the other, the outer ones included. */
function isWithin(few: readonly number[], many: readonly number[]): boolean {
  const outer = Math.abs((few[0] ?? 0) - (many[0] ?? 0)) + Math.abs((few.at(-1) ?? 0) - (many.at(-1) ?? 0));
  return few.length > 2 && outer <= 2 * sameEdge && few.every((edge) => isAmong(edge, many));
}

/** A part whose cells are spread over finer columns. */
function spread(part: TablePart, xs: readonly number[]): TablePart {
  const indexOf = (edge: number | undefined) => xs.findIndex((x) => Math.abs(x - (edge ?? 0)) <= sameEdge);
  const columnAt = (column: number) => indexOf(part.xs[column]);
  const lines = part.lines.map((row) =>
    row.map(({ cell, lines: inCell }) => {
      const column = columnAt(cell.column);
      const columnSpan = columnAt(cell.column + cell.columnSpan) - column;
      return { cell: { ...cell, column, columnSpan }, lines: inCell };
    }),
  );
  const rows = part.table.rows.map((row, r) =>
    row.map((cell, c) => ({ ...cell, columnSpan: lines[r]?.[c]?.cell.columnSpan ?? cell.columnSpan })),
  );
  return { table: { ...part.table, rows }, lines, xs };
}

/** The two parts with the same columns, when they are one table; undefined when they are not. */
export function alignParts(first: TablePart, second: TablePart): readonly [TablePart, TablePart] | undefined {
  if (sameShares(first.xs, second.xs)) return [first, second];
  if (first.lines.length === 0 || second.lines.length === 0) return undefined;
  if (isWithin(first.xs, second.xs)) return [spread(first, second.xs), second];
  return isWithin(second.xs, first.xs) ? [first, spread(second, first.xs)] : undefined;
}

function rowKey(row: readonly DraftCell[] | undefined): string {
  return (row ?? []).map(({ words }) => words.text.replace(/\s/g, "")).join("\t");
}

/** Rows at the head of the second part that only repeat the header of the first. */
function repeatedRows(first: DraftTable, second: DraftTable): number {
  let repeated = 0;
  const isHeader = (index: number) => {
    const key = rowKey(first.rows[index]);
    return key === rowKey(second.rows[index]) && /[^\d\s.,\t]/.test(key);
  };
  while (repeated < mostHeaderRows && repeated < second.rows.length - 1 && isHeader(repeated)) repeated++;
  return repeated;
}

/** Whether a cell's words go on from the cell above it: that one was cut for want of room. */
function goesOn(above: readonly CellLines[], part: CellLines): boolean {
  const before = above.find(
    ({ cell }) => cell.column === part.cell.column && cell.columnSpan === part.cell.columnSpan,
  );
  const last = before?.lines.at(-1);
  const next = part.lines[0];
  if (before === undefined || last === undefined || next === undefined) return false;
  const text = textOfLine(next);
  if (!isWrapped(before.cell, last, next)) return false;
  return isFigure(text) ? completes(textOfLine(last), text) : !beginsWithOrdinal(text);
}

function isFigure(text: string): boolean {
  return /^[-−]?[\d０-９,，.．%％]+$/.test(text);
}

/** Whether the rest makes one number of what stands above it: `225.7` and `8`, not `225.78` and `12`. */
function completes(above: string, rest: string): boolean {
  const text = fold(above + rest).text;
  return isFigure(above) && /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?%?$/.test(text);
}

/** Whether a row is the rest of the row above, cut by the page's end. */
function isRest(above: readonly CellLines[] | undefined, row: readonly CellLines[] | undefined): boolean {
  const filled = (row ?? []).filter(({ lines }) => lines.length > 0);
  return filled.length > 0 && filled.every((part) => goesOn(above ?? [], part));
}

/** The cell of a column that reaches down to the last row: its row and its place there. */
function lastCellAt(part: TablePart, column: number): readonly [row: number, index: number] | undefined {
  const count = part.table.rows.length;
  for (let row = count - 1; row >= 0; row--) {
    const index = (part.lines[row] ?? []).findIndex(({ cell }) => cell.column === column);
    if (index === -1) continue;
    const span = part.table.rows[row]?.[index]?.rowSpan ?? 1;
    return row + span === count ? [row, index] : undefined;
  }
  return undefined;
}

/** The rows of the first part with the rest of the last one: words go on, and merges from above reach further. */
function withRest(
  first: TablePart,
  rest: readonly DraftCell[],
  restLines: readonly CellLines[],
): DraftCell[][] {
  const rows = first.table.rows.map((row) => [...row]);
  rest.forEach((more, index) => {
    const column = restLines[index]?.cell.column;
    const place = column === undefined ? undefined : lastCellAt(first, column);
    const cell = place === undefined ? undefined : rows[place[0]]?.[place[1]];
    if (place === undefined || cell === undefined) return;
    const words = more.words.text === "" ? cell.words : joinWords([cell.words, more.words], "");
    const row = rows[place[0]];
    if (row !== undefined) row[place[1]] = { ...cell, words, rowSpan: cell.rowSpan + more.rowSpan - 1 };
  });
  return rows;
}

/** Without a last row of one empty cell: the room that a page's end left open. */
function withoutOpenEnd(part: TablePart): TablePart {
  const { rows } = part.table;
  const last = rows.at(-1);
  if (last?.length !== 1 || last[0]?.words.text !== "" || rows.length < 2) return part;
  return {
    ...part,
    table: { ...part.table, rows: rows.slice(0, -1) },
    lines: part.lines.slice(0, rows.length - 1),
  };
}

/** One table of two parts; header rows that the second part repeats are dropped, a row cut in two is whole again. */
export function joinTables(start: TablePart, second: TablePart): TablePart {
  const first = withoutOpenEnd(start);
  const repeated = repeatedRows(first.table, second.table);
  const rows = second.table.rows.slice(repeated);
  const lines = second.lines.slice(repeated);
  const [next, ...others] = rows;
  if (next === undefined || first.table.rows.length === 0) return first;
  const partial = first.table.partial === true || second.table.partial === true;
  const join = (head: readonly (readonly DraftCell[])[], from: number): TablePart => ({
    table: { ...first.table, rows: [...head, ...rows.slice(from)], partial },
    lines: [...first.lines, ...lines.slice(from)],
    xs: second.xs,
  });
  if (isRest(first.lines.at(-1), lines[0])) return join(withRest(first, next, lines[0] ?? []), 1);
  // A row cut where it was already complete leaves an empty one.
  const empty = rowKey(next).trim() === "" && others.length > 0;
  return join(first.table.rows, empty ? 1 : 0);
}
