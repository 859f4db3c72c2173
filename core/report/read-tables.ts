import type { Document } from "../model/document.ts";
import type { ReadTable } from "../model/read-table.ts";

/** The tables of a document for people; `toSource` leads from its text to the text as it was read. */
export function readTablesOf(document: Document, toSource: (offset: number) => number): ReadTable[] {
  return document.tables.map(({ index, title, unit, headerRows, rows, columns, range, cells }) => ({
    index,
    title,
    unit: unit ?? null,
    headerRows,
    rows,
    columns,
    start: toSource(range[0]),
    end: toSource(range[1]),
    cells: cells.map(({ row, column, rowSpan, columnSpan, role, range: [start, end] }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      role,
      text: document.text.slice(start, end),
      start: toSource(start),
      end: toSource(end),
    })),
  }));
}
