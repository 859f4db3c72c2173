import { codeHeader, labelHeader } from "../lexicon/columns.ts";
import { squeeze } from "../text/labels.ts";
import type { GridCell } from "./table-grid.ts";
import { isColumnNumberRow } from "./table-header.ts";

/** A grid whose header may be moved. */
export interface Body {
  readonly cells: readonly GridCell[];
  readonly grid: readonly (readonly number[])[];
  readonly columns: number;
}

interface HeaderRow {
  readonly row: number;
  readonly cells: readonly { readonly index: number; readonly words: string }[];
}

/**
 * Plain text keeps a merged header cell once and loses how far it reached; what it covered downwards is an empty cell:
 *
 *     项目 | 年初结转 | 本年支出 | 年末结转            项目 项目 年初 支出 支出 支出 年末
 *     编码 | 名称 | (空) | 小计 | 基本 | 项目 | (空)  →   编码 名称      小计 基本 项目
 *
 * Read from the lowest full row upwards: an empty cell belongs to one cell above it, a run of named cells to one cell
 * above it. A row that cannot be laid out so is left as it is. Only for sources without spans of their own.
 */
export function alignHeader(text: string, body: Body, from: number, to: number): Body {
  const rows = headerRows(text, body, from, to);
  if (rows.every(({ cells }) => cells.length === body.columns)) return body;
  const spans = new Map<number, readonly number[]>();
  let below: { readonly row: HeaderRow; readonly spans: readonly number[] } | undefined;
  for (const row of [...rows].reverse()) {
    const laid = layOut(text, body, row, below, to);
    if (laid === undefined) continue;
    spans.set(row.row, laid);
    if (!isColumnNumberRow(row.cells.map(({ words }) => words))) below = { row, spans: laid };
  }
  return rebuilt(body, rows, spans);
}

function headerRows(text: string, body: Body, from: number, to: number): HeaderRow[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
    const row = from + offset;
    const seen = new Set<number>();
    const cells = (body.grid[row] ?? []).flatMap((index) => {
      const cell = body.cells[index];
      if (cell === undefined || cell.row !== row || seen.has(index)) return [];
      seen.add(index);
      return [{ index, words: squeeze(text.slice(...cell.range)) }];
    });
    return { row, cells };
  });
}

/** Spans of a row's cells, or undefined when they cannot be told. */
function layOut(
  text: string,
  body: Body,
  row: HeaderRow,
  below: { readonly row: HeaderRow; readonly spans: readonly number[] } | undefined,
  firstDataRow: number,
): number[] | undefined {
  const words = row.cells.map(({ words: own }) => own);
  if (words.length === body.columns) return words.map(() => 1);
  if (words.length > body.columns || words.length === 0) return undefined;
  const missing = body.columns - words.length;
  if (isColumnNumberRow(words)) return words.map((_, index) => (index === 0 ? missing + 1 : 1));
  if (below === undefined) return overData(text, body, words, firstDataRow);
  const groups = groupsOf(
    below.row.cells.map((cell) => cell.words),
    words.length,
  );
  if (groups === undefined) return undefined;
  let at = 0;
  return groups.map((size) => {
    const span = below.spans.slice(at, at + size).reduce((sum, each) => sum + each, 0);
    at += size;
    return span;
  });
}

/** How many cells of the row below each of `count` cells covers. */
function groupsOf(below: readonly string[], count: number): number[] | undefined {
  const natural: number[] = [];
  below.forEach((words, index) => {
    const goesOn = words !== "" && index > 0 && below[index - 1] !== "";
    if (goesOn) natural[natural.length - 1] = (natural[natural.length - 1] ?? 0) + 1;
    else natural.push(1);
  });
  if (natural.length === count) return natural;
  return natural.length === 1 ? repeats(below, count) : undefined;
}

/** One run that repeats: 项目 | 决算数 | 项目 | 合计 …, or 合计 … 接待 | 合计 … 接待. */
function repeats(below: readonly string[], count: number): number[] | undefined {
  const [first] = below;
  const starts = below.flatMap((words, index) => (words === first ? [index] : []));
  if (starts.length !== count) return undefined;
  return starts.map((start, index) => (starts[index + 1] ?? below.length) - start);
}

/** A single header row over codes in several columns: 科目编码 covers them up to the column of names. */
function overData(text: string, body: Body, words: readonly string[], row: number): number[] | undefined {
  const [first = "", second = ""] = words;
  const missing = body.columns - words.length;
  if (!codeHeader.test(first) && !/^项目$|科目/.test(first)) return undefined;
  const isNamed = labelHeader.test(second);
  const cells = isNamed ? nameColumns(text, body, row) : undefined;
  if (isNamed && cells !== undefined && cells !== missing + 1) return undefined;
  return words.map((_, index) => (index === 0 ? missing + 1 : 1));
}

/** The column in which most of the first data rows have their words. */
function nameColumns(text: string, body: Body, from: number): number | undefined {
  const counts = new Map<number, number>();
  for (const cell of body.cells) {
    if (cell.row < from || cell.row > from + 20 || cell.columnSpan > 1) continue;
    if (/[\u4e00-\u9fff]{2}/.test(text.slice(...cell.range)))
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function rebuilt(
  body: Body,
  rows: readonly HeaderRow[],
  spans: ReadonlyMap<number, readonly number[]>,
): Body {
  const cells = [...body.cells];
  const grid = body.grid.map((row) => [...row]);
  for (const { row, cells: own } of rows) {
    const laid = spans.get(row);
    if (laid === undefined) continue;
    const slots: number[] = [];
    own.forEach(({ index }, position) => {
      const cell = cells[index];
      const columnSpan = laid[position] ?? 1;
      if (cell === undefined) return;
      cells[index] = { ...cell, column: slots.length, columnSpan };
      for (let step = 0; step < columnSpan; step += 1) slots.push(index);
    });
    grid[row] = slots;
  }
  return { cells, grid, columns: body.columns };
}
