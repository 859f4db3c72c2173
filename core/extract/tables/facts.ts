import type { Fact, Measure } from "../../model/fact.ts";
import { isMoney } from "../../model/unit.ts";
import type { Column } from "./columns.ts";
import { type Keyed, periodOf, tableStage } from "./keyed.ts";
import { isMoved, type Matrix } from "./matrix.ts";
import { operandOf } from "./panels.ts";

const measures: Readonly<Record<string, Measure>> = {
  amount: "amount",
  delta: "change",
  rate: "change-rate",
  count: "count",
};

/**
 * Every number of a matrix as a fact: under its canonical keys where they are known, else under its own label. Amounts
 * that stand beside other names than their own are facts of nothing.
 */
export function matrixFacts(matrix: Matrix, keyed: readonly Keyed[]): Fact[] {
  const known = new Set(keyed.map(({ operand }) => operand.range[0]));
  const facts = [...keyed.flatMap((each) => keyedFact(matrix, each)), ...labelledFacts(matrix, known)];
  return matrix.shifts.length === 0 ? facts : facts.filter(({ cell }) => !isMoved(matrix, cell));
}

function keyedFact(matrix: Matrix, { key, stage, period, operand }: Keyed): Fact[] {
  const { label, quantity, range, cell } = operand;
  if (!isMoney(quantity.unit) || cell === undefined) return [];
  const { section } = matrix.view.table;
  return [
    { subject: key, label, period, stage, measure: "amount", quantity, range, section, from: "table", cell },
  ];
}

function labelledFacts(matrix: Matrix, known: ReadonlySet<number>): Fact[] {
  const { section } = matrix.view.table;
  const fallback = tableStage(matrix);
  return matrix.panels.flatMap((panel) =>
    panel.lines.flatMap((line) =>
      panel.values.flatMap((column): Fact[] => {
        const operand = operandOf(panel, line, column);
        const measure = measures[column.role];
        if (operand?.cell === undefined || measure === undefined || known.has(operand.range[0])) return [];
        const { label, quantity, range, cell } = operand;
        if (!isUsable(column, quantity.unit)) return [];
        const stage = column.stage === "unknown" ? fallback : column.stage;
        const period = periodOf(matrix, column);
        return [
          {
            subject: `~${label}`,
            label,
            period,
            stage,
            measure,
            quantity,
            range,
            section,
            from: "table",
            cell,
          },
        ];
      }),
    ),
  );
}

/** Amounts need a money unit to mean anything outside their table. */
function isUsable(column: Column, unit: string | undefined): boolean {
  return column.role === "amount" || column.role === "delta" ? isMoney(unit) : true;
}
