import { personnelClasses, publicUseClasses } from "../../lexicon/economic.ts";
import type { Cell } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Total } from "../../model/relation.ts";
import { rowCells, wordsOf } from "./form-block.ts";
import { makeTotal } from "./make.ts";
import { operandOf, type Panel } from "./panels.ts";
import { operandAt, type View } from "./view.ts";

/** The two sums at the foot of the basic-expenditure table, wherever its panels put them. */
export interface BasicTotals {
  readonly personnel: Operand | undefined;
  readonly publicUse: Operand | undefined;
}

const personnelLabel = /^人员经费(?:合计|小计|支出合计)?$/;
const publicUseLabel = /^(?:日常)?公用经费(?:合计|小计|支出合计)?$/;

/** 人员经费合计 and 公用经费合计: the label, then the first number after it in its row. */
export function basicTotalsOf(view: View): BasicTotals {
  let personnel: Operand | undefined;
  let publicUse: Operand | undefined;
  for (let row = view.table.headerRows; row < view.table.rows; row += 1) {
    const cells = rowCells(view, row);
    if (cells.length > 40) continue;
    personnel ??= numberAfter(view, cells, personnelLabel);
    publicUse ??= numberAfter(view, cells, publicUseLabel);
  }
  return { personnel, publicUse };
}

function numberAfter(view: View, cells: readonly Cell[], label: RegExp): Operand | undefined {
  const at = cells.findIndex((cell) => label.test(wordsOf(view, cell)));
  if (at < 0) return undefined;
  for (const cell of cells.slice(at + 1)) {
    if (cell.role === "label") return undefined;
    const operand = operandAt(view, { row: cell.row, column: cell.column, label: wordsOf(view, cells[at]) });
    if (operand !== undefined) return operand;
  }
  return undefined;
}

/** 人员经费 = 301 + 303, 公用经费 = the other classes, over all panels. */
export function basicTableTotals(view: View, panels: readonly Panel[]): Total[] {
  const { personnel, publicUse } = basicTotalsOf(view);
  return [
    ...sumOfClasses(panels, personnel, personnelClasses),
    ...sumOfClasses(panels, publicUse, publicUseClasses),
  ];
}

function sumOfClasses(
  panels: readonly Panel[],
  total: Operand | undefined,
  classes: ReadonlySet<string>,
): Total[] {
  const parts = panels.flatMap((panel) => {
    const [column, ...others] = panel.values.filter(({ role }) => role === "amount");
    if (column === undefined || others.length > 0) return [];
    const lines = panel.lines.filter(({ code }) => code !== undefined && classes.has(code));
    return lines.flatMap((line) => operandOf(panel, line, column) ?? []);
  });
  if (total === undefined || parts.length === 0) return [];
  return [makeTotal({ family: "table-total", label: total.label, total, parts })];
}
