import type { Cell } from "../../model/document.ts";
import type { View } from "./view.ts";

/** Where a field of a form stands: the columns that its header cell covers. */
export interface Field<Name extends string> {
  readonly name: Name;
  readonly column: number;
  readonly end: number;
  readonly header: Cell;
}

/** A header row inside a form and the rows that it rules. */
export interface Block<Name extends string> {
  readonly headerRow: number;
  readonly fields: readonly Field<Name>[];
  /** First row below the header, first row after the block. */
  readonly from: number;
  readonly to: number;
}

/** Cells that begin in a row, left to right, blank ones included. */
export function rowCells(view: View, row: number): Cell[] {
  const cells: Cell[] = [];
  const slots = view.table.grid[row] ?? [];
  for (let column = 0; column < slots.length; column += 1) {
    const cell = view.table.cells[view.ownAt(row, column)];
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}

/** Header cells of a row that a word list knows. A column that says `2` of one thing keeps both. */
export function fieldsIn<Name extends string>(
  view: View,
  row: number,
  headers: readonly (readonly [RegExp, Name])[],
): Field<Name>[] {
  return rowCells(view, row).flatMap((cell) => {
    const words = view.wordsAt(cell.row, cell.column);
    // The first column names the block (项目资金（万元）), not a field of it, where other headers follow.
    const isSide = cell.column === 0 && /情况|资金|[(（](?:万元|元|\d{1,3}分)[)）]/.test(words);
    if (words === "" || words.length > 40 || cell.role === "data" || isSide) return [];
    const name = headers.find(([pattern]) => pattern.test(words))?.[1];
    if (name === undefined) return [];
    return [{ name, column: cell.column, end: cell.column + cell.columnSpan, header: cell }];
  });
}

/** The own cell of a row that lies under a field; the first when there are several. */
export function cellUnder<Name extends string>(
  view: View,
  row: number,
  field: Field<Name>,
): Cell | undefined {
  for (let column = field.column; column < field.end; column += 1) {
    const cell = view.table.cells[view.ownAt(row, column)];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The cell that covers the field in this row, whichever row it begins in. */
export function coveringCell<Name extends string>(
  view: View,
  row: number,
  field: Field<Name>,
): Cell | undefined {
  return view.table.cells[view.table.grid[row]?.[field.column] ?? -1];
}

export function fieldOf<Name extends string>(block: Block<Name>, name: Name): Field<Name> | undefined {
  return block.fields.find((field) => field.name === name);
}

/** Words of a cell without white space; empty for none. */
export function wordsOf(view: View, cell: Cell | undefined): string {
  return cell === undefined ? "" : view.wordsAt(cell.row, cell.column);
}
