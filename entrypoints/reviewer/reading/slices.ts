import type { Snapshot, TableBlock, TableRow } from "../../../core/model/snapshot.ts";
import type { Slice } from "./protocol.ts";

/** Rows and cells of one slice; a longer table is shown in several boxes, so that only those in sight are laid out. */
const rowsAtOnce = 100;
const cellsAtOnce = 500;
/** Cells and paragraphs of one message: what can be drawn without a pause that is felt. */
const mostAtOnce = 500;
const fewestCharacters = 4;
const mostCharacters = 28;
/** Rows that a table's columns are measured on. */
const measuredRows = 400;

/** Rows in groups; a cell that spans rows is not cut. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  let open: TableRow[] = [];
  let bound = 0;
  let cells = 0;
  rows.forEach((row, index) => {
    open.push(row);
    cells += row.cells.length;
    for (const { rowSpan } of row.cells) bound = Math.max(bound, index + rowSpan);
    const isFull = open.length >= rowsAtOnce || cells >= cellsAtOnce;
    if (!isFull || bound > index + 1) return;
    groups.push(open);
    open = [];
    cells = 0;
  });
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Width of a cell's words in characters as wide as a digit. */
function widthOf(words: string): number {
  const wide = words.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  return words.length + wide;
}

/** How wide the columns of a long table are, by the words in its first rows. */
export function columnWidths({ rows }: TableBlock, text: string): number[] {
  const widths: number[] = [];
  for (const { cells } of rows.slice(0, measuredRows)) {
    let column = 0;
    for (const { range, columnSpan } of cells) {
      const width = columnSpan > 1 ? 0 : widthOf(text.slice(...range));
      widths[column] = Math.max(widths[column] ?? 0, width);
      column += Math.min(columnSpan, 1000);
    }
  }
  return Array.from(widths, (width = 0) => Math.min(mostCharacters, Math.max(fewestCharacters, width + 1)));
}

function* slicesOf({ blocks, text }: Snapshot): Generator<Slice> {
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      yield { kind: "paragraph", block };
      continue;
    }
    const groups = groupsOf(block.rows);
    const columns = groups.length > 1 ? columnWidths(block, text) : undefined;
    const { name } = block;
    for (const rows of groups) yield { kind: "rows", rows, name, isFirst: rows === groups[0], columns };
  }
}

function sizeOf(slice: Slice): number {
  return slice.kind === "paragraph" ? 1 : slice.rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The blocks of a snapshot in portions of bounded size, in order. */
export function* portionsOf(snapshot: Snapshot): Generator<readonly Slice[]> {
  let portion: Slice[] = [];
  let size = 0;
  for (const slice of slicesOf(snapshot)) {
    portion.push(slice);
    size += sizeOf(slice);
    if (size < mostAtOnce) continue;
    yield portion;
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield portion;
}
