import type { TextLine } from "../lines.ts";
import type { PiecedLine } from "./pieces.ts";

/** Blank stretch between two columns. Points. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Steps in which the width of a table is looked at. Points. */
const step = 0.5;
/** Most lines whose words may cross a gutter: headers over several columns. */
const crossing = 0.12;
/** Narrower stretches are no gutters. Points. */
const narrowest = 1;
/** Room to the right of the words of a column that still is of it. Points. */
const padding = 5;

/** How many lines cover each step, and how many leave it free between words of theirs. */
function profile(lines: readonly PiecedLine[], left: number, right: number) {
  const count = Math.max(1, Math.ceil((right - left) / step));
  const covered = new Uint16Array(count);
  const parted = new Uint16Array(count);
  const at = (x: number) => Math.min(count, Math.max(0, Math.round((x - left) / step)));
  const add = (bins: Uint16Array, from: number, to: number) => {
    for (let bin = at(from); bin < at(to); bin++) bins[bin] = (bins[bin] ?? 0) + 1;
  };
  for (const { pieces } of lines) {
    pieces.forEach((piece, index) => {
      const before = pieces[index - 1];
      add(covered, piece.left, piece.right);
      if (before !== undefined) add(parted, before.right, piece.left);
    });
  }
  return { covered, parted };
}

/** Stretches of steps that pass a test and are parted by some line. */
function stretches(bins: Uint16Array, parted: Uint16Array, most: number, left: number): Gap[] {
  const found: Gap[] = [];
  let start = -1;
  for (let bin = 0; bin <= bins.length; bin++) {
    const free = bin < bins.length && (bins[bin] ?? 0) <= most && (parted[bin] ?? 0) > 0;
    if (free && start === -1) start = bin;
    if (free || start === -1) continue;
    if ((bin - start) * step >= narrowest) found.push({ from: left + start * step, to: left + bin * step });
    start = -1;
  }
  return found;
}

/** Lines of one cell are no further apart than this, in ems. */
const oneCell = 2.3;

/** Whether a piece is the short end of a cell whose other lines are wider than the stretch it stands in. */
function isTail(piece: TextLine, wider: readonly TextLine[]): boolean {
  return wider.some((other) => {
    const over = Math.min(piece.right, other.right) - Math.max(piece.left, other.left);
    const near = Math.abs(piece.baseline - other.baseline) < oneCell * piece.size;
    return near && over > (piece.right - piece.left) * 0.5;
  });
}

/** Pieces that stand wholly in a stretch, as extents that do not touch: columns that few rows fill. */
function sparseColumns(lines: readonly PiecedLine[], { from, to }: Gap): Gap[] {
  const pieces = lines.flatMap((line) => line.pieces);
  const isInside = ({ left, right }: TextLine) => left >= from - 1 && right <= to + 1;
  const wider = pieces.filter((piece) => !isInside(piece) && piece.right > from && piece.left < to);
  const inside = pieces
    .filter((piece) => isInside(piece) && !isTail(piece, wider))
    .sort((a, b) => a.left - b.left);
  const columns: { from: number; to: number }[] = [];
  for (const { left, right } of inside) {
    const last = columns.at(-1);
    if (last !== undefined && left <= last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: left, to: right });
  }
  return columns;
}

/** The blank stretches between the columns that stand in a stretch. */
function around(columns: readonly Gap[], { from, to }: Gap): Gap[] {
  const edges = [from, ...columns.flatMap((column) => [column.from, column.to]), to];
  const gaps: Gap[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) gaps.push({ from: edges[i] ?? from, to: edges[i + 1] ?? to });
  return gaps.filter((gap) => gap.to - gap.from >= narrowest);
}

/** The part of a stretch that the fewest words cross; of several the widest. */
function clearest(covered: Uint16Array, gap: Gap, left: number): Gap {
  const first = Math.round((gap.from - left) / step);
  const last = Math.round((gap.to - left) / step);
  const least = Math.min(...covered.subarray(first, Math.max(first + 1, last)));
  let best = { from: gap.from, to: gap.from };
  let start = -1;
  for (let bin = first; bin <= last; bin++) {
    const clear = bin < last && covered[bin] === least;
    if (clear && start === -1) start = bin;
    if (clear || start === -1) continue;
    const found = { from: left + start * step, to: left + bin * step };
    if (found.to - found.from > best.to - best.from) best = found;
    start = -1;
  }
  return best;
}

/** Whether some line has words both between `left` and `at` and between `at` and `right`. */
function isFilledBeside(
  lines: readonly PiecedLine[],
  [left, at, right]: readonly [number, number, number],
): boolean {
  const between = (from: number, to: number) => (piece: TextLine) => {
    const middle = (piece.left + piece.right) / 2;
    return middle > from && middle <= to;
  };
  return lines.some(({ pieces }) => pieces.some(between(left, at)) && pieces.some(between(at, right)));
}

/** Without the stretches between words that only stand differently in one column: a dash at its left, figures at its right. */
function betweenColumns(positions: readonly number[], lines: readonly PiecedLine[]): number[] {
  const kept: number[] = [];
  positions.forEach((at, index) => {
    const left = kept.at(-1) ?? Number.NEGATIVE_INFINITY;
    const right = positions[index + 1] ?? Number.POSITIVE_INFINITY;
    if (isFilledBeside(lines, [left, at, right])) kept.push(at);
  });
  return kept;
}

/** Where the columns of some lines part: positions that (nearly) no words cross, with words on both sides. */
export function gutters(lines: readonly PiecedLine[]): number[] {
  const pieces: readonly TextLine[] = lines.flatMap((line) => line.pieces);
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  if (!Number.isFinite(left) || !Number.isFinite(right)) return [];
  const { covered, parted } = profile(lines, left, right);
  const most = Math.max(1, Math.floor(lines.length * crossing));
  const positions = stretches(covered, parted, most, left)
    .flatMap((gap) => around(sparseColumns(lines, gap), gap))
    .map((gap) => clearest(covered, gap, left))
    .map(({ from, to }) => from + Math.min((to - from) / 2, padding));
  return betweenColumns(positions, lines);
}
