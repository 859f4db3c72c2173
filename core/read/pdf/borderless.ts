import { type DraftCell, type DraftTable, noWords } from "../draft/draft.ts";
import { segmentsOf, type TextLine, textOfLine, wordsOfLines } from "./lines.ts";

/** A table that alignment alone shows. */
export interface AlignedTable {
  readonly table: DraftTable;
  readonly xs: readonly number[];
  readonly top: number;
}

/** Gap between columns, in ems; words are never so far apart. */
const columnGap = 1.4;
/** Lines of one segment that may stand between rows (a label that goes on). */
const mostBetween = 1;

interface Row {
  readonly line: TextLine;
  readonly segments: readonly TextLine[];
}

const number = /^[-+−]?[\d,，.]+[%％]?$/;

function isNumber(segment: TextLine): boolean {
  return number.test(textOfLine(segment));
}

function isRow({ segments }: Row): boolean {
  if (segments.length >= 3) return true;
  const [, second] = segments;
  return segments.length === 2 && second !== undefined && isNumber(second);
}

/** Runs of rows that may be a table: `[start, end)` among the lines. */
function candidates(rows: readonly Row[]): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let last = -1;
  rows.forEach((row, index) => {
    if (!isRow(row)) return;
    if (start === -1 || index - last > mostBetween + 1) {
      if (start !== -1) runs.push([start, last + 1]);
      start = index;
    }
    last = index;
  });
  if (start !== -1) runs.push([start, last + 1]);
  return runs;
}

type Extent = readonly [left: number, right: number];

/** Columns as extents, from the rows that have most segments: spanning headers would join them. */
function columnsOf(rows: readonly Row[]): Extent[] {
  const most = rows.reduce((count, { segments }) => Math.max(count, segments.length), 0);
  const full = rows.filter(({ segments }) => segments.length >= most * 0.7);
  const extents = full
    .flatMap(({ segments }) => segments.map(({ left, right }): Extent => [left, right]))
    .sort((a, b) => a[0] - b[0]);
  const columns: Extent[] = [];
  for (const [left, right] of extents) {
    const column = columns.at(-1);
    if (column !== undefined && left <= column[1])
      columns[columns.length - 1] = [column[0], Math.max(column[1], right)];
    else columns.push([left, right]);
  }
  return joinHeadColumns(full, columns);
}

/** Headers set left over figures set right do not overlap them: columns that no row fills both of are one. */
function joinHeadColumns(rows: readonly Row[], columns: readonly Extent[]): Extent[] {
  const fills = (row: Row, [left, right]: Extent) =>
    row.segments.some((segment) => segment.left < right && segment.right > left);
  const joined: Extent[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const headers = last === undefined ? [] : rows.filter((row) => fills(row, last));
    const apart = headers.length <= 2 && !headers.some((row) => fills(row, column));
    if (last !== undefined && headers.length > 0 && apart) joined[joined.length - 1] = [last[0], column[1]];
    else joined.push(column);
  }
  return joined;
}

/** First and last column that a segment lies over. */
function placeOf(columns: readonly Extent[], { left, right }: TextLine): [number, number] {
  const over = columns.flatMap(([from, to], index) => (left < to && right > from ? [index] : []));
  const first = over[0];
  if (first !== undefined) return [first, over.at(-1) ?? first];
  const next = columns.findIndex(([from]) => from >= right);
  const nearest = next === -1 ? columns.length - 1 : next;
  return [nearest, nearest];
}

function cellsOf(columns: readonly Extent[], { segments }: Row): DraftCell[] {
  const cells: DraftCell[] = [];
  let column = 0;
  const pad = (to: number) => {
    for (; column < to; column++) cells.push({ words: noWords, rowSpan: 1, columnSpan: 1, header: false });
  };
  for (const segment of segments) {
    const [first, last] = placeOf(columns, segment);
    const from = Math.max(first, column);
    pad(from);
    const to = Math.max(last, from);
    cells.push({
      words: wordsOfLines([segment], () => ""),
      rowSpan: 1,
      columnSpan: to - from + 1,
      header: false,
    });
    column = to + 1;
  }
  pad(columns.length);
  return cells;
}

/** Enough rows, columns and numbers; headings with page numbers are a table of contents. */
function isTable(rows: readonly Row[], columns: readonly Extent[]): boolean {
  const filled = rows.filter(isRow);
  if (filled.length < 3 || columns.length < 2) return false;
  const segments = filled.flatMap((row) => row.segments);
  const numbers = segments.filter(isNumber);
  const contents =
    columns.length === 2 &&
    filled.every((row) => /^\d{1,3}$/.test(textOfLine(row.segments.at(-1) ?? row.line)));
  const longest = Math.max(...segments.map(({ glyphs }) => glyphs.length));
  return !contents && numbers.length >= segments.length * 0.25 && longest <= 60;
}

function tableOf(rows: readonly Row[]): AlignedTable | undefined {
  const columns = columnsOf(rows.filter(isRow));
  if (!isTable(rows, columns)) return undefined;
  const first = rows[0]?.line;
  return {
    table: { kind: "table", order: 0, rows: rows.map((row) => cellsOf(columns, row)) },
    xs: [...columns.map(([left]) => left), columns.at(-1)?.[1] ?? 0],
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
  };
}

/** Takes tables that show only by alignment out of the lines of a page. */
export function takeAlignedTables(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly tables: readonly AlignedTable[];
} {
  const rows = lines.map((line) => ({ line, segments: segmentsOf(line, columnGap) }));
  const tables: AlignedTable[] = [];
  const taken = new Set<TextLine>();
  for (const [start, end] of candidates(rows)) {
    const run = rows.slice(start, end);
    const table = tableOf(run);
    if (table === undefined) continue;
    tables.push(table);
    for (const { line } of run) taken.add(line);
  }
  return { lines: lines.filter((line) => !taken.has(line)), tables };
}
