import { beginsWithOrdinal } from "../../prose/ordinals.ts";
import { type TextLine, textOfLine } from "../lines.ts";
import { isFigure, type PiecedLine } from "./pieces.ts";

/** Lines of one row, from top to bottom. */
export type RowLines = readonly PiecedLine[];

/** Baselines of one row that are closer than this belong together, in ems: a label of two lines beside its figures. */
const sameRow = 1.05;
/** Baselines of a cell that goes on are no further apart than this, in ems. */
const goesOnWithin = 1.7;
/** Room left at the end of a line that went on for want of it, in ems. */
const fullWithin = 1.3;

/** The column that the middle of a piece lies in. */
export function columnAt(separators: readonly number[], { left, right }: TextLine): number {
  const middle = (left + right) / 2;
  const next = separators.findIndex((x) => x > middle);
  return next === -1 ? separators.length : next;
}

function piecesAt(row: RowLines, separators: readonly number[], column: number): TextLine[] {
  return row.flatMap(({ pieces }) => pieces.filter((piece) => columnAt(separators, piece) === column));
}

/** The only column that a row fills; undefined when it fills several. */
function loneColumn(row: RowLines, separators: readonly number[]): number | undefined {
  const columns = new Set(row.flatMap(({ pieces }) => pieces.map((piece) => columnAt(separators, piece))));
  const [column] = columns;
  return columns.size === 1 ? column : undefined;
}

/** Right ends of the words of each column. */
function rightEnds(lines: readonly PiecedLine[], separators: readonly number[]): number[] {
  const ends = new Array<number>(separators.length + 1).fill(0);
  for (const piece of lines.flatMap(({ pieces }) => pieces)) {
    const column = columnAt(separators, piece);
    const limit = separators[column] ?? Number.POSITIVE_INFINITY;
    if (piece.right <= limit) ends[column] = Math.max(ends[column] ?? 0, piece.right);
  }
  return ends;
}

/** Whether the words of the column that one of two rows fills alone go on from the upper row to the lower. */
function isOneRow(
  upper: RowLines,
  lower: RowLines,
  { separators, ends }: { readonly separators: readonly number[]; readonly ends: readonly number[] },
): boolean {
  const column = loneColumn(upper, separators) ?? loneColumn(lower, separators);
  if (column === undefined) return false;
  const above = piecesAt(upper, separators, column).at(-1);
  const below = piecesAt(lower, separators, column)[0];
  if (above === undefined || below === undefined || isFigure(above) || isFigure(below)) return false;
  const near = below.baseline - above.baseline < goesOnWithin * above.size;
  const full = (ends[column] ?? 0) - above.right < fullWithin * above.size;
  return near && full && !beginsWithOrdinal(textOfLine(below)) && !/^\d/.test(textOfLine(below));
}

/** Puts lines that stand close together into rows, and joins a label that goes on with the row it belongs to. */
export function rowsOf(lines: readonly PiecedLine[], separators: readonly number[]): RowLines[] {
  const rows: PiecedLine[][] = [];
  let last: TextLine | undefined;
  for (const pieced of lines) {
    const { line } = pieced;
    const near =
      last !== undefined && line.baseline - last.baseline < sameRow * Math.min(line.size, last.size);
    if (near) rows.at(-1)?.push(pieced);
    else rows.push([pieced]);
    last = line;
  }
  const ends = rightEnds(lines, separators);
  const joined: PiecedLine[][] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before !== undefined && isOneRow(before, row, { separators, ends })) before.push(...row);
    else joined.push([...row]);
  }
  return joined;
}

/** Height at which a row ends and the next begins. */
export function between(upper: RowLines, lower: RowLines): number {
  const bottom = Math.max(...upper.map(({ line }) => line.baseline + line.size * 0.2));
  const top = Math.min(...lower.map(({ line }) => line.baseline - line.size * 0.85));
  return (bottom + top) / 2;
}
