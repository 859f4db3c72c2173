import type { DraftTable } from "../draft/draft.ts";
import { type CellLines, shareGlyphs, tableOfGrid } from "./cells.ts";
import type { Glyph, PageGlyphs } from "./glyphs.ts";
import { findGrids, type Grid } from "./grid.ts";
import type { Area } from "./implied/areas.ts";
import { type Columns, columnsOf, gridOfArea, impliedAreas } from "./implied/implied.ts";
import { layLines, type TextLine } from "./lines.ts";
import { withMissingLines } from "./missing-lines.ts";
import { withOverflow } from "./overflow.ts";
import type { Ruling, Rulings } from "./rulings.ts";

export interface LineItem {
  readonly kind: "line";
  readonly line: TextLine;
  readonly top: number;
}

export interface TableItem {
  readonly kind: "table";
  readonly table: DraftTable;
  /** Edges of its columns, for joining it to its continuation. */
  readonly xs: readonly number[];
  /** Lines of its cells by row. */
  readonly lines: readonly (readonly CellLines[])[];
  readonly top: number;
  /** What a table without lines was made of. */
  readonly area?: Area;
}

/** Lines and tables of a page from top to bottom. */
export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly (LineItem | TableItem)[];
}

function lineItem(line: TextLine): LineItem {
  return { kind: "line", line, top: line.baseline - line.size };
}

/** A table whose border lies on the edge of the page goes on beyond it. Points. */
const pageEdge = 3;

function isCut(xs: readonly number[], width: number): boolean {
  return (xs[0] ?? width) < pageEdge || (xs.at(-1) ?? 0) > width - pageEdge;
}

/** Takes the words of a grid out of the characters of a page. */
function takeTable(
  grid: Grid,
  glyphs: readonly Glyph[],
  page: PageGlyphs,
): { readonly item: TableItem; readonly rest: readonly Glyph[] } | undefined {
  const whole = withMissingLines(grid, shareGlyphs(grid, glyphs).inCells);
  const shared = withOverflow(whole, shareGlyphs(whole, glyphs), page.height);
  const ruled = tableOfGrid(whole, shared.inCells);
  if (ruled === undefined) return undefined;
  const table = isCut(grid.xs, page.width) ? { ...ruled.table, partial: true } : ruled.table;
  const item: TableItem = { kind: "table", table, lines: ruled.lines, xs: grid.xs, top: grid.ys[0] ?? 0 };
  return { item, rest: shared.rest };
}

/** The table of an area without lines down, and the characters in it. */
export function tableOfArea(
  area: Area,
  columns: Columns,
): { readonly item: TableItem; readonly taken: ReadonlySet<Glyph> } | undefined {
  const grid = gridOfArea(area, columns);
  if (grid === undefined) return undefined;
  const { inCells } = shareGlyphs(
    grid,
    area.lines.flatMap(({ line }) => line.glyphs),
  );
  const ruled = tableOfGrid(grid, inCells);
  if (ruled === undefined) return undefined;
  const table = { ...ruled.table, inferred: true };
  const { lines } = ruled;
  const item: TableItem = { kind: "table", table, lines, xs: grid.xs, top: grid.ys[0] ?? 0, area };
  return { item, taken: new Set([...inCells.values()].flat()) };
}

/** Lines across that are none of a grid's. */
function outsideOf(grids: readonly Grid[], across: readonly Ruling[]): Ruling[] {
  const within = ({ xs, ys }: Grid, { at, from, to }: Ruling) =>
    at > (ys[0] ?? 0) - 2 &&
    at < (ys.at(-1) ?? 0) + 2 &&
    from < (xs.at(-1) ?? 0) &&
    to > (xs[0] ?? Number.POSITIVE_INFINITY);
  return across.filter((ruling) => !grids.some((grid) => within(grid, ruling)));
}

/** Lays out a page: ruled tables by their lines, tables without lines by alignment, the rest as lines. */
export function layOut(number: number, page: PageGlyphs, rulings: Rulings): PageLayout {
  const items: (LineItem | TableItem)[] = [];
  const drawn: Grid[] = [];
  let rest: readonly Glyph[] = page.glyphs;
  const take = (grid: Grid): boolean => {
    const taken = takeTable(grid, rest, page);
    if (taken === undefined) return false;
    items.push(taken.item);
    rest = taken.rest;
    return true;
  };
  for (const grid of findGrids(rulings)) if (take(grid)) drawn.push(grid);
  for (const area of impliedAreas(layLines(rest), outsideOf(drawn, rulings.horizontal))) {
    const implied = tableOfArea(area, columnsOf([area]));
    if (implied === undefined) continue;
    items.push(implied.item);
    rest = rest.filter((glyph) => !implied.taken.has(glyph));
  }
  items.push(...layLines(rest).map(lineItem));
  items.sort((a, b) => a.top - b.top);
  return { number, width: page.width, height: page.height, items };
}
