import type { TextLine } from "../lines.ts";
import { isFigure } from "./pieces.ts";
import { columnAt, type RowLines } from "./rows.ts";

/** Columns that a heading stands over, the last included. */
export interface HeaderSpan {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Where the words of a column begin and end. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Most rows of headings. */
const mostRows = 5;
/** How far a heading may stand from the middle of its columns: ems, and a share of their width. */
const offMiddle = 1.5;
const offShare = 0.05;

const piecesIn = (row: RowLines): TextLine[] =>
  row.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left);

/** Rows before the first figure. */
function headRows(rows: readonly RowLines[]): number {
  const body = rows.findIndex((row) => piecesIn(row).some(isFigure));
  return Math.min(body === -1 ? 0 : body, mostRows);
}

function extentsOf(rows: readonly RowLines[], separators: readonly number[]): Extent[] {
  const extents = separators.map((): Extent[] => []);
  extents.push([]);
  for (const piece of rows.flatMap(piecesIn)) {
    const column = columnAt(separators, piece);
    const crosses = separators.some((at) => piece.left < at - piece.size && piece.right > at + piece.size);
    if (!crosses) extents[column]?.push(piece);
  }
  return extents.map((pieces, column) => ({
    left: Math.min(separators[column] ?? Number.POSITIVE_INFINITY, ...pieces.map(({ left }) => left)),
    right: Math.max(separators[column - 1] ?? 0, ...pieces.map(({ right }) => right)),
  }));
}

/** Distance of a heading from the middle of some columns, in what it may be at most. */
function offOf(
  piece: TextLine,
  extents: readonly Extent[],
  [first, last]: readonly [number, number],
): number {
  const [left, right] = [extents[first]?.left ?? 0, extents[last]?.right ?? 0];
  const off = Math.abs((piece.left + piece.right) / 2 - (left + right) / 2);
  return off / (offMiddle * piece.size + offShare * (right - left));
}

/** Parts all columns `[from, to]` among the headings of a row, each in the middle of its own; undefined if that fails. */
function partition(
  pieces: readonly TextLine[],
  extents: readonly Extent[],
  [from, to]: readonly [number, number],
): (readonly [number, number])[] | undefined {
  const [piece, ...others] = pieces;
  if (piece === undefined) return from > to ? [] : undefined;
  if (others.length === 0) return offOf(piece, extents, [from, to]) <= 1 ? [[from, to]] : undefined;
  for (let last = from; last <= to - others.length; last++) {
    if (offOf(piece, extents, [from, last]) > 1) continue;
    const rest = partition(others, extents, [last + 1, to]);
    if (rest !== undefined) return [[from, last], ...rest];
  }
  return undefined;
}

/** The fewest free columns around its own that a heading is in the middle of; only its own when it is over that. */
function around(
  piece: TextLine,
  column: number,
  extents: readonly Extent[],
  free: (column: number) => boolean,
) {
  if (offOf(piece, extents, [column, column]) <= 0.7) return [column, column] as const;
  for (let width = 2; width <= extents.length; width++)
    for (let first = Math.max(0, column - width + 1); first <= column; first++) {
      const columns = Array.from({ length: width }, (_, i) => first + i);
      const fits = columns.every((each) => each < extents.length && (each === column || free(each)));
      if (fits && offOf(piece, extents, [first, first + width - 1]) <= 0.7)
        return [first, first + width - 1] as const;
    }
  return [column, column] as const;
}

/** Headings that stand over several columns: in a row with fewer of them than the rows of headings below have. */
export function headerSpans(rows: readonly RowLines[], separators: readonly number[]): HeaderSpan[] {
  const head = headRows(rows);
  const extents = extentsOf(rows, separators);
  const spans: HeaderSpan[] = [];
  for (let row = 0; row < head - 1; row++) {
    const pieces = piecesIn(rows[row] ?? []);
    const below = rows.slice(row + 1, head).flatMap(piecesIn);
    const wanted = [...new Set(below.map((piece) => columnAt(separators, piece)))].sort((a, b) => a - b);
    const own = new Set(pieces.map((piece) => columnAt(separators, piece)));
    const [from, to] = [wanted[0], wanted.at(-1)];
    if (from === undefined || to === undefined || own.size >= wanted.length) continue;
    const whole = own.size === pieces.length ? partition(pieces, extents, [from, to]) : undefined;
    pieces.forEach((piece, index) => {
      const column = columnAt(separators, piece);
      const [first, last] = whole?.[index] ?? around(piece, column, extents, (each) => !own.has(each));
      if (last > first) spans.push({ row, first, last });
    });
  }
  return spans;
}
