import type { SheetCell } from "./grid.ts";

type Row = readonly SheetCell[];

interface Placed {
  readonly cell: SheetCell;
  readonly start: number;
}

/** First column of every cell, as spreadsheets and browsers place them: past what merges from above cover. */
function place(rows: readonly Row[]): Placed[][] {
  const coveredUntil: number[] = [];
  return rows.map((row, r) => {
    let column = 0;
    return row.map((cell) => {
      while ((coveredUntil[column] ?? 0) > r) column += 1;
      const start = column;
      for (; column < start + cell.columnSpan; column++) coveredUntil[column] = r + cell.rowSpan;
      return { cell, start };
    });
  });
}

/** Whether a cell needs a column of its own: one with words, or one made by merging. */
function isFirm({ text, rowSpan, columnSpan }: SheetCell): boolean {
  return text !== "" || rowSpan > 1 || columnSpan > 1;
}

/** How many of the sorted edges lie before `position`. */
function edgesBefore(edges: readonly number[], position: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows without columns in which no filled or merged cell begins: a sheet of several tables has columns for all of them. */
export function compressColumns(rows: readonly Row[]): Row[] {
  const placed = place(rows);
  const starts = new Set<number>();
  let width = 0;
  for (const { cell, start } of placed.flat()) {
    if (isFirm(cell)) starts.add(start);
    width = Math.max(width, start + cell.columnSpan);
  }
  const edges = [...starts, width].sort((a, b) => a - b);
  return placed.map((row) =>
    row
      .filter(({ cell, start }) => isFirm(cell) || starts.has(start))
      .map(({ cell, start }) => {
        const columnSpan = edgesBefore(edges, start + cell.columnSpan) - edgesBefore(edges, start);
        return { ...cell, columnSpan: Math.max(1, columnSpan) };
      }),
  );
}
