import { Decimal } from "decimal.js";
import type { Cell, Document, Table } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Quantity } from "../../model/quantity.ts";
import { isMoney, type Unit } from "../../model/unit.ts";
import { type CellReading, readCellNumber } from "../../text/cells.ts";
import { squeeze } from "../../text/labels.ts";

/** One table with its words and numbers at hand; everything is read once. */
export interface View {
  readonly document: Document;
  readonly table: Table;
  /** Index of the cell whose own top left corner is here; -1 under a span or where there is no cell. */
  readonly ownAt: (row: number, column: number) => number;
  /** Words of the cell that covers this slot, without white space. */
  readonly wordsAt: (row: number, column: number) => string;
  /** The number whose cell begins here, in the unit that the cell or `unit` says. */
  readonly readingAt: (row: number, column: number, unit?: Unit) => CellReading;
  /** Whether a row below the header repeats it (page ends): names of columns and nothing else. */
  readonly repeatsHeader: (row: number) => boolean;
  /** Decimals that most amounts of this table have, when zeros may have been trimmed. */
  readonly fineDecimals: number | undefined;
}

const blank: CellReading = { kind: "blank" };
const wordy: CellReading = { kind: "text" };

export function viewOf(document: Document, table: Table): View {
  const { text } = document;
  const words = new Array<string | undefined>(table.cells.length);
  const slot = (row: number, column: number) => table.grid[row]?.[column] ?? -1;
  const ownAt = (row: number, column: number) => {
    const index = slot(row, column);
    const cell = table.cells[index];
    return cell?.row === row && cell.column === column ? index : -1;
  };
  const wordsAt = (row: number, column: number) => {
    const index = slot(row, column);
    const cell = table.cells[index];
    if (cell === undefined) return "";
    words[index] ??= squeeze(text.slice(cell.range[0], cell.range[1]));
    return words[index] ?? "";
  };
  const readingAt = (row: number, column: number, unit?: Unit) => {
    const cell = table.cells[ownAt(row, column)];
    if (cell === undefined || cell.role === "blank") return blank;
    // 栏次 rows that repeat below the header are numbers to the eye only.
    if (cell.role === "header" || cell.role === "note") return wordy;
    return readCellNumber(text, cell.range, unit ?? table.unit);
  };
  const repeated = repeatedHeaders(table, wordsAt);
  const repeatsHeader = (row: number) => repeated.has(row);
  return {
    document,
    table,
    ownAt,
    wordsAt,
    readingAt,
    repeatsHeader,
    fineDecimals: fineDecimalsOf(table, wordsAt),
  };
}

/** Rows below the header with at least two words, all of them words of the header. */
function repeatedHeaders(table: Table, wordsAt: View["wordsAt"]): ReadonlySet<number> {
  const known = new Set<string>();
  const said = new Map<number, { count: number; isKnown: boolean }>();
  for (const cell of table.cells) {
    if (cell.role === "blank") continue;
    const words = wordsAt(cell.row, cell.column);
    if (cell.row < table.headerRows) known.add(words);
    else {
      const before = said.get(cell.row) ?? { count: 0, isKnown: true };
      said.set(cell.row, { count: before.count + 1, isKnown: before.isKnown && known.has(words) });
    }
  }
  return new Set([...said].filter(([, { count, isKnown }]) => count > 1 && isKnown).map(([row]) => row));
}

/** The finest number of decimals that at least half of the table's fractions are printed with; undefined for none. */
function fineDecimalsOf(table: Table, wordsAt: View["wordsAt"]): number | undefined {
  const counts = new Map<number, number>();
  let fractions = 0;
  for (const cell of table.cells) {
    if (cell.role !== "data" || cell.range[1] - cell.range[0] > 32) continue;
    const found = /\.(\d+)$/.exec(wordsAt(cell.row, cell.column));
    if (found === null) continue;
    const decimals = found[1]?.length ?? 0;
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    fractions += 1;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= fractions ? most[0] : undefined;
}

/**
 * A number as operand. A plain `0` among fractions is a zero whose decimals were trimmed: it is as exact as they are.
 */
export function operandAt(
  view: View,
  place: {
    readonly row: number;
    readonly column: number;
    readonly label: string;
    readonly unit?: Unit | undefined;
  },
): Operand | undefined {
  const { row, column, label } = place;
  const reading = view.readingAt(row, column, place.unit);
  if (reading.kind !== "number") return undefined;
  const quantity = trimmedZero(reading.quantity, view.fineDecimals);
  const cell = { table: view.table.index, row, column };
  // Points are awarded, not rounded: a sum of 9.5 and 8.7 owes no tenth.
  const fine = quantity.unit === "分" && quantity.decimals > 0 ? 2 : view.fineDecimals;
  const isFine = quantity.unit === "分" || isAmount(quantity);
  const trimmed = fine !== undefined && quantity.decimals < fine && isFine;
  return { label, quantity, range: reading.range, cell, ...(trimmed ? { fineDecimals: fine } : {}) };
}

function isAmount({ unit }: Quantity): boolean {
  return unit === undefined || isMoney(unit);
}

function trimmedZero(quantity: Quantity, fine: number | undefined): Quantity {
  const isTrimmed = fine !== undefined && quantity.value.isZero() && quantity.decimals < fine;
  return isTrimmed && isAmount(quantity) ? { ...quantity, value: new Decimal(0), decimals: fine } : quantity;
}

/** A cell's row and column in the table it stands in. */
export function cellAt(view: View, row: number, column: number): Cell | undefined {
  return view.table.cells[view.table.grid[row]?.[column] ?? -1];
}
