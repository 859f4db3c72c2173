import type { Part } from "../support/final-accounts.ts";
import { snapshotOf } from "../support/grids.ts";
import { unmark } from "../support/marked.ts";
import type { Spot } from "./formula.ts";

/** Where a figure stands in the document as printed. */
export interface Printed {
  readonly range: readonly [number, number];
  /** Words as they stand there. */
  readonly text: string;
}

interface Cell {
  readonly part: number;
  readonly row: number;
  readonly column: number;
}

const isTable = (part: Part | undefined): part is Exclude<Part, string> =>
  part !== undefined && typeof part !== "string";

/** The table under the last title before it. */
function tableUnder(parts: readonly Part[], title: string): number {
  const [name = "", nth = "1"] = title.split("#");
  const places = (fits: (words: string) => boolean) =>
    parts.flatMap((part, index) => (typeof part === "string" && fits(part) ? [index] : []));
  const exact = places((words) => words.endsWith(name));
  const titled = exact.length > 0 ? exact : places((words) => words.includes(name));
  const tables = titled.flatMap((at) => {
    const next = parts.findIndex((part, index) => index > at && isTable(part));
    return next > 0 && next - at <= 3 ? [next] : [];
  });
  const found = [...new Set(tables)][Number(nth) - 1];
  if (found === undefined) throw new Error(`no table ${title}`);
  return found;
}

function cellOf(parts: readonly Part[], spot: Exclude<Spot, string>): Cell {
  const part = tableUnder(parts, spot.table);
  const table = parts[part];
  if (!isTable(table)) throw new Error(`no table ${spot.table}`);
  if ("cell" in spot) {
    const [row, column] = spot.cell;
    return { part, row: row < 0 ? table.rows.length + row : row, column };
  }
  const lines = table.rows.flatMap((cells, row) => {
    const column = cells.findIndex(
      (cell) => cell === spot.row || cell.replace(/^[一二三四五六七八九十]+、/, "") === spot.row,
    );
    return column < 0 ? [] : [{ row, column }];
  });
  const line = lines[(spot.line ?? 1) - 1];
  if (line === undefined) throw new Error(`no row ${spot.row} in ${spot.table}`);
  let { column } = line;
  for (let left = spot.right; left > 0; left -= 1) {
    column += 1;
    while (table.rows[line.row]?.[column] === "<") column += 1;
  }
  return { part, row: line.row, column };
}

function onlyAt(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) throw new Error(`not there once: ${words}`);
  return at;
}

export function printedAt(parts: readonly Part[], spot: Spot): Printed {
  const { text, blocks } = snapshotOf(...parts);
  if (typeof spot === "string") {
    const { text: words, spans } = unmark(spot);
    const [from, to] = spans[0] ?? [0, words.length];
    const at = onlyAt(text, words);
    return { range: [at + from, at + to], text: words.slice(from, to) };
  }
  const { part, row, column } = cellOf(parts, spot);
  const block = blocks[part];
  if (block?.kind !== "table") throw new Error("a table is a table");
  const source = parts[part];
  const words = isTable(source) ? source.rows[row]?.[column] : undefined;
  // Cells of a row in print: those that are not merged into another.
  const before = isTable(source)
    ? source.rows[row]?.slice(0, column).filter((cell) => cell !== "<" && cell !== "^").length
    : undefined;
  const cell = block.rows[row]?.cells[before ?? -1];
  if (cell === undefined || words === undefined) throw new Error(`no cell ${JSON.stringify(spot)}`);
  return { range: cell.range, text: words };
}

/** The document with one figure put otherwise. */
export function replaced(parts: readonly Part[], spot: Spot, words: string): Part[] {
  if (typeof spot === "string") {
    const { text, spans } = unmark(spot);
    const [from, to] = spans[0] ?? [0, text.length];
    const wrong = text.slice(0, from) + words + text.slice(to);
    return parts.map((part) => (typeof part === "string" ? part.replace(text, () => wrong) : part));
  }
  const cell = cellOf(parts, spot);
  return parts.map((part, index) => {
    if (index !== cell.part || !isTable(part)) return part;
    const rows = part.rows.map((cells, row) =>
      cells.map((old, column) => (row === cell.row && column === cell.column ? words : old)),
    );
    return { ...part, rows };
  });
}
