import type { Operand } from "../../model/fact.ts";
import { evidenceOf } from "./evidence.ts";
import type { Matrix } from "./matrix.ts";
import { type Line, lineName, operandOf, type Panel } from "./panels.ts";
import type { Shift } from "./row-shift.ts";

/** One coded row: the amounts printed beside the code, as one word to compare. */
interface Row {
  readonly line: Line;
  readonly operands: readonly Operand[];
  readonly amounts: string;
}

interface Coded {
  readonly matrix: Matrix;
  readonly panel: Panel;
  readonly rows: readonly Row[];
  readonly agree: number;
  readonly differ: number;
}

/** Sums that must fail in a table before its rows are compared, and hold in the table they are compared with. */
const enoughSums = 3;
/** Fewest rows that bear amounts of later codes, and fewest different amounts among them. */
const enoughRows = 5;
const enoughAmounts = 4;

/**
 * Rows whose amounts belong to other codes: in another table of the document, whose own sums hold, the same amounts
 * stand in the same order beside later (or earlier) codes. A row that was left out or put in moves all that follow.
 */
export function slidesOf(matrices: readonly Matrix[]): Map<Matrix, Shift> {
  const coded = matrices.flatMap(codedOf);
  const sound = coded.filter(({ agree, differ }) => differ === 0 && agree >= enoughSums);
  const slides = new Map<Matrix, Shift>();
  for (const each of coded) {
    if (each.differ < enoughSums || each.matrix.shifts.length > 0) continue;
    for (const reference of sound) {
      const shift = slides.has(each.matrix) ? undefined : slideOf(each, reference);
      if (shift !== undefined) slides.set(each.matrix, shift);
    }
  }
  return slides;
}

/** The first coded panel of a matrix, with how its sums by code fare. */
function codedOf(matrix: Matrix): Coded[] {
  const panel = matrix.panels.find(({ lines }) => lines.some(({ code }) => code !== undefined));
  if (panel === undefined) return [];
  const sums = matrix.totals.filter(({ family }) => family === "subject-hierarchy");
  return [{ matrix, panel, rows: rowsOf(panel), ...evidenceOf(sums) }];
}

function rowsOf(panel: Panel): Row[] {
  const columns = panel.values.filter(({ role }) => role === "amount");
  return panel.lines.flatMap((line) => {
    if (line.code === undefined) return [];
    const operands = columns.flatMap((column) => operandOf(panel, line, column) ?? []);
    const printed = operands.filter(({ quantity }) => !quantity.value.isZero());
    const amounts = printed.map(({ quantity }) => `${quantity.value}${quantity.unit ?? ""}`).join(" ");
    return [{ line, operands, amounts }];
  });
}

/** Where each row's amounts stand in the reference, counted in its rows; undefined where they are not in order. */
function sourcesOf(rows: readonly Row[], reference: readonly Row[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  reference.forEach(({ amounts }, index) => {
    const known = places.get(amounts);
    if (known === undefined) places.set(amounts, [index]);
    else known.push(index);
  });
  // Places only ever move on: what lies behind is not looked at again, however often an amount is printed.
  const passed = new Map<string, number>();
  let last = -1;
  return rows.map(({ amounts }) => {
    const known = amounts === "" ? [] : (places.get(amounts) ?? []);
    let at = passed.get(amounts) ?? 0;
    while (at < known.length && (known[at] ?? 0) <= last) at += 1;
    passed.set(amounts, at);
    const next = known[at];
    if (next !== undefined) last = next;
    return next;
  });
}

function slideOf({ panel, rows }: Coded, reference: Coded): Shift | undefined {
  const ownPlaces = new Map(reference.rows.map(({ line }, index) => [line.code, index] as const));
  const isOwn = ({ line, amounts }: Row) =>
    reference.rows[ownPlaces.get(line.code) ?? -1]?.amounts === amounts;
  const sources = sourcesOf(rows, reference.rows);
  const isSlid = (index: number) => {
    const row = rows[index];
    return row !== undefined && sources[index] !== undefined && !isOwn(row);
  };
  const first = rows.findIndex((_, index) => isSlid(index));
  if (first < 0) return undefined;
  const end = endOf(rows, first, isOwn);
  const slid = rows.slice(first, end).filter((_, offset) => isSlid(first + offset));
  const different = new Set(slid.map(({ amounts }) => amounts));
  // Half of the rows up to the end is enough: what ran over the end of the list began again at its head.
  const isMost = slid.length * 2 > end - first;
  if (slid.length < enoughRows || different.size < enoughAmounts || !isMost) return undefined;
  const source = reference.rows[sources[first] ?? -1];
  return source && shiftOf(panel, rows.slice(first, end), { source, toEnd: end === rows.length });
}

/** Where the slide ends: before two rows in succession that have their own amounts back. */
function endOf(rows: readonly Row[], first: number, isOwn: (row: Row) => boolean): number {
  for (let index = first + 1; index < rows.length; index += 1) {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row !== undefined && isOwn(row) && (next === undefined || isOwn(next))) return index;
  }
  return rows.length;
}

function shiftOf(
  panel: Panel,
  rows: readonly Row[],
  { source, toEnd }: { readonly source: Row; readonly toEnd: boolean },
): Shift | undefined {
  const [first] = rows;
  const [claim] = first?.operands ?? [];
  if (first === undefined || claim === undefined) return undefined;
  const covered = new Set(rows.map(({ line }) => line.row));
  // The total below a list that slid to its end is none of that list's amounts either.
  for (const { row, total } of panel.lines)
    if (toEnd && total !== undefined && row > first.line.row) covered.add(row);
  const columns = new Set(panel.values.map(({ index }) => index));
  return {
    isMoved: ({ row, column }) => covered.has(row) && columns.has(column),
    doubt: {
      kind: "rows-slid",
      range: claim.range,
      evidence: rows.slice(1).flatMap(({ operands }) => operands.slice(0, 1).map(({ range }) => range)),
      label: lineName(first.line),
      expected: lineName(source.line),
      printed: String(rows.length),
      tier: "certain",
    },
  };
}
