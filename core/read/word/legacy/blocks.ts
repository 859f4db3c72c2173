import { type Draft, type DraftParagraph, noWords, wordsOf } from "../../draft/draft.ts";
import { closeTable, type OpenCell, wordsOfCell } from "../../page/table-frame.ts";
import { paragraphsOf } from "../../prose/breaks.ts";
import { beginsWithOrdinal } from "../../prose/ordinals.ts";
import type { MarkerOf } from "../numbering.ts";
import { endsCell, type LegacyParagraph } from "./paragraphs.ts";
import type { RowDefinition } from "./properties.ts";

/** A row as it was read: what flows in its cells, and the definition at its end mark. */
interface RawRow {
  readonly cells: readonly (readonly Draft[])[];
  readonly definition: RowDefinition | undefined;
  readonly header: boolean;
}

/** What gathers while the paragraphs go by. */
interface Gathering {
  readonly drafts: Draft[];
  rows: RawRow[];
  cells: Draft[][];
  cell: Draft[];
  nested: boolean;
}

/** Edges that differ by less are one. Twips: two points. */
const sameEdge = 40;

/** Puts paragraphs into blocks; says whether tables within tables were flattened. */
export function gatherBlocks(
  paragraphs: Iterable<LegacyParagraph>,
  markerOf: MarkerOf,
): { readonly drafts: readonly Draft[]; readonly nested: boolean } {
  const all: Gathering = { drafts: [], rows: [], cells: [], cell: [], nested: false };
  for (const paragraph of paragraphs) {
    const { properties } = paragraph;
    if (!properties.inTable && !properties.rowEnd) closeRows(all);
    if (properties.depth > 1) all.nested = true;
    if (properties.rowEnd) {
      all.rows.push({ cells: all.cells, definition: properties.row, header: properties.header });
      all.cells = [];
      all.cell = [];
      continue;
    }
    const inCell = properties.inTable;
    const target = inCell ? all.cell : all.drafts;
    for (const draft of draftsOf(paragraph, markerOf, inCell)) target.push(draft);
    if (!inCell || !endsCell(paragraph) || properties.depth > 1) continue;
    all.cells.push(all.cell);
    all.cell = [];
  }
  closeRows(all);
  return { drafts: all.drafts, nested: all.nested };
}

function draftsOf(paragraph: LegacyParagraph, markerOf: MarkerOf, inCell: boolean): Draft[] {
  const { properties, bold } = paragraph;
  const text = inCell ? paragraph.text.trimEnd() : paragraph.text.trim();
  if (text === "") return [];
  const { list, listLevel, outline, centred } = properties;
  const marker = list === 0 ? undefined : markerOf(String(list), listLevel, undefined);
  const draft: DraftParagraph = {
    kind: "paragraph",
    order: 0,
    words: wordsOf(text),
    level: outline < 9 ? Math.min(outline + 1, 6) : undefined,
    marker: beginsWithOrdinal(text) ? undefined : marker,
    emphasised: bold || centred,
  };
  return inCell ? [draft] : paragraphsOf(draft);
}

function closeRows(all: Gathering): void {
  // Words in cells whose row never ended: a damaged table still has them.
  const rest = [...all.cells.flat(), ...all.cell];
  if (all.rows.length > 0) for (const draft of tableOf(all.rows)) all.drafts.push(draft);
  for (const draft of rest) all.drafts.push(draft);
  all.rows = [];
  all.cells = [];
  all.cell = [];
}

/** All edges of the rows, as the columns of one grid. */
function gridOf(rows: readonly RawRow[]): number[] {
  const sorted = rows.flatMap(({ definition }) => definition?.edges ?? []).sort((a, b) => a - b);
  const edges: number[] = [];
  for (const edge of sorted)
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > sameEdge) edges.push(edge);
  return edges;
}

function columnOf(grid: readonly number[], edge: number): number {
  const column = grid.findIndex((other) => Math.abs(other - edge) <= sameEdge);
  return column === -1 ? grid.length : column;
}

interface GrowingCell extends OpenCell {
  rowSpan: number;
  columnSpan: number;
}

function openCell(drafts: readonly Draft[], columnSpan: number, header: boolean): GrowingCell {
  return {
    words: drafts.length === 0 ? noWords : wordsOfCell(drafts),
    drafts,
    rowSpan: 1,
    columnSpan,
    header,
  };
}

/** Where each cell of a row begins and how many columns it spans; cells count as columns without a definition. */
function placesOf(
  row: RawRow,
  grid: readonly number[],
): readonly (readonly [column: number, span: number])[] {
  const edges = row.definition?.edges ?? [];
  return row.cells.map((_, index) => {
    const [left, right] = [edges[index], edges[index + 1]];
    if (left === undefined || right === undefined) return [index, 1];
    const column = columnOf(grid, left);
    return [column, Math.max(1, columnOf(grid, right) - column)];
  });
}

function tableOf(rows: readonly RawRow[]): Draft[] {
  const grid = gridOf(rows);
  const merges = new Map<number, GrowingCell>();
  const open = rows.map((row) => {
    const places = placesOf(row, grid);
    const cells: GrowingCell[] = [];
    row.cells.forEach((drafts, index) => {
      const [column, span] = places[index] ?? [index, 1];
      const last = cells.at(-1);
      const vertical = row.definition?.verticalMerges[index] ?? "none";
      const above = merges.get(column);
      if (row.definition?.merges[index] === "next" && last !== undefined) {
        last.columnSpan += span;
        return;
      }
      if (vertical === "continue" && above !== undefined) {
        above.rowSpan += 1;
        return;
      }
      const cell = openCell(drafts, span, row.header);
      cells.push(cell);
      if (vertical === "restart") merges.set(column, cell);
      else merges.delete(column);
    });
    return cells;
  });
  return closeTable({ order: 0, rows: open });
}
