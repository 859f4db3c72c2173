import type { Spot } from "./formula.ts";

/** Figures of the public tables by the words of their row. */
export const cellsOf =
  (table: string) =>
  (row: string, right = 1, line = 1): Spot => ({ table, row, right, line });

export const totals = cellsOf("收入支出决算总表");
export const income = cellsOf("收入决算表");
export const spending = cellsOf("支出决算表");
export const fiscal = cellsOf("财政拨款收入支出决算总表");
export const general = cellsOf("一般公共预算财政拨款支出决算表");
export const generalBalances = cellsOf("一般公共预算财政拨款收入支出决算表");
export const basic = cellsOf("基本支出决算表");
export const basicDetail = cellsOf("基本支出决算明细表");
export const fund = cellsOf("政府性基金预算财政拨款收入支出决算表");
export const capital = cellsOf("国有资本经营预算财政拨款收入支出决算表");
export const capitalSpending = cellsOf("国有资本经营预算财政拨款支出决算表");
export const threeList = cellsOf("机关运行经费情况表");
export const threeCompared = cellsOf("经费支出决算对比表");

/** The only row of figures of the “三公” table. */
export const three = (column: number): Spot => ({ table: "“三公”经费支出决算表", cell: [4, column] });
