import type { Total } from "../../model/relation.ts";
import { totalWordOf } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import { confidenceOf, evidenceOf } from "./evidence.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { operandOf, type Panel } from "./panels.ts";

type Block = "opening" | "income" | "spending" | "closing";

const blocks: readonly (readonly [RegExp, Block])[] = [
  [/^(?:年初|上年|期初).{0,6}(?:结转|结余)/, "opening"],
  [/^(?:年末|年终|期末).{0,6}(?:结转|结余)|^结转下年/, "closing"],
  [/^本年收入/, "income"],
  [/^本年支出/, "spending"],
];

/** Expenditure = opening balance + income − closing balance, row by row of a table that has all four blocks. */
export function fundBalances(panel: Panel): Total[] {
  const columns = blockColumns(panel);
  const { opening, income, spending, closing } = columns;
  if (opening === undefined || income === undefined || spending === undefined || closing === undefined)
    return [];
  const candidates = panel.lines.flatMap((line): TotalOf[] => {
    // Stated for the expenditure: a closing balance of nothing is often left blank.
    const total = operandOf(panel, line, spending);
    const parts = [opening, income].flatMap((column) => operandOf(panel, line, column) ?? []);
    const minus = [closing].flatMap((column) => operandOf(panel, line, column) ?? []);
    if (total === undefined || parts.length === 0) return [];
    return [{ family: "balance", label: total.label, total, parts, minus }];
  });
  const confidence = confidenceOf(evidenceOf(candidates), true);
  return candidates.map((candidate) => makeTotal({ ...candidate, confidence }));
}

/** The column that holds the whole of each block: its 合计 or 小计, or the block itself. */
function blockColumns(panel: Panel): { readonly [Name in Block]?: Column } {
  const found: { [Name in Block]?: Column } = {};
  for (const column of panel.values) {
    if (column.role !== "amount" || column.ofWhich) continue;
    const [head = "", ...rest] = column.aspect;
    const block = blocks.find(([pattern]) => pattern.test(head))?.[1];
    const isWhole = rest.length === 0 || (rest.length === 1 && totalWordOf(rest[0] ?? "") !== undefined);
    if (block !== undefined && isWhole) found[block] ??= column;
  }
  return found;
}
