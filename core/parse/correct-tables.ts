import type { TableCorrection } from "../model/corrections.ts";
import type { Cell, Document, Table } from "../model/document.ts";

function correctedCell(cell: Cell, headerRows: number, words: string): Cell {
  if (cell.row < headerRows) return cell.role === "blank" ? cell : { ...cell, role: "header" };
  if (cell.role !== "header") return cell;
  return { ...cell, role: /\d/.test(words) ? "data" : "label" };
}

function correctedTable(table: Table, correction: TableCorrection, text: string): Table {
  const { unit = table.unit, headerRows: rows = table.headerRows } = correction;
  const headerRows = Math.max(0, Math.min(rows, table.rows));
  if (headerRows === table.headerRows) return { ...table, unit };
  const cells = table.cells.map((cell) => correctedCell(cell, headerRows, text.slice(...cell.range)));
  return { ...table, unit, headerRows, cells };
}

/** The document with its tables read as a person says. */
export function correctTables(document: Document, corrections: readonly TableCorrection[]): Document {
  if (corrections.length === 0) return document;
  const tables = document.tables.map((table) => {
    const correction = corrections.find((each) => each.table === table.index);
    return correction === undefined ? table : correctedTable(table, correction, document.text);
  });
  return { ...document, tables };
}
