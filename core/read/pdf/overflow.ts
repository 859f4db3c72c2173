import { isWrapped } from "./cells.ts";
import type { Glyph } from "./glyphs.ts";
import { cellAt, type Grid, type GridCell } from "./grid.ts";
import { layLines, segmentsOf, type TextLine } from "./lines.ts";
import { isPageNumber } from "./page-number.ts";

interface Shared {
  readonly inCells: ReadonlyMap<GridCell, readonly Glyph[]>;
  readonly rest: readonly Glyph[];
}

/** Share of the page's height below which a table may have been cut. */
const lowestEnd = 0.8;

/** The cell above a stretch of words under the table, if the words go on from it. */
function cellAbove(grid: Grid, inCells: Shared["inCells"], segment: TextLine): GridCell | undefined {
  const bottom = grid.ys.at(-1) ?? 0;
  const cell = cellAt(grid, (segment.left + segment.right) / 2, bottom - 1);
  if (cell === undefined) return undefined;
  const last = layLines(inCells.get(cell) ?? []).at(-1);
  const fits = segment.left >= cell.left - 1 && segment.right <= cell.right + 1;
  const sameSize = last !== undefined && Math.abs(last.size - segment.size) < 0.5;
  return fits && sameSize && isWrapped(cell, last, segment) ? cell : undefined;
}

/**
 * Some printers cut a row at the end of a page and let its last line hang below the border. Such a line goes back to
 * the cells it hangs from, if every stretch of it does.
 */
export function withOverflow(grid: Grid, shared: Shared, pageHeight: number): Shared {
  const bottom = grid.ys.at(-1) ?? 0;
  if (bottom < pageHeight * lowestEnd) return shared;
  const near = shared.rest.filter(
    ({ baseline, size }) => baseline > bottom && baseline - bottom < size * 1.4,
  );
  const [line] = layLines(near);
  if (line === undefined || isPageNumber(line)) return shared;
  const found = segmentsOf(line, 0.6).map((segment) => ({
    segment,
    cell: cellAbove(grid, shared.inCells, segment),
  }));
  const inCells = new Map(shared.inCells);
  const taken = new Set<Glyph>();
  for (const { segment, cell } of found) {
    if (cell === undefined) return shared;
    inCells.set(cell, [...(inCells.get(cell) ?? []), ...segment.glyphs]);
    for (const glyph of segment.glyphs) taken.add(glyph);
  }
  return { inCells, rest: shared.rest.filter((glyph) => !taken.has(glyph)) };
}
