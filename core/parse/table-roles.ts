import { formHeaders } from "../lexicon/tables.ts";
import type { CellRole } from "../model/document.ts";
import { readCellNumber } from "../text/cells.ts";
import { squeeze } from "../text/labels.ts";
import type { GridCell } from "./table-grid.ts";
import { isColumnNumberRow } from "./table-header.ts";

/** Where a cell stands, as far as its role depends on it. */
export interface RoleContext {
  readonly text: string;
  /** Leading title, unit and header rows. */
  readonly headerRows: number;
  /** Columns whose header is 行次 or 序号. */
  readonly lineNumberColumns: ReadonlySet<number>;
  /** Rows of column numbers (栏次), also below the header when it repeats. */
  readonly columnNumberRows: ReadonlySet<number>;
  readonly isForm: boolean;
}

const note = /^(?:注|备注|说明|附注)[:：\d]/;

/** Role of one cell. 栏次 and 行次 are header and label, never data. */
export function roleOf(cell: GridCell, context: RoleContext): CellRole {
  const { text } = context;
  const [start, end] = cell.range;
  const words = end - start > 200 ? text.slice(start, start + 40) : squeeze(text.slice(start, end));
  if (words === "") return "blank";
  if (cell.row < context.headerRows || context.columnNumberRows.has(cell.row)) return "header";
  if (context.isForm && formHeaders.test(words)) return "header";
  if (context.lineNumberColumns.has(cell.column)) return "label";
  if (note.test(words) && cell.columnSpan > 1) return "note";
  const reading = readCellNumber(text, cell.range, undefined);
  if (reading.kind === "number") return "data";
  return reading.kind === "dash" || reading.kind === "blank" ? "blank" : "label";
}

/** Rows that only number the columns. */
export function columnNumberRowsOf(rows: readonly (readonly string[])[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((words, row) => {
    if (
      words.length >= 3 &&
      words.some((word) => word === "栏次" || word === "1") &&
      isColumnNumberRow(words)
    )
      found.add(row);
  });
  return found;
}
