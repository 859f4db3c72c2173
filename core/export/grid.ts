import type { ReadTable } from "../model/read-table.ts";
import type { Grid } from "./paper.ts";

/** A table as it was read, as exports take it: a merged cell says its words once, at its top left corner. */
export function gridOf({ title, unit, headerRows, rows, columns, cells }: ReadTable): Grid {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  const offsets = Array.from({ length: rows }, () =>
    Array.from<number | null>({ length: columns }).fill(null),
  );
  for (const { row, column, text, start } of cells) {
    const line = lines[row];
    const at = offsets[row];
    if (line === undefined || at === undefined || column >= columns) continue;
    line[column] = text.trim();
    at[column] = start;
  }
  return { title, unit, headerRows, rows: lines, offsets };
}
