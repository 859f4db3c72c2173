import type { DraftCell } from "./draft.ts";

/** Browsers' own limits (HTML Standard, 4.9.11). */
const maxColumnSpan = 1000;
const maxRowSpan = 65_534;

/** A span attribute as browsers read it: 1 when absent or nonsense; 0 rows means to the end. */
export function spanOf(value: string, kind: "row" | "column"): number {
  const number = Number.parseInt(value, 10);
  if (!Number.isFinite(number) || number < 0) return 1;
  if (kind === "row") return number === 0 ? maxRowSpan : Math.min(number, maxRowSpan);
  return number === 0 ? 1 : Math.min(number, maxColumnSpan);
}

/**
 * Keeps spans inside the table and their area within a multiple of the cells really there: a few kilobytes of markup
 * must not become a grid of millions.
 */
export function clampSpans(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  let cells = 0;
  let area = 0;
  let beyond = false;
  rows.forEach((row, index) => {
    for (const { rowSpan, columnSpan } of row) {
      cells += 1;
      area += Math.min(rowSpan, rows.length - index) * columnSpan;
      if (rowSpan > rows.length - index) beyond = true;
    }
  });
  if (area > 20_000 + 20 * cells)
    return rows.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1, columnSpan: 1 })));
  if (!beyond) return rows;
  return rows.map((row, index) =>
    row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - index) })),
  );
}
