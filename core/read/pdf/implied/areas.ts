import { segmentsOf, type TextLine, textOfLine } from "../lines.ts";
import type { Ruling } from "../rulings.ts";
import { isFigure, type PiecedLine, piecesOf } from "./pieces.ts";

/** Where a table may stand whose columns no lines part. */
export interface Area {
  readonly lines: readonly PiecedLine[];
  /** Lines across, from top to bottom: all that reach over the width, and shorter ones between them. */
  readonly across: readonly Ruling[];
}

/** Gap that shows a column for certain, in ems. */
const clearGap = 1.4;
/** Lines that may stand between two rows of a table: parts of labels. */
const mostBetween = 4;
/** Ends of lines that differ by less lie above one another. Points. */
const sameEnd = 6;
/** Shorter lines across are no table's. Points. */
const shortest = 80;
const fewestAcross = 3;

/** Whether a line shows at least three cells, or a word and a figure. */
function isRow({ pieces }: PiecedLine): boolean {
  const [, second] = pieces;
  return pieces.length >= 3 || (pieces.length === 2 && second !== undefined && isFigure(second));
}

/** Words that stand over a table, never in it: its unit, its number, its title. */
const isCaption = (line: TextLine) => /单位[:：]|[^报代发填]表[）)]?$/.test(textOfLine(line));

/** Distance of rows up to which they are one table, in ems. */
const widestPitch = 3.2;

/** Whether a line may stand within a table: words of its size that stay close to the line before. */
function mayFollow(line: TextLine, last: TextLine): boolean {
  const sameSize = Math.abs(line.size - last.size) < last.size * 0.12;
  return sameSize && line.baseline - last.baseline < last.size * widestPitch && !isCaption(line);
}

function enough(lines: readonly PiecedLine[]): boolean {
  const rows = lines.filter(isRow);
  const clear = rows.filter(({ line }) => segmentsOf(line, clearGap).length >= 2);
  const pieces = rows.flatMap((row) => row.pieces);
  const figures = pieces.filter(isFigure);
  const longest = Math.max(...pieces.map(({ glyphs }) => glyphs.length));
  const contents = rows.every(
    (row) => row.pieces.length === 2 && /^\d{1,3}$/.test(textOfLine(row.pieces.at(-1) ?? row.line)),
  );
  return (
    rows.length >= 3 &&
    clear.length >= rows.length * 0.5 &&
    figures.length >= pieces.length * 0.25 &&
    longest <= 60 &&
    !contents
  );
}

/** Characters of a heading that may stand alone in the first row of a table (`项目`). */
const shortHeading = 4;

/** Lines close above the first row: the upper half of a header. */
function startOf(lines: readonly PiecedLine[], first: number): number {
  let start = first;
  while (start > 0) {
    const [above, below] = [lines[start - 1], lines[start]];
    if (above === undefined || below === undefined || !mayFollow(below.line, above.line)) break;
    const distance = below.line.baseline - above.line.baseline;
    const short = above.line.glyphs.length <= shortHeading;
    const header = (above.pieces.length >= 2 || short) && distance < above.line.size * widestPitch;
    if (isCaption(above.line) || (!header && distance >= above.line.size)) break;
    start -= 1;
  }
  return start;
}

/** Runs of rows that alignment alone shows. */
export function alignedAreas(lines: readonly TextLine[]): Area[] {
  const pieced = lines.map((line): PiecedLine => ({ line, pieces: piecesOf(line) }));
  const areas: Area[] = [];
  let at = 0;
  while (at < pieced.length) {
    if (!isRow(pieced[at] as PiecedLine)) {
      at += 1;
      continue;
    }
    const end = endOf(pieced, at);
    const run = pieced.slice(startOf(pieced, at), end);
    if (enough(run)) areas.push({ lines: run, across: [] });
    at = end;
  }
  return areas;
}

/** Index after the last line of the table whose first row is at `start`. */
function endOf(lines: readonly PiecedLine[], start: number): number {
  let end = start + 1;
  for (let index = start + 1; index < lines.length && index - end <= mostBetween; index++) {
    const [line, before] = [lines[index], lines[index - 1]];
    if (line === undefined || before === undefined || !mayFollow(line.line, before.line)) break;
    if (isRow(line)) end = index + 1;
  }
  while (isTail(lines, start, end)) end += 1;
  return end;
}

/** Whether the line at `end` belongs to the table above: the lower half of a label, or a row of which only a label is filled. */
function isTail(lines: readonly PiecedLine[], start: number, end: number): boolean {
  const [before, last, after] = [lines[end - 2], lines[end - 1], lines[end]];
  if (last === undefined || after === undefined || !mayFollow(after.line, last.line)) return false;
  const distance = after.line.baseline - last.line.baseline;
  if (distance < last.line.size) return true;
  const usual = last.line.baseline - (before?.line.baseline ?? 0);
  const [piece, ...more] = after.pieces;
  if (piece === undefined || more.length > 0 || distance > usual * 1.2) return false;
  // What begins at the left of the table may be a heading below it, but for the end of a page.
  const column = columnLike(lines.slice(start, end), piece);
  return column > 0 || (column === 0 && end === lines.length - 1);
}

/** The place among the pieces of its line of a piece that begins where the given one begins; -1 if there is none. */
function columnLike(lines: readonly PiecedLine[], { left }: TextLine): number {
  const places = lines.flatMap(({ pieces }) => {
    const place = pieces.findIndex((piece) => Math.abs(piece.left - left) < 2);
    return place === -1 ? [] : [place];
  });
  return places.length === 0 ? -1 : Math.max(...places);
}

/** Groups of lines across that lie above one another and are equally long. */
function ladders(across: readonly Ruling[]): Ruling[][] {
  const left = new Set(across.filter(({ from, to }) => to - from >= shortest));
  const found: Ruling[][] = [];
  for (const longest of [...left].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!left.has(longest)) continue;
    const same = [...left].filter(
      ({ from, to }) => Math.abs(from - longest.from) < sameEnd && Math.abs(to - longest.to) < sameEnd,
    );
    for (const ruling of same) left.delete(ruling);
    if (same.length >= fewestAcross) found.push(same.sort((a, b) => a.at - b.at));
  }
  return found;
}

const isBetween = (y: number, top: number, bottom: number) => y > top && y < bottom;

/** Whether what stands between two lines across is what stands between two tables: nothing, or a caption. */
function partsTables(lines: readonly TextLine[], usual: number): boolean {
  if (lines.length === 0) return true;
  if (lines.some((line) => piecesOf(line).some(isFigure))) return false;
  return lines.some((line) => isCaption(line) || line.size > usual * 1.15);
}

/** Tables that have lines across and none down. */
export function ruledAreas(lines: readonly TextLine[], across: readonly Ruling[]): Area[] {
  return ladders(across).flatMap((ladder) => {
    const [first] = ladder;
    const within = lines.filter(
      ({ left, right }) => left > (first?.from ?? 0) - sameEnd && right < (first?.to ?? 0) + sameEnd,
    );
    const sizes = within.map(({ size }) => size).sort((a, b) => a - b);
    const usual = sizes[sizes.length >> 1] ?? 10;
    const parts: Ruling[][] = [];
    ladder.forEach((ruling, index) => {
      const above = ladder[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
      const band = within.filter(({ baseline }) => isBetween(baseline, above, ruling.at));
      if (index === 0 || partsTables(band, usual)) parts.push([ruling]);
      else parts.at(-1)?.push(ruling);
    });
    return parts.filter(({ length }) => length >= 2).map((part) => areaOf(part, within, across));
  });
}

function areaOf(part: readonly Ruling[], lines: readonly TextLine[], across: readonly Ruling[]): Area {
  const [top, bottom] = [part[0], part.at(-1)];
  const inside = lines.filter(({ baseline }) => isBetween(baseline, top?.at ?? 0, bottom?.at ?? 0));
  const rulings = across.filter(
    ({ at, from, to }) =>
      at >= (top?.at ?? 0) - 1 &&
      at <= (bottom?.at ?? 0) + 1 &&
      from > (top?.from ?? 0) - sameEnd &&
      to < (top?.to ?? 0) + sameEnd,
  );
  return { lines: inside.map((line) => ({ line, pieces: piecesOf(line) })), across: rulings };
}
