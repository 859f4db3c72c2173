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
  return panels.flatMap((panel) =>
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
}

/** Amounts need a money unit to mean anything outside their table. */
function isUsable(column: Column, unit: string | undefined): boolean {
  return column.role === "amount" || column.role === "delta" ? isMoney(unit) : true;
}
