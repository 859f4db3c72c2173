import type { Cell, TableBlock } from "../outline.ts";
import { wordsOf } from "../outline.ts";

/** A cell with the place its spans give it. */
export interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a table by row, spans resolved as browsers do. */
export function placedRows({ rows }: Pick<TableBlock, "rows">): PlacedCell[][] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const placed = { ...cell, row, column };
      for (let r = row; r < row + cell.rowSpan; r += 1)
        for (let c = column; c < column + cell.columnSpan; c += 1) taken.add(`${r} ${c}`);
      column += cell.columnSpan;
      return placed;
    });
  });
}

const emsOf = (words: string) =>
  [...words].reduce((sum, character) => sum + (character > "\u2000" ? 1 : 0.5), 0);

/** Shares of the width that the columns get: as their words ask, but no column takes all. */
export function columnShares(table: TableBlock): number[] {
  const asked = Array.from({ length: table.columns }, () => 2.5);
  for (const cell of placedRows(table).flat()) {
    if (cell.columnSpan > 1) continue;
    asked[cell.column] = Math.max(asked[cell.column] ?? 0, Math.min(12, emsOf(wordsOf(cell.line))));
  }
  const all = asked.reduce((sum, ems) => sum + ems, 0);
  return asked.map((ems) => ems / all);
}

/** Whether a cell holds a figure, by its words. */
export function isAmount(words: string): boolean {
  return /^-?[\d,]+(?:\.\d+)?%?$/.test(words);
}

/** The lines above a table: its title unless it stands there already, number, unit and its owner. */
export function captionOf(table: TableBlock, titled: boolean): string[] {
  return [
    titled ? "" : wordsOf(table.title),
    table.number,
    [table.entity, table.unitLine].join("　　").trim(),
  ].filter((words) => words !== "");
}
