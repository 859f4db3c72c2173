import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import type { Cell, TableBlock } from "../outline.ts";

export interface Span {
  readonly rows?: number;
  readonly columns?: number;
}

export function head(words: string, span: Span = {}): Cell {
  return { line: [words], rowSpan: span.rows ?? 1, columnSpan: span.columns ?? 1, header: true };
}

export function body(line: Line | string, span: Span = {}): Cell {
  return {
    line: typeof line === "string" ? [line] : line,
    rowSpan: span.rows ?? 1,
    columnSpan: span.columns ?? 1,
    header: false,
  };
}

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly headerRows: number;
  readonly columns: number;
  readonly rows: Cell[][];
  readonly note?: string;
  readonly unit?: string;
}

/** A table with its number, unit and owner lines. */
export function tableOf(c: Context, plan: Plan, number: number | undefined): TableBlock {
  const unit = plan.unit ?? c.pen.style.tableUnit;
  const digits = number === undefined ? "" : `公开${String(number).padStart(2, "0")}表`;
  return {
    kind: "table",
    id: plan.id,
    title: [plan.title],
    number: digits,
    entity: `${c.self === "单位" ? "单位" : "部门"}：${c.name}`,
    unitLine: unit === "" ? "" : `${c.pen.style.percentDecimals === 2 ? "单位" : "金额单位"}：${unit}`,
    rows: plan.rows,
    columns: plan.columns,
    headerRows: plan.headerRows,
    note: plan.note ?? "",
  };
}

/** A row of small numbers under the header: 栏次 1 2 3 … */
export function columnNumbers(labelColumns: number, count: number, first = 1): Cell[] {
  return [
    head("栏次", { columns: labelColumns }),
    ...Array.from({ length: count }, (_, index) => head(String(first + index))),
  ];
}
