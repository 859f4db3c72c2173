import { type Draft, type DraftCell, joinWords, noWords, type Words } from "../draft/draft.ts";
import { clampSpans } from "../draft/spans.ts";
import { paragraphsOf } from "../prose/breaks.ts";

/** A cell: its words once it is closed, and what flows in it, should the table only lay out the page. */
export interface OpenCell extends DraftCell {
  words: Words;
  readonly drafts: readonly Draft[];
}

/** A table while it is being read. */
export interface OpenTable {
  readonly order: number;
  readonly rows: OpenCell[][];
}

/** What tells a table of data from one that lays out the page. */
interface Shape {
  /** Most cells in a row. */
  width: number;
  filled: number;
  total: number;
  longest: number;
  /** Most blocks in a cell. */
  busiest: number;
  /** Characters in cells that hold tables. */
  nested: number;
  holdsTables: boolean;
}

function shapeOf(rows: readonly (readonly OpenCell[])[]): Shape {
  const shape: Shape = {
    width: 0,
    filled: 0,
    total: 0,
    longest: 0,
    busiest: 0,
    nested: 0,
    holdsTables: false,
  };
  for (const row of rows) {
    shape.width = Math.max(shape.width, row.length);
    for (const { drafts, words } of row) {
      if (drafts.length === 0) continue;
      const { length } = words.text;
      shape.filled += 1;
      shape.total += length;
      shape.longest = Math.max(shape.longest, length);
      shape.busiest = Math.max(shape.busiest, drafts.length);
      if (!drafts.some((draft) => draft.kind === "table")) continue;
      shape.holdsTables = true;
      shape.nested += length;
    }
  }
  return shape;
}

/**
 * A table that only lays out the page: one cell or one column, or few filled cells of which some hold tables of their
 * own, or one holds nearly everything in many paragraphs.
 */
function isLayout(rows: readonly (readonly OpenCell[])[]): boolean {
  const shape = shapeOf(rows);
  if (shape.width <= 1 || shape.filled <= 1) return true;
  if (shape.holdsTables) return shape.filled <= 12 || shape.nested > shape.total * 0.8;
  const holdsAll = shape.longest > 600 && shape.longest > shape.total * 0.8;
  return shape.filled <= 8 && shape.busiest >= 8 && holdsAll;
}

/** The words of a cell: its paragraphs, and the rows of tables in it, as lines. */
export function wordsOfCell(drafts: readonly Draft[]): Words {
  const parts: Words[] = [];
  for (const draft of drafts) {
    if (draft.kind === "paragraph") parts.push(draft.words);
    else
      for (const row of draft.rows)
        parts.push(
          joinWords(
            row.map(({ words }) => words),
            " ",
          ),
        );
  }
  return parts.length === 0 ? noWords : joinWords(parts, "\n");
}

/** Words of a layout cell are ordinary paragraphs again. */
function flatten(draft: Draft): Draft[] {
  return draft.kind === "paragraph" ? paragraphsOf(draft) : [draft];
}

/** Rows without cells, unless merged cells from above reach into them: then they count. */
function withoutEmptyRows(rows: readonly OpenCell[][]): OpenCell[][] {
  let reach = 0;
  return rows.filter((row, index) => {
    for (const { rowSpan } of row) if (rowSpan > 1) reach = Math.max(reach, index + rowSpan);
    return row.length > 0 || index < reach;
  });
}

/** What a finished table puts into the text around it: itself, or its contents when it only lays out the page. */
export function closeTable(table: OpenTable): Draft[] {
  const rows = withoutEmptyRows(table.rows);
  if (rows.every((row) => row.length === 0)) return [];
  if (isLayout(rows)) return rows.flat().flatMap((cell) => cell.drafts.flatMap(flatten));
  return [{ kind: "table", order: table.order, rows: clampSpans(rows) }];
}
