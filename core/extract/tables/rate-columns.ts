import { completionHeader, priorRateHeader } from "../../lexicon/columns.ts";
import { judgeRatio } from "../../model/arithmetic.ts";
import type { Rate } from "../../model/relation.ts";
import type { Column } from "./columns.ts";
import { columnName, type Line, lineName, operandOf, type Panel } from "./panels.ts";
import { operandAt } from "./view.ts";

interface RateColumns {
  readonly numerator: Column;
  readonly denominator: Column;
  readonly rate: Column;
}

/** 预算数 | 决算数 | 完成率, 上年决算数 | 决算数 | 为上年的%: each row states a rate. Only where most rows bear the reading out. */
export function ratesOf(panel: Panel): Rate[] {
  return [completionColumns(panel), priorColumns(panel)].flatMap((columns) =>
    columns === undefined ? [] : ratesIn(panel, columns),
  );
}

function ratesIn(panel: Panel, columns: RateColumns): Rate[] {
  const rates = panel.lines.flatMap((line) => rateAt(panel, columns, line));
  const outcomes = rates.map((rate) => judgeRatio(rate.stated, rate.numerator, rate.denominator)?.outcome);
  const differ = outcomes.filter((outcome) => outcome === "certain" || outcome === "probable").length;
  const known = outcomes.filter((outcome) => outcome !== undefined).length;
  if (known === 0 || differ * 2 > known) return [];
  return rates;
}

/** The only column of rates whose header fits. */
function rateColumn(panel: Panel, header: RegExp): Column | undefined {
  const [rate, ...others] = panel.values.filter(
    ({ role, path }) => role === "rate" && path.some((key) => header.test(key)),
  );
  return others.length > 0 ? undefined : rate;
}

function only(columns: readonly Column[]): Column | undefined {
  return columns.length > 1 ? undefined : columns[0];
}

function amountsOf(panel: Panel): Column[] {
  return panel.values.filter(({ role }) => role === "amount");
}

/** Final amounts of this year and of the year before, told apart by 上年 or by their years. */
function finalsOf(panel: Panel): { current: Column[]; prior: Column[] } {
  const finals = amountsOf(panel).filter(({ stage }) => stage === "final" || stage === "prior-final");
  const years = finals.flatMap(({ year }) => year ?? []);
  const isPrior = ({ stage, year }: Column) =>
    stage === "prior-final" || (new Set(years).size > 1 && year === Math.min(...years));
  return { current: finals.filter((column) => !isPrior(column)), prior: finals.filter(isPrior) };
}

function completionColumns(panel: Panel): RateColumns | undefined {
  const rate = rateColumn(panel, completionHeader);
  if (rate === undefined) return undefined;
  const amounts = amountsOf(panel);
  const adjusted = amounts.filter(({ stage }) => stage === "adjusted-budget");
  const budgets = amounts.filter(({ stage }) => stage === "budget");
  const saysOriginal = rate.path.some((key) => key.includes("年初"));
  const numerator = only(finalsOf(panel).current);
  const denominator = only(saysOriginal || adjusted.length === 0 ? budgets : adjusted);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator, rate };
}

/** This year's final amount over last year's. */
function priorColumns(panel: Panel): RateColumns | undefined {
  const rate = rateColumn(panel, priorRateHeader);
  if (rate === undefined) return undefined;
  const { current, prior } = finalsOf(panel);
  const [numerator, denominator] = [only(current), only(prior)];
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator, rate };
}

function rateAt(panel: Panel, columns: RateColumns, line: Line): Rate[] {
  const numerator = operandOf(panel, line, columns.numerator);
  const denominator = operandOf(panel, line, columns.denominator);
  const label = `${lineName(line)}·${columnName(columns.rate)}`;
  const place = { row: line.row, column: columns.rate.index, label, unit: "%" };
  const stated = operandAt(panel.view, place);
  if (numerator === undefined || denominator === undefined || stated === undefined) return [];
  if (denominator.quantity.value.isZero() || stated.quantity.unit !== "%") return [];
  return [
    { kind: "rate", family: "completion-rate", label, numerator, denominator, stated, confidence: "likely" },
  ];
}
