import type { ReadTable } from "../model/read-table.ts";
import type { Grid } from "./paper.ts";

/** A table as it was read, as exports take it: a merged cell says its words once, at its top left corner. */
export function gridOf({ title, unit, headerRows, rows, columns, cells }: ReadTable): Grid {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, text } of cells) {
    const line = lines[row];
    if (line !== undefined && column < columns) line[column] = text.trim();
  }
  return { title, unit, headerRows, rows: lines };
}
