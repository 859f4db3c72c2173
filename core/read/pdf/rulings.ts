import type { PdfOperators } from "./engine.ts";
import { type Matrix, multiply } from "./glyphs.ts";

/** A straight line of the page: at `at` across, from `from` to `to` along. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Filled shapes thinner than this are lines (Word draws borders so). Points. */
const thickestLine = 2.6;
/** Lines that lie this close are one. */
const sameLine = 1.5;
/** Gaps that dashes leave. */
const dashGap = 4;
/** Shorter lines are no borders. */
const shortest = 5;
/** A drawing with more lines is a chart or a map, not a table. */
const mostLines = 20_000;
const mostDots = 200_000;
/** Fewer dots in a row are no line. */
const fewestDots = 4;

interface Paint {
  readonly fills: boolean;
  readonly strokes: boolean;
}

function paintsOf(ops: Readonly<Record<string, number>>): ReadonlyMap<number | undefined, Paint> {
  const fill = { fills: true, strokes: false };
  const stroke = { fills: false, strokes: true };
  const both = { fills: true, strokes: true };
  return new Map([
    [ops.fill, fill],
    [ops.eoFill, fill],
    [ops.stroke, stroke],
    [ops.closeStroke, stroke],
    [ops.fillStroke, both],
    [ops.eoFillStroke, both],
    [ops.closeFillStroke, both],
    [ops.closeEOFillStroke, both],
  ]);
}

type Point = readonly [number, number];

/** Coordinates after each code of a pdf.js path: move, line, curve, quadratic curve, close. */
const coordinates = [2, 2, 6, 4, 0];

/** Codes and end points of a path; of curves only the end counts. */
function* stepsOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Generator<readonly [number, Point]> {
  let index = 0;
  while (index < path.length) {
    const code = path[index] ?? 4;
    index += 1 + (coordinates[code] ?? 0);
    const x = path[index - 2] ?? 0;
    const y = path[index - 1] ?? 0;
    yield [code, [a * x + c * y + e, b * x + d * y + f]];
  }
}

/** Points of the parts of a path. */
function* partsOf(path: ArrayLike<number>, matrix: Matrix): Generator<Point[]> {
  let part: Point[] = [];
  for (const [code, point] of stepsOf(path, matrix)) {
    if (code === 0) {
      if (part.length > 1) yield part;
      part = [point];
    } else if (code !== 4) part.push(point);
    else if (part[0] !== undefined) part.push(part[0]);
  }
  if (part.length > 1) yield part;
}

interface Sink {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
  /** Middles of filled shapes too small to have a direction: dotted lines. */
  readonly dots: Point[];
}

function addSegment(sink: Sink, [x0, y0]: Point, [x1, y1]: Point): void {
  const dx = Math.abs(x1 - x0);
  const dy = Math.abs(y1 - y0);
  if (dy < sameLine && dx > dy)
    sink.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (dx < sameLine && dy > dx)
    sink.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

function addFilled(sink: Sink, points: readonly Point[]): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left >= thickestLine && bottom - top >= thickestLine) return false;
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  const longer = Math.max(right - left, bottom - top);
  if (longer < thickestLine && longer < 2 * Math.min(right - left, bottom - top)) {
    if (sink.dots.length < mostDots) sink.dots.push([middleX, middleY]);
    return true;
  }
  if (right - left > bottom - top) addSegment(sink, [left, middleY], [right, middleY]);
  else addSegment(sink, [middleX, top], [middleX, bottom]);
  return true;
}

function addPath(sink: Sink, path: ArrayLike<number>, paint: Paint, matrix: Matrix): void {
  for (const points of partsOf(path, matrix)) {
    if (points.length > 60) continue;
    if (paint.fills && addFilled(sink, points)) continue;
    if (!paint.strokes) continue;
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      if (from !== undefined && to !== undefined) addSegment(sink, from, to);
    }
  }
}

/** Joins pieces of one line (dashes, borders drawn cell by cell) and drops what is too short. */
export function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  const joined: Ruling[] = [];
  let band: Ruling[] = [];
  const closeBand = () => {
    band.sort((a, b) => a.from - b.from);
    let open: Ruling | undefined;
    for (const ruling of band) {
      if (open !== undefined && ruling.from <= open.to + dashGap)
        open = { at: open.at, from: open.from, to: Math.max(open.to, ruling.to) };
      else {
        if (open !== undefined) joined.push(open);
        open = ruling;
      }
    }
    if (open !== undefined) joined.push(open);
    band = [];
  };
  for (const ruling of sorted) {
    const first = band[0];
    if (first !== undefined && ruling.at - first.at > sameLine) closeBand();
    band.push(ruling);
  }
  closeBand();
  return joined.filter(({ from, to }) => to - from >= shortest);
}

/** Lines made of dots that follow one another along `along` and lie on one line across. */
function dottedLines(dots: readonly Point[], along: 0 | 1): Ruling[] {
  const across = along === 0 ? 1 : 0;
  const sorted = [...dots].sort(
    (a, b) => Math.round(a[across] * 2) - Math.round(b[across] * 2) || a[along] - b[along],
  );
  const lines: Ruling[] = [];
  let run: Point[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length >= fewestDots)
      lines.push({ at: first[across], from: first[along], to: last[along] });
    run = [];
  };
  for (const dot of sorted) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      Math.round(dot[across] * 2) === Math.round(last[across] * 2) &&
      dot[along] - last[along] < dashGap;
    if (!goesOn) close();
    run.push(dot);
  }
  close();
  return lines;
}

/** Follows the coordinate system through the drawing operators. */
function applyTransform(
  ops: Readonly<Record<string, number>>,
  state: { matrix: Matrix; readonly saved: Matrix[] },
  operator: number | undefined,
  args: unknown,
): void {
  if (operator === ops.save) state.saved.push(state.matrix);
  else if (operator === ops.restore || operator === ops.paintFormXObjectEnd)
    state.matrix = state.saved.pop() ?? state.matrix;
  else if (operator === ops.transform) state.matrix = multiply(state.matrix, args as number[]);
  else if (operator === ops.paintFormXObjectBegin) {
    state.saved.push(state.matrix);
    const [matrix] = args as [number[] | null];
    if (matrix) state.matrix = multiply(state.matrix, matrix);
  }
}

/** The straight horizontal and vertical lines that a page draws. */
export function readRulings(
  operators: PdfOperators,
  ops: Readonly<Record<string, number>>,
  toPage: Matrix,
): Rulings {
  const paints = paintsOf(ops);
  const sink: Sink = { horizontal: [], vertical: [], dots: [] };
  const state = { matrix: toPage, saved: [] as Matrix[] };
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    if (operator !== ops.constructPath) applyTransform(ops, state, operator, args);
    else if (sink.horizontal.length + sink.vertical.length < mostLines) {
      const [paintOperator, [path]] = args as [number, [ArrayLike<number> | null]];
      const paint = paints.get(paintOperator);
      if (paint !== undefined && path) addPath(sink, path, paint, state.matrix);
    }
  });
  if (sink.horizontal.length + sink.vertical.length >= mostLines) return { horizontal: [], vertical: [] };
  return {
    horizontal: joinRulings([...sink.horizontal, ...dottedLines(sink.dots, 0)]),
    vertical: joinRulings([...sink.vertical, ...dottedLines(sink.dots, 1)]),
  };
}

/** Whether the page shows pictures. */
export function hasImages(operators: PdfOperators, ops: Readonly<Record<string, number>>): boolean {
  const images = new Set([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintImageMaskXObject,
    ops.paintImageXObjectRepeat,
  ]);
  return operators.fnArray.some((operator) => images.has(operator));
}
