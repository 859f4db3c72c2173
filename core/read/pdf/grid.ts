import type { Ruling, Rulings } from "./rulings.ts";

/** A cell of a ruled grid: its corner, its spans and its box in points. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ruled table: edges of columns and rows, and its cells by row and column. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** `owners[row][column]` is an index into `cells`. */
  readonly owners: readonly (readonly number[])[];
}

/** Lines that end this far from one another still touch, and edges this close are one. Points. */
const touching = 4;
const mostRulings = 3000;

/** Groups of lines that touch one another. */
function components({ horizontal, vertical }: Rulings): Rulings[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const meets =
        v.at >= h.from - touching &&
        v.at <= h.to + touching &&
        h.at >= v.from - touching &&
        h.at <= v.to + touching;
      if (meets) parents[find(i)] = find(horizontal.length + j);
    });
  });
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const groupAt = (index: number) => {
    const root = find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((ruling, i) => void groupAt(i).horizontal.push(ruling));
  vertical.forEach((ruling, j) => void groupAt(horizontal.length + j).vertical.push(ruling));
  return [...groups.values()];
}

/** Distinct edges among positions: those closer than `touching` are one, at their middle. */
function edges(positions: readonly number[]): number[] {
  const sorted = [...positions].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const position of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && position - (group[0] ?? position) <= touching) group.push(position);
    else groups.push([position]);
  }
  return groups.map((group) => group.reduce((sum, position) => sum + position, 0) / group.length);
}

/** Lines at each edge, for asking whether a stretch of an edge is drawn. */
type EdgeLines = readonly (readonly Ruling[])[];

function linesAt(positions: readonly number[], rulings: readonly Ruling[]): EdgeLines {
  return positions.map((position) => rulings.filter(({ at }) => Math.abs(at - position) <= touching));
}

/** Whether most of `[from, to]` is drawn. */
function isDrawn(lines: readonly Ruling[] | undefined, from: number, to: number): boolean {
  let covered = 0;
  let reached = from;
  for (const line of [...(lines ?? [])].sort((a, b) => a.from - b.from)) {
    const start = Math.max(line.from, reached);
    const end = Math.min(line.to, to);
    if (end > start) {
      covered += end - start;
      reached = end;
    }
  }
  return covered > (to - from) * 0.6;
}

interface Borders {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the border above row `row` is drawn over column `column`. */
  isAbove(row: number, column: number): boolean;
  /** Whether the border left of `column` is drawn beside `row`. */
  isLeft(row: number, column: number): boolean;
}

/** Tables open at a side get a border there: at the ends of the lines that cross. */
function withOuterEdges({ horizontal, vertical }: Rulings): Rulings {
  const bounds = (rulings: readonly Ruling[]) =>
    rulings.reduce<[number, number]>(
      ([low, high], { from, to }) => [Math.min(low, from), Math.max(high, to)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  const [left, right] = bounds(horizontal);
  const [top, bottom] = bounds(vertical);
  return {
    horizontal: [...horizontal, { at: top, from: left, to: right }, { at: bottom, from: left, to: right }],
    vertical: [...vertical, { at: left, from: top, to: bottom }, { at: right, from: top, to: bottom }],
  };
}

function bordersOf(rulings: Rulings): Borders {
  const { horizontal, vertical } = withOuterEdges(rulings);
  const xs = edges(vertical.map(({ at }) => at));
  const ys = edges(horizontal.map(({ at }) => at));
  const acrossLines = linesAt(ys, horizontal);
  const downLines = linesAt(xs, vertical);
  const x = (column: number) => xs[column] ?? 0;
  const y = (row: number) => ys[row] ?? 0;
  return {
    xs,
    ys,
    isAbove: (row, column) => isDrawn(acrossLines[row], x(column), x(column + 1)),
    isLeft: (row, column) => isDrawn(downLines[column], y(row), y(row + 1)),
  };
}

/** Columns that the cell at `(row, column)` covers: up to the next border, or the next cell already known. */
function widthOf(borders: Borders, owners: readonly number[], row: number, column: number): number {
  let width = 1;
  const last = borders.xs.length - 1;
  while (column + width < last && owners[column + width] === -1 && !borders.isLeft(row, column + width))
    width++;
  return width;
}

/** Rows that a cell covers: up to the first that is parted from it, or is itself parted. */
function heightOf(borders: Borders, row: number, column: number, width: number): number {
  let height = 1;
  const last = borders.ys.length - 1;
  const goesOn = (next: number) => {
    for (let i = 0; i < width; i++) {
      if (borders.isAbove(next, column + i)) return false;
      if (i > 0 && borders.isLeft(next, column + i)) return false;
    }
    return true;
  };
  while (row + height < last && goesOn(row + height)) height++;
  return height;
}

function gridOf(rulings: Rulings): Grid {
  const borders = bordersOf(rulings);
  const { xs, ys } = borders;
  const owners = ys.slice(1).map(() => new Array<number>(Math.max(0, xs.length - 1)).fill(-1));
  const cells: GridCell[] = [];
  owners.forEach((inRow, row) => {
    for (let column = 0; column < inRow.length; column++) {
      if (inRow[column] !== -1) continue;
      const columnSpan = widthOf(borders, inRow, row, column);
      const rowSpan = heightOf(borders, row, column, columnSpan);
      for (let r = row; r < row + rowSpan; r++) owners[r]?.fill(cells.length, column, column + columnSpan);
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: xs[column] ?? 0,
        right: xs[column + columnSpan] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rowSpan] ?? 0,
      });
    }
  });
  return { xs, ys, cells, owners };
}

/** The ruled grids of a page with at least two columns, from top to bottom; frames around text are none. */
export function findGrids(rulings: Rulings): Grid[] {
  if (rulings.horizontal.length > mostRulings || rulings.vertical.length > mostRulings) return [];
  const grids = components(rulings)
    .filter(({ horizontal, vertical }) => horizontal.length >= 2 && vertical.length >= 2)
    .map(gridOf)
    .filter(({ xs, cells }) => xs.length > 2 && cells.length > 1);
  return grids.filter((grid) => !isSuperseded(grid, grids)).sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** A grid around other grids with more cells than this is a table with grids in its cells, not a frame. */
const mostFrameCells = 12;

function isInside(a: Grid, b: Grid): boolean {
  if (a === b) return false;
  const [left, right, top, bottom] = [b.xs[0] ?? 0, b.xs.at(-1) ?? 0, b.ys[0] ?? 0, b.ys.at(-1) ?? 0];
  return (
    (a.xs[0] ?? 0) > left && (a.xs.at(-1) ?? 0) < right && (a.ys[0] ?? 0) > top && (a.ys.at(-1) ?? 0) < bottom
  );
}

/** Whether a grid gives way to another: a frame of the page to the tables in it, a grid in a cell to its table. */
function isSuperseded(grid: Grid, grids: readonly Grid[]): boolean {
  const isFrame = ({ cells }: Grid) => cells.length <= mostFrameCells;
  return grids.some(
    (other) => (isFrame(grid) && isInside(other, grid)) || (!isFrame(other) && isInside(grid, other)),
  );
}

/** The cell of a grid at a point; undefined outside. */
export function cellAt(grid: Grid, x: number, y: number): GridCell | undefined {
  const column = intervalAt(grid.xs, x);
  const row = intervalAt(grid.ys, y);
  const owner = row === undefined || column === undefined ? undefined : grid.owners[row]?.[column];
  return owner === undefined ? undefined : grid.cells[owner];
}

function intervalAt(positions: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = positions.length - 1;
  if (
    value < (positions[0] ?? Number.POSITIVE_INFINITY) ||
    value > (positions[high] ?? Number.NEGATIVE_INFINITY)
  )
    return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
