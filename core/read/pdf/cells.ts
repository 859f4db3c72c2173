import { type DraftCell, type DraftTable, noWords, type Words } from "../draft/draft.ts";
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
      // A space between them in the file: they were set one by one, though pdf.js gives them together.
      glyph.offset === last.offset + last.text.length &&
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

/** The lines of a cell, for telling whether a row goes on over the page. */
export interface CellLines {
  readonly cell: GridCell;
  readonly lines: readonly TextLine[];
}

/** A ruled table, and its lines by row. */
export interface RuledTable {
  readonly table: DraftTable;
  /** Lines of the cells that begin in a row. */
  readonly lines: readonly (readonly CellLines[])[];
}

/** Whether a line of a cell was cut only for want of room. */
export function isWrapped(cell: GridCell, line: TextLine | undefined, next: TextLine | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  const room = cell.right - cell.left - padding - (line.right - line.left);
  return room < headWidth(next) + line.size * 0.4;
}

function wordsOf({ cell, lines }: CellLines): Words {
  if (lines.length === 0) return noWords;
  return wordsOfLines(lines, (index) => {
    const line = lines[index - 1];
    return isWrapped(cell, line, lines[index]) ? jointOf(line, lines[index]) : "\n";
  });
}

/** Rows lower than this hold no line of text: what a page's end leaves of a row. Points. */
const lowestRow = 8;

function isSliver(row: readonly CellLines[]): boolean {
  return (
    row.length > 0 &&
    row.every(
      ({ cell, lines }) => lines.length === 0 && cell.rowSpan === 1 && cell.bottom - cell.top < lowestRow,
    )
  );
}

/** Lines in one cell of few that make it a frame around text. */
const mostLines = 14;

/** Nothing, one filled cell of two or three, or few of which one is full of lines: a frame around text. */
function isFrame(lines: readonly (readonly CellLines[])[]): boolean {
  const cells = lines.flat();
  const filled = cells.filter((part) => part.lines.length > 0);
  if (filled.length < 2) return filled.length === 0 || cells.length <= 3;
  return filled.length <= 4 && filled.some((part) => part.lines.length > mostLines);
}

/** A ruled grid with its words as a table; undefined when it is a frame around text. */
export function tableOfGrid(
  grid: Grid,
  inCells: ReadonlyMap<GridCell, readonly Glyph[]>,
): RuledTable | undefined {
  const byRow: CellLines[][] = grid.owners.map(() => []);
  for (const cell of grid.cells) byRow[cell.row]?.push({ cell, lines: layLines(inCells.get(cell) ?? []) });
  const lines = byRow.filter((row) => !isSliver(row));
  if (isFrame(lines)) return undefined;
  const rows = lines.map((row) =>
    row.map((part): DraftCell => {
      const { rowSpan, columnSpan } = part.cell;
      return { words: wordsOf(part), rowSpan, columnSpan, header: false };
    }),
  );
  return { table: { kind: "table", order: 0, rows }, lines };
}
