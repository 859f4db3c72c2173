import { agencyLine, sheetNumber, unitLine } from "../../lexicon/tables.ts";
import type { View } from "./view.ts";

/**
 * For every header row the cell that stands over each column (-1 for none). Sources that lost their merges have empty cells
 * where a merged cell reached: an empty cell belongs to the cell above it when all that this one covers is empty, else to
 * its left neighbour under the same cell.
 *
 *     预算数 | (空) | (空) | 决算数 …            预算数 预算数 预算数 决算数
 *     合计   | 用车 | (空) | 合计   …      →     合计   用车   用车   合计
 *     (空)   | 购置 | 运行 | (空)   …            合计   购置   运行   合计
 */
export function headerSlots(view: View): number[][] {
  const { table } = view;
  const resolved: number[][] = [];
  for (let row = 0; row < table.headerRows; row += 1) {
    const above = resolved[row - 1];
    const slots = isSheetLine(view, row) ? [] : resolveRow(view, row, above);
    const spread = new Set(slots);
    // One cell over everything (a title) names no column.
    resolved.push(spread.size === 1 && table.columns > 1 ? [] : slots);
  }
  return resolved;
}

function isSheetLine(view: View, row: number): boolean {
  const slots = view.table.grid[row] ?? [];
  return [...new Set(slots)].some((index) => {
    const cell = view.table.cells[index];
    const words = cell === undefined ? "" : view.wordsAt(cell.row, cell.column);
    return words.length < 80 && (sheetNumber.test(words) || agencyLine.test(words) || unitLine.test(words));
  });
}

function resolveRow(view: View, row: number, above: readonly number[] = []): number[] {
  const words = Array.from({ length: view.table.columns }, (_, column) => view.wordsAt(row, column));
  const split = new Set(above.filter((index, column) => index >= 0 && words[column] !== ""));
  const slots: number[] = [];
  words.forEach((own, column) => {
    const over = above[column] ?? -1;
    const hasSameParent = column > 0 && (above[column - 1] ?? -1) === over;
    if (own !== "") slots.push(view.table.grid[row]?.[column] ?? -1);
    else if (over >= 0 && !split.has(over)) slots.push(over);
    else slots.push(hasSameParent ? (slots[column - 1] ?? -1) : -1);
  });
  return slots;
}
