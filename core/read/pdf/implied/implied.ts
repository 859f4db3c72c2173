import { findGrids, type Grid } from "../grid.ts";
import { type TextLine, textOfLine } from "../lines.ts";
import type { Ruling, Rulings } from "../rulings.ts";
import { type Area, alignedAreas, ruledAreas } from "./areas.ts";
import { gutters } from "./gutters.ts";
import { type HeaderSpan, headerSpans } from "./headers.ts";
import { isCutAt, type PiecedLine } from "./pieces.ts";
import { between, type RowLines, rowsOf } from "./rows.ts";

/** Room around the words of a table without outer lines. Points. */
const padding = 5;
/** Share of the rows that lines across must part for every row to be parted by one. */
const everyRow = 0.4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(lines: readonly PiecedLine[], across: readonly Ruling[]): Box {
  const pieces = lines.flatMap((line) => line.pieces);
  const size = lines[0]?.line.size ?? 10;
  const words = {
    left: Math.min(...pieces.map(({ left }) => left)) - padding,
    right: Math.max(...pieces.map(({ right }) => right)) + padding,
    top: Math.min(...lines.map(({ line }) => line.baseline)) - size,
    bottom: Math.max(...lines.map(({ line }) => line.baseline)) + size * 0.4,
  };
  const ats = across.map(({ at }) => at);
  return {
    left: Math.min(words.left, ...across.map(({ from }) => from)),
    right: Math.max(words.right, ...across.map(({ to }) => to)),
    top: ats.length === 0 ? words.top : Math.min(...ats),
    bottom: ats.length === 0 ? words.bottom : Math.max(...ats),
  };
}

/** Whether some row begins with what another between the same lines begins with, a finished figure: they part no rows. */
function holdsRows(full: readonly Ruling[], rows: readonly RowLines[]): boolean {
  return full.slice(1).some(({ at }, index) => {
    const above = full[index]?.at ?? 0;
    const ends = rows
      .filter((row) => row.every(({ line }) => line.baseline > above && line.baseline < at))
      .map((row) => row.flatMap(({ pieces }) => pieces).filter(isAmount));
    return ends.some((upper, i) => ends.slice(i + 1).some((lower) => isAbove(upper, lower)));
  });
}

const isAmount = (piece: TextLine) => /^-?[\d,]*\d\.\d+[%％]?$/.test(textOfLine(piece));

/** Whether two figures of the one stand over two of the other. */
function isAbove(upper: readonly TextLine[], lower: readonly TextLine[]): boolean {
  const pairs = upper.filter((a) => lower.some((b) => a.left < b.right && b.left < a.right));
  return pairs.length >= 2;
}

/** Lines between rows: those that are drawn when they part every row, else between the words. */
function rowLines(area: Area, rows: readonly RowLines[], { left, right, top, bottom }: Box): Ruling[] {
  const full = area.across.filter(({ from, to }) => to - from > (right - left) * 0.9);
  if (full.length - 1 >= rows.length * everyRow && !holdsRows(full, rows)) return [...area.across];
  const line = (at: number): Ruling => ({ at, from: left, to: right });
  const parting = rows.slice(1).map((row, index) => line(between(rows[index] ?? row, row)));
  return [line(top), ...parting, line(bottom)];
}

/** Stretches of the paper across which the line between two columns is not drawn. */
type Closed = readonly (readonly [from: number, to: number])[];

/** Where words run across a line between columns, or a heading stands over both. */
function crossings(at: number, lines: readonly PiecedLine[]): Closed {
  return lines.flatMap(({ line, pieces }) => {
    const crossed = pieces.some(
      (piece) =>
        piece.left < at - 0.3 * piece.size && piece.right > at + 0.3 * piece.size && !isCutAt(piece, at),
    );
    return crossed ? [[line.baseline - line.size * 0.5, line.baseline] as const] : [];
  });
}

function headingsOver(separator: number, rows: readonly RowLines[], spans: readonly HeaderSpan[]): Closed {
  return spans
    .filter(({ first, last }) => first <= separator && last > separator)
    .map(({ row }) => {
      const baselines = (rows[row] ?? []).map(({ line }) => line.baseline);
      return [Math.min(...baselines) - 1, Math.max(...baselines)] as const;
    });
}

/** A line between two columns, drawn in the rows where nothing stands across it. */
function downLine(at: number, heights: readonly number[], closed: Closed): Ruling[] {
  const stretches: Ruling[] = [];
  for (let row = 0; row + 1 < heights.length; row++) {
    const [from, to] = [heights[row] ?? 0, heights[row + 1] ?? 0];
    if (!closed.some(([top, bottom]) => top < to && bottom > from)) stretches.push({ at, from, to });
  }
  return stretches;
}

/** What several parts of one table have in common: where its columns part, and where it begins and ends across. */
export interface Columns {
  readonly separators: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** The columns of areas that are one table. */
export function columnsOf(areas: readonly Area[]): Columns {
  const lines = areas.flatMap((area) => area.lines);
  const { left, right } = boxOf(
    lines,
    areas.flatMap((area) => area.across),
  );
  return { separators: gutters(lines), left, right };
}

/** The lines that a table would have; undefined where the words make no columns. */
function rulingsOf(area: Area, { separators, left, right }: Columns): Rulings | undefined {
  if (separators.length === 0) return undefined;
  const rows = rowsOf(area.lines, separators);
  const box = { ...boxOf(area.lines, area.across), left, right };
  const horizontal = rowLines(area, rows, box);
  const heights = [...new Set(horizontal.map(({ at }) => at))].sort((a, b) => a - b);
  const outer = [box.left, box.right].map((at): Ruling => ({ at, from: box.top, to: box.bottom }));
  const spans = headerSpans(rows, separators);
  const inner = separators.flatMap((at, index) => {
    if (at <= box.left + padding || at >= box.right - padding) return [];
    return downLine(at, heights, [...crossings(at, area.lines), ...headingsOver(index, rows, spans)]);
  });
  return inner.length === 0 ? undefined : { horizontal, vertical: [...outer, ...inner] };
}

/** Where tables may stand that are drawn without lines, or with lines across only. */
export function impliedAreas(lines: readonly TextLine[], across: readonly Ruling[]): Area[] {
  const ruled = ruledAreas(lines, across);
  const taken = new Set(ruled.flatMap((area) => area.lines.map(({ line }) => line)));
  return [...ruled, ...alignedAreas(lines.filter((line) => !taken.has(line)))];
}

/** The grid that the words of an area make; undefined where they make none. */
export function gridOfArea(area: Area, columns: Columns): Grid | undefined {
  const rulings = rulingsOf(area, columns);
  const grids = rulings === undefined ? [] : findGrids(rulings);
  return grids.sort((a, b) => b.cells.length - a.cells.length)[0];
}
