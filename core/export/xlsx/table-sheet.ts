import type { Grid } from "../paper.ts";
import type { Language } from "../words.ts";
import { type Cell, formatOf, type Look, number, type Sheet, text } from "./cell.ts";
import { gridNumber } from "./operand.ts";

/** Rows before the grid: title, unit, an empty one. */
const rowsBefore = 3;

/** A head taller than this would leave no room to read in. */
const mostFrozen = 10;

/** Row of the sheet on which a row of the table stands, both counted from zero. */
export function tableRow(row: number): number {
  return row + rowsBefore;
}

const words = {
  zh: { unit: "单位：", table: "表" },
  en: { unit: "Unit: ", table: "Table " },
} as const;

/** Name of the sheet of a table, before names are made unique. */
export function tableName(grid: Grid, index: number, language: Language): string {
  return `${words[language].table}${index + 1} ${grid.title}`.trim();
}

function gridCell(grid: Grid, row: number, column: number): Cell {
  const words = grid.rows[row]?.[column] ?? "";
  const look: Look = { border: true, wrap: true };
  if (row < grid.headerRows) return text(words, { ...look, bold: true, fill: "head" });
  const value = gridNumber(grid, row, column);
  if (value === undefined) return text(words, look);
  const decimals = value.split(".")[1]?.length ?? 0;
  return number(value, { ...look, format: formatOf(decimals, words) });
}

/** A table as it was read: numbers as numbers, everything else as words. */
export function tableSheet(grid: Grid, name: string, language: Language): Sheet {
  const columns = Math.max(1, ...grid.rows.map(({ length }) => length));
  const lines = grid.rows.map((cells, row) => cells.map((_, column) => gridCell(grid, row, column)));
  return {
    name,
    widths: Array.from({ length: columns }, (_, column) => (column === 1 ? 34 : 15)),
    rows: [
      [text(grid.title, { bold: true })],
      [text(grid.unit === null ? "" : `${words[language].unit}${grid.unit}`)],
      [],
      ...lines,
    ],
    frozen: Math.min(rowsBefore + grid.headerRows, mostFrozen),
    frozenColumns: columns > 4 ? 2 : 0,
    landscape: columns > 6,
  };
}
