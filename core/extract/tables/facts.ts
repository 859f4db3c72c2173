import type { Fact, Measure } from "../../model/fact.ts";
import { isMoney } from "../../model/unit.ts";
import type { Column } from "./columns.ts";
import { type Keyed, periodOf, tableStage } from "./keyed.ts";
import type { Matrix } from "./matrix.ts";
import { operandOf } from "./panels.ts";

const measures: Readonly<Record<string, Measure>> = {
  amount: "amount",
  delta: "change",
  rate: "change-rate",
  count: "count",
};

/** Every number of a matrix as a fact: under its canonical key where it is known, else under its own label. */
export function matrixFacts(matrix: Matrix, keyed: readonly Keyed[]): Fact[] {
  const { view, panels } = matrix;
  const keys = new Map(keyed.map(({ key, operand }) => [operand.range[0], key]));
  const fallback = tableStage(matrix);
  const listed = panels.flatMap((panel) =>
    panel.lines.flatMap((line) =>
      panel.values.flatMap((column): Fact[] => {
        const operand = operandOf(panel, line, column);
        const measure = measures[column.role];
        if (operand === undefined || measure === undefined || !isUsable(column, operand.quantity.unit))
          return [];
        const known = keys.get(operand.range[0]);
        return [
          {
            subject: known ?? `~${operand.label}`,
            label: operand.label,
            period: periodOf(matrix, column),
            stage: column.stage === "unknown" ? fallback : column.stage,
            measure,
            quantity: operand.quantity,
            range: operand.range,
            section: view.table.section,
            from: "table",
            ...(operand.cell === undefined ? {} : { cell: operand.cell }),
          },
        ];
      }),
    ),
  );
  const seen = new Set(listed.map(({ range }) => range[0]));
  return [
    ...listed,
    ...keyed.filter(({ operand }) => !seen.has(operand.range[0])).flatMap((each) => factOf(matrix, each)),
  ];
}

/** A keyed amount outside the columns (公用经费合计 at the foot of another panel). */
function factOf(matrix: Matrix, { key, stage, period, operand }: Keyed): Fact[] {
  if (!isMoney(operand.quantity.unit) || operand.cell === undefined) return [];
  const { label, quantity, range, cell } = operand;
  const { section } = matrix.view.table;
  return [
    { subject: key, label, period, stage, measure: "amount", quantity, range, section, from: "table", cell },
  ];
}

/** Amounts need a money unit to mean anything outside their table. */
function isUsable(column: Column, unit: string | undefined): boolean {
  return column.role === "amount" || column.role === "delta" ? isMoney(unit) : true;
}
