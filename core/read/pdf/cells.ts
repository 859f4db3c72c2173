import { type DraftCell, type DraftTable, noWords, type Words } from "../draft.ts";
import type { Glyph } from "./glyphs.ts";
import { cellAt, type Grid, type GridCell } from "./grid.ts";
import { headWidth, jointOf, layLines, type TextLine, wordsOfLines } from "./lines.ts";

/** Room that cells leave between border and text on both sides together. Points. */
const padding = 10;

/** Glyphs that follow one another in the file without a gap: numbers and words that must not be torn. */
function chains(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const goesOn =
      last !== undefined &&
      last.node === glyph.node &&
      Math.abs(glyph.baseline - last.baseline) < 0.5 &&
      glyph.left - last.right < glyph.size * 0.2;
    const group = groups.at(-1);
    if (goesOn && group !== undefined) group.push(glyph);
    else groups.push([glyph]);
    last = glyph;
  }
  return groups;
}

function middleOf(glyph: Glyph): readonly [number, number] {
  return [(glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.35];
}

/** Cell of a chain as a whole, when it mostly lies in one; undefined when it runs over several. */
function cellOfChain(grid: Grid, chain: readonly Glyph[]): GridCell | undefined {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const cell = cellAt(grid, (first.left + last.right) / 2, first.baseline - first.size * 0.35);
  if (cell === undefined) return undefined;
  const inside = Math.min(cell.right, last.right) - Math.max(cell.left, first.left);
  return inside >= (last.right - first.left) * 0.6 ? cell : undefined;
}

/** Shares the characters of a page among the cells of a grid; the rest is text around the table. */
export function shareGlyphs(
  grid: Grid,
  glyphs: readonly Glyph[],
): { readonly inCells: ReadonlyMap<GridCell, readonly Glyph[]>; readonly rest: readonly Glyph[] } {
  const inCells = new Map<GridCell, Glyph[]>();
  const rest: Glyph[] = [];
  const put = (cell: GridCell | undefined, glyph: Glyph) => {
    if (cell === undefined) rest.push(glyph);
    else {
      const known = inCells.get(cell);
      if (known === undefined) inCells.set(cell, [glyph]);
      else known.push(glyph);
    }
  };
  for (const chain of chains(glyphs)) {
    const whole = cellOfChain(grid, chain);
    for (const glyph of chain) put(whole ?? cellAt(grid, ...middleOf(glyph)), glyph);
  }
  return { inCells, rest };
}

/** Whether a line of a cell was cut only for want of room. */
function isWrapped(cell: GridCell, line: TextLine, next: TextLine | undefined): boolean {
  if (next === undefined) return false;
  const room = cell.right - cell.left - padding - (line.right - line.left);
  return room < headWidth(next) + line.size * 0.4;
}

function wordsOf(cell: GridCell, glyphs: readonly Glyph[] | undefined): Words {
  if (glyphs === undefined) return noWords;
  const lines = layLines(glyphs);
  return wordsOfLines(lines, (index) => {
    const line = lines[index - 1];
    if (line === undefined) return "";
    return isWrapped(cell, line, lines[index]) ? jointOf(line, lines[index]) : "\n";
  });
}

/** A ruled grid with its words as a table; undefined when fewer than two cells have any. */
export function tableOfGrid(
  grid: Grid,
  inCells: ReadonlyMap<GridCell, readonly Glyph[]>,
  order: number,
): DraftTable | undefined {
  if (inCells.size < 2) return undefined;
  const rows: DraftCell[][] = grid.owners.map(() => []);
  for (const cell of grid.cells)
    rows[cell.row]?.push({
      words: wordsOf(cell, inCells.get(cell)),
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      header: false,
    });
  return { kind: "table", order, rows };
}
