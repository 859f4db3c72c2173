import type { Operand } from "../../model/fact.ts";
import type { Total } from "../../model/relation.ts";
import { readLabel } from "../../text/labels.ts";
import { rowCells, wordsOf } from "./form-block.ts";
import { makeTotal } from "./make.ts";
import { operandAt, type View } from "./view.ts";

/** A label with the number in the cell after it. */
interface Pair {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly operand: Operand | undefined;
}

const yearly = /^(?:年度|本年|当年|本年度|全年)(?:项目)?(?:资金|预算)(?:总额|总金额|金额|合计|数)$/;
const heads = /^(?:全年|年初|调整后?)?(?:预算数|执行数|决算数|支出数|到位数)$/;
const fiscal = /^(?:其中)?-?(?:当年|本年)?财政(?:拨款|资金)$/;
const other = /^(?:其中)?-?其[他它]资金$/;

/** The year's money of a performance-target form; undefined where it is not printed beside its name. */
export function yearlyAmount(view: View): Operand | undefined {
  return pairsOf(view).find(({ key }) => yearly.test(key))?.operand;
}

/** Sichuan: 「预算数: 4.00」 over 「其中-财政拨款: 4.00」 and 「其它资金:」 in the same column. */
export function pairTotals(view: View): Total[] {
  const pairs = pairsOf(view);
  return pairs.flatMap((head): Total[] => {
    if (!(heads.test(head.key) || yearly.test(head.key)) || head.operand === undefined) return [];
    const below = pairs.filter(
      ({ row, column }) => column === head.column && row > head.row && row <= head.row + 3,
    );
    const parts = below.filter(({ key }) => fiscal.test(key) || other.test(key));
    const operands = parts.flatMap(({ operand }) => operand ?? []);
    if (parts.length !== 2 || operands.length === 0) return [];
    return [makeTotal({ family: "table-total", label: head.key, total: head.operand, parts: operands })];
  });
}

function pairsOf(view: View): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < Math.min(view.table.rows, 16); row += 1) {
    const cells = rowCells(view, row);
    cells.forEach((cell, index) => {
      const next = cells[index + 1];
      if (cell.role !== "label" || next === undefined) return;
      const { key } = readLabel(wordsOf(view, cell).replace(/^其中[-—]/, ""));
      if (key.length > 16) return;
      const operand = operandAt(view, { row, column: next.column, label: key });
      pairs.push({ row, column: cell.column, key, operand });
    });
  }
  return pairs;
}
