import type { DraftTable } from "../draft/draft.ts";
import { type AlignedTable, takeAlignedTables } from "./borderless.ts";
import { type CellLines, shareGlyphs, tableOfGrid } from "./cells.ts";
import type { Glyph, PageGlyphs } from "./glyphs.ts";
import { findGrids } from "./grid.ts";
import { layLines, type TextLine } from "./lines.ts";
import { withOverflow } from "./overflow.ts";
import type { Rulings } from "./rulings.ts";

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
  /** Lines of its cells by row; none for tables without borders. */
  readonly lines: readonly (readonly CellLines[])[];
  readonly top: number;
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

function alignedItem({ table, xs, top }: AlignedTable): TableItem {
  return { kind: "table", table, xs, lines: [], top };
}

/** A table whose border lies on the edge of the page goes on beyond it. Points. */
const pageEdge = 3;

function isCut(xs: readonly number[], width: number): boolean {
  return (xs[0] ?? width) < pageEdge || (xs.at(-1) ?? 0) > width - pageEdge;
}

/** Lays out a page: ruled tables by their lines, the rest as lines, tables without lines by alignment. */
export function layOut(number: number, page: PageGlyphs, rulings: Rulings): PageLayout {
  const items: (LineItem | TableItem)[] = [];
  let rest: readonly Glyph[] = page.glyphs;
  for (const grid of findGrids(rulings)) {
    const shared = withOverflow(grid, shareGlyphs(grid, rest), page.height);
    const ruled = tableOfGrid(grid, shared.inCells);
    if (ruled === undefined) continue;
    rest = shared.rest;
    const table = isCut(grid.xs, page.width) ? { ...ruled.table, partial: true } : ruled.table;
    items.push({ kind: "table", table, lines: ruled.lines, xs: grid.xs, top: grid.ys[0] ?? 0 });
  }
  const { lines, tables } = takeAlignedTables(layLines(rest));
  items.push(...lines.map(lineItem), ...tables.map(alignedItem));
  items.sort((a, b) => a.top - b.top);
  return { number, width: page.width, height: page.height, items };
}
