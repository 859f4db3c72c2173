import type { Glyph } from "./glyphs.ts";
import type { Grid, GridCell } from "./grid.ts";
import { isFigure, piecesOf } from "./implied/pieces.ts";
import { layLines } from "./lines.ts";

/** Cells that show a line to be missing before any is split: one alone may be merged and say several things. */
const fewestCells = 2;
/** Points by which words may reach over the edge of their column. */
const slack = 2;

function columnOf(grid: Grid, left: number, right: number): number {
  return grid.xs.findIndex(
    (x, i) => left >= x - slack && right <= (grid.xs[i + 1] ?? Number.NEGATIVE_INFINITY) + slack,
  );
}

/** Whether a merged cell holds what stands in several columns: pieces one by one in columns of their own, figures among them. */
function isSeveral(grid: Grid, cell: GridCell, glyphs: readonly Glyph[]): boolean {
  if (cell.columnSpan < 2) return false;
  const lines = layLines(glyphs).map(piecesOf);
  const pieces = lines.flat();
  const columns = pieces.map(({ left, right }) => columnOf(grid, left, right));
  if (columns.includes(-1) || new Set(columns).size < 2) return false;
  const figures = new Set(columns.filter((_, index) => isFigure(pieces[index] as (typeof pieces)[number])));
  return lines.some((line) => line.length > 1) && figures.size >= 1;
}

function split(cell: GridCell, { xs }: Grid): GridCell[] {
  return Array.from({ length: cell.columnSpan }, (_, i) => {
    const column = cell.column + i;
    return { ...cell, column, columnSpan: 1, left: xs[column] ?? 0, right: xs[column + 1] ?? 0 };
  });
}

/** The grid with the lines between columns that its drawing leaves out where its words stand in columns. */
export function withMissingLines(grid: Grid, inCells: ReadonlyMap<GridCell, readonly Glyph[]>): Grid {
  const several = new Set(grid.cells.filter((cell) => isSeveral(grid, cell, inCells.get(cell) ?? [])));
  if (several.size < fewestCells) return grid;
  const cells: GridCell[] = [];
  const owners = grid.owners.map((row) => row.map(() => -1));
  for (const cell of grid.cells.flatMap((each) => (several.has(each) ? split(each, grid) : [each]))) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      owners[row]?.fill(cells.length, cell.column, cell.column + cell.columnSpan);
    cells.push(cell);
  }
  return { ...grid, cells, owners };
}
