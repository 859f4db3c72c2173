import type { Operand, Stage } from "../../model/fact.ts";
import type { Column } from "./columns.ts";
import type { Matrix } from "./matrix.ts";
import { type Line, operandOf, type Panel } from "./panels.ts";

/** An amount of a table whose meaning is known: one quantity of one stage and year. */
export interface Keyed {
  readonly key: string;
  readonly stage: Stage;
  readonly period: number | undefined;
  readonly operand: Operand;
  readonly table: number;
  /** Code of the classification, where the line has one. */
  readonly code?: string;
}

/** Stage of a table's amounts where a column does not say its own: 决算 in the title, else the document's kind. */
export function tableStage({ view }: Matrix): Stage {
  const title = view.table.title.replace(/一般公共预算|政府性基金预算|国有资本经营预算/g, "");
  if (title.includes("决算")) return "final";
  const { kinds } = view.document.identity;
  if (title.includes("预算")) return "budget";
  return kinds.includes("department-budget") && !kinds.includes("department-final-accounts")
    ? "budget"
    : "final";
}

/** Year of a column's amounts: printed in the header, the year before for 上年数, else the document's. */
export function periodOf(matrix: Matrix, column: Column): number | undefined {
  if (column.year !== undefined) return column.year;
  const { table, document } = matrix.view;
  const titled = /((?:19|20)\d\d)年/.exec(table.title)?.[1];
  const year = titled === undefined ? document.identity.year : Number(titled);
  return column.stage === "prior-final" && year !== undefined ? year - 1 : year;
}

/** Makes keyed amounts of one matrix. */
export function keyer(
  matrix: Matrix,
): (panel: Panel, line: Line, column: Column, key: string | undefined) => Keyed[] {
  const fallback = tableStage(matrix);
  return (panel, line, column, key) => {
    const operand = key === undefined ? undefined : operandOf(panel, line, column);
    if (key === undefined || operand === undefined) return [];
    const stage = column.stage === "unknown" ? fallback : column.stage;
    const { code } = line;
    return [
      {
        key,
        stage,
        period: periodOf(matrix, column),
        operand,
        table: matrix.view.table.index,
        ...(code === undefined ? {} : { code }),
      },
    ];
  };
}
