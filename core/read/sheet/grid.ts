import type { WorkSheet } from "@e965/xlsx";
import { type SourceCell, shownText } from "./shown.ts";

/** Cells of a sheet as they are shown: only visible rows and columns, merged cells with their spans. */
export interface SheetGrid {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas that the file has no result of. */
  readonly unvalued: number;
  /** Cells that hold an error (`#REF!`) instead of a value. */
  readonly errors: number;
  /** Whether rows or columns were left out because there are too many. */
  readonly cut: boolean;
}

export interface SheetCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

interface Merge {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** Most rows and columns that are read of a sheet. */
const mostRows = 100_000;
const mostColumns = 500;

/** Visible indexes up to `last`, and where each index stands among them. */
interface Visible {
  readonly shown: readonly number[];
  readonly hidden: number;
}

/** What a sheet says of a row (height in points) or of a column (width in characters). */
interface Setting {
  readonly hidden?: boolean;
  readonly hpt?: number;
  readonly width?: number;
}

function isHidden(setting: Setting | undefined): boolean {
  return setting?.hidden === true || setting?.hpt === 0 || setting?.width === 0;
}

function visibleOf(last: number, settings: readonly (Setting | undefined)[] | undefined): Visible {
  const shown: number[] = [];
  for (let i = 0; i <= last; i++) if (!isHidden(settings?.[i])) shown.push(i);
  return { shown, hidden: last + 1 - shown.length };
}

/** How many visible indexes stand before `limit`. */
function shownBefore({ shown }: Visible, limit: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first visible index in `[from, to]` and how many there are; undefined when there is none. */
function shownIn(
  visible: Visible,
  from: number,
  to: number,
): readonly [first: number, count: number] | undefined {
  const before = shownBefore(visible, from);
  const first = visible.shown[before];
  return first === undefined || first > to ? undefined : [first, shownBefore(visible, to + 1) - before];
}

/** Last row and column that hold text or belong to a merge with text. */
function extentOf(
  data: readonly (readonly (SourceCell | undefined)[] | undefined)[],
): readonly [number, number] {
  let lastRow = -1;
  let lastColumn = -1;
  data.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (shownText(cell) === "") return;
      lastRow = r;
      lastColumn = Math.max(lastColumn, c);
    });
  });
  return [lastRow, lastColumn];
}

/** Places of a sheet by row and column. */
const placeOf = (row: number, column: number) => row * 20_000 + column;

interface Spans {
  /** Spans by the place of the first visible cell, with the place that holds the text. */
  readonly at: Map<
    number,
    { readonly rowSpan: number; readonly columnSpan: number; readonly source: Merge["s"] }
  >;
  /** Places under a merged cell. */
  readonly covered: Set<number>;
}

/** Most places that merges may cover. */
const mostCovered = 1_000_000;

function cover(
  { covered }: Spans,
  [firstRow, lastRow]: readonly number[],
  [firstColumn, lastColumn]: readonly number[],
) {
  for (let r = firstRow ?? 0; r <= (lastRow ?? 0); r++)
    for (let c = firstColumn ?? 0; c <= (lastColumn ?? 0); c++) covered.add(placeOf(r, c));
}

function mergesOf(
  merges: readonly Merge[],
  rows: Visible,
  columns: Visible,
  last: readonly [number, number],
): Spans {
  const spans: Spans = { at: new Map(), covered: new Set() };
  for (const { s, e } of merges) {
    const endRow = Math.min(e.r, last[0]);
    const endColumn = Math.min(e.c, last[1]);
    const inRows = shownIn(rows, s.r, endRow);
    const inColumns = shownIn(columns, s.c, endColumn);
    if (inRows === undefined || inColumns === undefined) continue;
    const [row, rowSpan] = inRows;
    const [column, columnSpan] = inColumns;
    if (spans.covered.size + rowSpan * columnSpan > mostCovered) continue;
    cover(spans, [row, endRow], [column, endColumn]);
    spans.covered.delete(placeOf(row, column));
    spans.at.set(placeOf(row, column), { rowSpan, columnSpan, source: s });
  }
  return spans;
}

/** Reads a sheet that was parsed with `dense: true`. */
export function gridOf(sheet: WorkSheet): SheetGrid {
  const data = (sheet["!data"] ?? []) as (SourceCell | undefined)[][];
  const [allRows, allColumns] = extentOf(data);
  const last = [Math.min(allRows, mostRows - 1), Math.min(allColumns, mostColumns - 1)] as const;
  const rows = visibleOf(last[0], sheet["!rows"]);
  const columns = visibleOf(last[1], sheet["!cols"]);
  const spans = mergesOf(sheet["!merges"] ?? [], rows, columns, last);
  let unvalued = 0;
  let errors = 0;
  const cellOf = (row: number, column: number): SheetCell => {
    const span = spans.at.get(placeOf(row, column));
    const source = span?.source ?? { r: row, c: column };
    const cell = data[source.r]?.[source.c];
    if (cell?.f !== undefined && cell.w === undefined && cell.v === undefined) unvalued += 1;
    if (cell?.t === "e") errors += 1;
    return { text: shownText(cell), rowSpan: span?.rowSpan ?? 1, columnSpan: span?.columnSpan ?? 1 };
  };
  const cells = rows.shown.map((row) =>
    columns.shown
      .filter((column) => !spans.covered.has(placeOf(row, column)))
      .map((column) => cellOf(row, column)),
  );
  const cut = allRows > last[0] || allColumns > last[1];
  return { rows: cells, hiddenRows: rows.hidden, hiddenColumns: columns.hidden, unvalued, errors, cut };
}
