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

/** Ems of room that a cell has beside its words, and the least that words are given. */
const room = 1.2;
const leastWords = 5;

/**
 * Shares of the width that the columns get in a table so many ems wide: figures what they need while there is room,
 * words the rest.
 */
export function columnShares(table: TableBlock, ems: number): number[] {
  const figures = new Array<number>(table.columns).fill(2.5);
  const words = new Array<number>(table.columns).fill(0);
  for (const cell of placedRows(table).flat()) {
    if (cell.columnSpan > 1) continue;
    const text = wordsOf(cell.line);
    const wanted = isAmount(text) ? figures : words;
    wanted[cell.column] = Math.max(wanted[cell.column] ?? 0, Math.min(14, emsOf(text)) + room);
  }
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const more = words.map((wanted, column) => Math.max(0, wanted - (figures[column] ?? 0)));
  const least = more.map((wanted, column) =>
    Math.min(wanted, Math.max(0, leastWords - (figures[column] ?? 0))),
  );
  const left = Math.max(0, ems - sum(figures) - sum(least));
  const wanting = sum(more) - sum(least);
  const part = wanting === 0 ? 0 : Math.min(1, left / wanting);
  const widths = figures.map(
    (width, column) => width + (least[column] ?? 0) + part * ((more[column] ?? 0) - (least[column] ?? 0)),
  );
  return widths.map((width) => width / sum(widths));
}

/** Whether a cell holds a figure or the sign of none, by its words. */
export function isAmount(words: string): boolean {
  return /^-?[\d,]+(?:\.\d+)?%?$|^[-—]$/.test(words);
}

/** The lines above a table: its title unless it stands there already, number, unit and its owner. */
export function captionOf(table: TableBlock, titled: boolean): string[] {
  return [
    titled ? "" : wordsOf(table.title),
    table.number,
    [table.entity, table.unitLine].join("　　").trim(),
  ].filter((words) => words !== "");
}
