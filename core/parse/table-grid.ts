import type { Range } from "../model/range.ts";
import type { TableBlock, TableCell } from "../model/snapshot.ts";

/** A source cell at its place in the grid. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly range: Range;
  readonly header: boolean;
}

export interface Grid {
  readonly cells: readonly GridCell[];
  /** `slots[row][column]` is an index into `cells`, -1 where there is none. */
  readonly slots: readonly (readonly number[])[];
  readonly columns: number;
}

const widestSpan = 256;
/** Slots that spans may add beyond one per cell: a page of bombs must not grow without bound. */
const spanBudget = 300_000;

/**
 * Resolves row and column spans:
 *
 *     ┌───┬───────┐      cells 0 1 2 3       slots  0 1 1
 *     │ 0 │   1   │  →   as the source   →          0 2 3
 *     │   ├───┬───┤      lists them
 *     │   │ 2 │ 3 │
 *     └───┴───┴───┘
 *
 * Linear in cells plus slots; spans beyond the budget count as 1.
 */
export function resolveGrid(block: TableBlock): Grid {
  const cells: GridCell[] = [];
  const slots: number[][] = block.rows.map(() => []);
  let budget = spanBudget;
  block.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      column = freeColumn(slots[rowIndex], column);
      const spans = boundedSpans(cell, block.rows.length - rowIndex, budget);
      budget -= spans.rowSpan * spans.columnSpan - 1;
      const index =
        cells.push({ row: rowIndex, column, ...spans, range: cell.range, header: cell.header }) - 1;
      occupy(slots, index, cells[index]);
      column += spans.columnSpan;
    }
  });
  const columns = slots.reduce((most, row) => Math.max(most, row.length), 0);
  return { cells, slots: slots.map((row) => filled(row)), columns };
}

function freeColumn(row: readonly number[] | undefined, from: number): number {
  let column = from;
  while (row?.[column] !== undefined) column += 1;
  return column;
}

function boundedSpans(
  cell: TableCell,
  rowsLeft: number,
  budget: number,
): { rowSpan: number; columnSpan: number } {
  const columnSpan = Math.min(Math.max(1, Math.trunc(cell.columnSpan) || 1), widestSpan);
  const rowSpan = Math.min(Math.max(1, Math.trunc(cell.rowSpan) || 1), rowsLeft);
  return rowSpan * columnSpan - 1 <= budget ? { rowSpan, columnSpan } : { rowSpan: 1, columnSpan: 1 };
}

/** Overlapping spans: the earlier cell keeps the slot. */
function occupy(slots: number[][], index: number, cell: GridCell | undefined): void {
  if (cell === undefined) return;
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
    const line = slots[row];
    if (line === undefined) return;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
      line[column] ??= index;
    }
  }
}

/** Sparse rows (a span that starts right of the last cell) get -1 in their holes. */
function filled(row: readonly number[]): number[] {
  return Array.from(row, (slot) => slot ?? -1);
}

/** Distinct cells that begin in a row, left to right. */
export function cellsOfRow(grid: Grid, row: number): GridCell[] {
  const found: GridCell[] = [];
  let last = -1;
  for (const slot of grid.slots[row] ?? []) {
    const cell = grid.cells[slot];
    if (cell !== undefined && slot !== last && cell.row === row) found.push(cell);
    last = slot;
  }
  return found;
}
