import { type Draft, type DraftParagraph, noWords, wordsOf } from "../../draft/draft.ts";
import { closeTable, type OpenCell, wordsOfCell } from "../../page/table-frame.ts";
import { paragraphsOf } from "../../prose/breaks.ts";
import { beginsWithOrdinal } from "../../prose/ordinals.ts";
import type { MarkerOf } from "../numbering.ts";
import { endsCell, endsRow, type LegacyParagraph } from "./paragraphs.ts";
import type { RowDefinition } from "./properties.ts";

/** A row as it was read: what flows in its cells, and the definition at its end mark. */
interface RawRow {
  readonly cells: readonly (readonly Draft[])[];
  readonly definition: RowDefinition | undefined;
  readonly header: boolean;
}

/** A table that is open: its rows so far, the cells of the row, and what flows in the cell. */
interface Level {
  readonly rows: RawRow[];
  cells: Draft[][];
  cell: Draft[];
}

/** Edges that differ by less are one. Twips: two points. */
const sameEdge = 40;
/** Tables within tables are read this deep. */
const deepest = 20;

/** Puts paragraphs into blocks. */
export function gatherBlocks(paragraphs: Iterable<LegacyParagraph>, markerOf: MarkerOf): readonly Draft[] {
  const drafts: Draft[] = [];
  const levels: Level[] = [];
  for (const paragraph of paragraphs) {
    setDepth(drafts, levels, depthOf(paragraph));
    const level = levels.at(-1);
    if (level === undefined) addAll(drafts, draftsOf(paragraph, markerOf, false));
    else if (endsRow(paragraph)) closeRow(level, paragraph);
    else {
      addAll(level.cell, draftsOf(paragraph, markerOf, true));
      if (endsCell(paragraph)) closeCell(level);
    }
  }
  setDepth(drafts, levels, 0);
  return drafts;
}

function addAll(drafts: Draft[], more: readonly Draft[]): void {
  for (const draft of more) drafts.push(draft);
}

function depthOf({ properties }: LegacyParagraph): number {
  if (!properties.inTable && !properties.rowEnd) return 0;
  return Math.min(Math.max(1, properties.depth), deepest);
}

/** Opens and closes tables until the wanted depth is reached; a closed one flows in the cell around it. */
function setDepth(drafts: Draft[], levels: Level[], depth: number): void {
  while (levels.length < depth) levels.push({ rows: [], cells: [], cell: [] });
  while (levels.length > depth) {
    const closed = levels.pop();
    const around = levels.at(-1)?.cell ?? drafts;
    if (closed === undefined) return;
    if (closed.rows.length > 0) addAll(around, tableOf(closed.rows));
    // Words in cells whose row never ended: a damaged table still has them.
    addAll(around, [...closed.cells.flat(), ...closed.cell]);
  }
}

function closeCell(level: Level): void {
  level.cells.push(level.cell);
  level.cell = [];
}

function closeRow(level: Level, { properties }: LegacyParagraph): void {
  level.rows.push({ cells: level.cells, definition: properties.row, header: properties.header });
  level.cells = [];
  level.cell = [];
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
