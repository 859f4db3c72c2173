import { Decimal } from "decimal.js";
import type { Operand } from "../../model/fact.ts";
import { isMoney } from "../../model/unit.ts";
import type { Composition } from "../../model/year-pair.ts";
import { isBareTotal } from "../../text/labels.ts";
import { treeOf } from "./hierarchy.ts";
import { type Line, lineName, operandOf, type Panel } from "./panels.ts";
import type { YearColumns } from "./year-columns.ts";

/** The total of a panel with its outermost lines, when these make it up in both years. At most one. */
export function compositionsOf(panel: Panel, columns: YearColumns): Composition[] {
  const items = outermost(panel);
  // Nearly every table has one or two totals; more are subtotals of something else.
  const totals = panel.lines.filter(({ label }) => isBareTotal(label.key)).slice(0, 2);
  for (const total of totals) {
    const before = items.filter(({ row }) => row < total.row);
    const found = compositionOf(panel, columns, total, before.length > 0 ? before : items);
    if (found !== undefined) return [found];
  }
  return [];
}

function outermost(panel: Panel): Line[] {
  if (panel.lines.some(({ code }) => code !== undefined))
    return treeOf(panel)?.roots.map(({ line }) => line) ?? [];
  const items = panel.lines.filter((line) => line.total === undefined && !line.label.ofWhich);
  const depths = items.map(({ label }) => label.depth).filter((depth) => depth > 0);
  const top = depths.reduce((least, depth) => Math.min(least, depth), 9);
  return depths.length === 0 ? items : items.filter(({ label }) => label.depth === top);
}

function compositionOf(
  panel: Panel,
  columns: YearColumns,
  total: Line,
  items: readonly Line[],
): Composition | undefined {
  const [prior, current] = [operandOf(panel, total, columns.prior), operandOf(panel, total, columns.current)];
  if (prior === undefined || current === undefined || items.length < 2) return undefined;
  const lines = items.map((line) => ({
    label: lineName(line),
    prior: operandOf(panel, line, columns.prior),
    current: operandOf(panel, line, columns.current),
  }));
  const isWhole =
    makesUp(
      prior,
      lines.map((line) => line.prior),
    ) &&
    makesUp(
      current,
      lines.map((line) => line.current),
    );
  if (!isWhole) return undefined;
  const parts = lines.flatMap((line) =>
    hasAmount(line.prior) && hasAmount(line.current)
      ? [{ label: line.label, prior: line.prior, current: line.current }]
      : [],
  );
  return parts.length === 0 ? undefined : { label: lineName(total), prior, current, parts };
}

function hasAmount(operand: Operand | undefined): operand is Operand {
  return operand?.quantity.value.isPositive() === true && !operand.quantity.value.isZero();
}

/** Within half a percent: whether it adds up exactly is another rule's question. */
function makesUp(total: Operand, parts: readonly (Operand | undefined)[]): boolean {
  const { value, unit } = total.quantity;
  if (!isMoney(unit) || !hasAmount(total)) return false;
  if (parts.some((part) => part !== undefined && part.quantity.unit !== unit)) return false;
  const sum = parts.reduce((all, part) => all.plus(part?.quantity.value ?? 0), new Decimal(0));
  return sum.minus(value).abs().lte(value.times("0.005"));
}
