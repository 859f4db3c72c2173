import { deltaRateHeader } from "../../lexicon/columns.ts";
import type { Operand } from "../../model/fact.ts";
import { hull, type Range } from "../../model/range.ts";
import type { Change, Confidence } from "../../model/relation.ts";
import { totalWordOf } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import { confidenceOf, evidenceOf } from "./evidence.ts";
import type { TotalOf } from "./make.ts";
import { columnName, type Line, lineName, operandOf, type Panel } from "./panels.ts";
import { operandAt } from "./view.ts";

interface ChangeColumns {
  readonly prior: Column;
  readonly current: Column;
  readonly delta: Column | undefined;
  readonly rate: Column | undefined;
}

/** 上年数 | 本年数 | 增减额 | 增减幅: each row states a change. */
export function changesOf(panel: Panel): Change[] {
  const columns = changeColumns(panel);
  if (columns === undefined) return [];
  const rows = panel.lines.flatMap((line) => rowOf(panel, columns, line));
  const confidence = confidenceBy(rows);
  if (confidence === "doubtful") return [];
  return rows.map((row) => changeOf(row, confidence));
}

const priorWords = /上年|去年|上一年/;

/** The two amounts that a difference column compares: by 上年 and 本年, or by their years. */
function changeColumns(panel: Panel): ChangeColumns | undefined {
  const delta = panel.values.filter(({ role }) => role === "delta");
  const rate = panel.values.filter(
    ({ role, path }) => role === "rate" && path.some((key) => deltaRateHeader.test(key)),
  );
  if (delta.length + rate.length === 0 || delta.length > 1 || rate.length > 1) return undefined;
  const pair = comparedPair(panel);
  return pair === undefined ? undefined : { ...pair, delta: delta[0], rate: rate[0] };
}

/** Exactly two columns of amounts of different years; of several of one year, the one that holds the whole. */
function comparedPair(panel: Panel): { prior: Column; current: Column } | undefined {
  const amounts = panel.values.filter(({ role, ofWhich }) => role === "amount" && !ofWhich);
  const years = [...Map.groupBy(amounts, yearOf).values()];
  const lone = years.find(({ length }) => length === 1)?.[0];
  const groups = years.map((columns) => wholeOf(columns) ?? sameStage(columns, lone));
  const [a, b, ...others] = groups;
  if (a === undefined || b === undefined || others.length > 0) return undefined;
  const isPrior = (column: Column) => priorWords.test(column.path.join("/"));
  if (isPrior(a) !== isPrior(b)) return isPrior(a) ? { prior: a, current: b } : { prior: b, current: a };
  if (a.year === undefined || b.year === undefined || a.year === b.year) return undefined;
  return a.year < b.year ? { prior: a, current: b } : { prior: b, current: a };
}

function yearOf(column: Column): string {
  return priorWords.test(column.path.join("/")) ? "prior" : String(column.year ?? column.stage);
}

function wholeOf(columns: readonly Column[]): Column | undefined {
  const [first, ...others] = columns;
  if (others.length === 0) return first;
  const totals = columns.filter(({ aspect }) => totalWordOf(aspect[aspect.length - 1] ?? "") !== undefined);
  return totals.length === 1 ? totals[0] : undefined;
}

/** 2022年决算 | 2023年预算 | 2023年决算: final accounts are compared with final accounts. */
function sameStage(columns: readonly Column[], other: Column | undefined): Column | undefined {
  const alike = columns.filter(({ stage }) => stage !== "unknown" && stage === other?.stage);
  return alike.length === 1 ? alike[0] : undefined;
}

interface Row {
  readonly label: string;
  readonly current: Operand;
  readonly prior: Operand;
  readonly delta: Operand | undefined;
  readonly rate: Operand | undefined;
}

function rowOf(panel: Panel, columns: ChangeColumns, line: Line): Row[] {
  const current = operandOf(panel, line, columns.current);
  const prior = operandOf(panel, line, columns.prior);
  if (current === undefined || prior === undefined) return [];
  const delta = columns.delta === undefined ? undefined : operandOf(panel, line, columns.delta);
  const rate = columns.rate === undefined ? undefined : percentOf(panel, line, columns.rate);
  return delta === undefined && rate === undefined
    ? []
    : [{ label: lineName(line), current, prior, delta, rate }];
}

/** A percentage under a header that says so need not repeat the sign. */
function percentOf(panel: Panel, line: Line, column: Column): Operand | undefined {
  const label = `${lineName(line)}·${columnName(column)}`;
  return operandAt(panel.view, { row: line.row, column: column.index, label, unit: "%" });
}

/** Whether the difference column is current − prior on most rows; else it was misread. */
function confidenceBy(rows: readonly Row[]): Confidence {
  const candidates = rows.flatMap(({ delta, current, prior, label }): TotalOf[] =>
    delta === undefined
      ? []
      : [{ family: "table-total", label, total: delta, parts: [current], minus: [prior] }],
  );
  if (candidates.length === 0) return rows.length > 0 ? "likely" : "doubtful";
  return confidenceOf(evidenceOf(candidates), true);
}

/** A difference printed without its sign (减少 12.00) still agrees. */
function changeOf(row: Row, confidence: Confidence): Change {
  const { label, current, prior, delta, rate } = row;
  const operands = [current, prior, delta, rate].filter((operand) => operand !== undefined);
  const range = operands.reduce<Range>((all, operand) => hull(all, operand.range), current.range);
  const isUnsigned =
    delta !== undefined &&
    !delta.quantity.value.isNegative() &&
    current.quantity.value.lt(prior.quantity.value);
  return {
    kind: "change",
    label,
    current,
    prior,
    ...(delta === undefined ? {} : { delta }),
    ...(rate === undefined ? {} : { rate }),
    range,
    confidence: isUnsigned ? "doubtful" : confidence,
  };
}
