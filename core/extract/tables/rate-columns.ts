import { completionHeader } from "../../lexicon/columns.ts";
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

/** 预算数 | 决算数 | 完成率: each row states a rate. Only where most rows bear the reading out. */
export function ratesOf(panel: Panel): Rate[] {
  const columns = rateColumns(panel);
  if (columns === undefined) return [];
  const rates = panel.lines.flatMap((line) => rateAt(panel, columns, line));
  const outcomes = rates.map((rate) => judgeRatio(rate.stated, rate.numerator, rate.denominator)?.outcome);
  const differ = outcomes.filter((outcome) => outcome === "certain" || outcome === "probable").length;
  const known = outcomes.filter((outcome) => outcome !== undefined).length;
  if (known === 0 || differ * 2 > known) return [];
  return rates;
}

function rateColumns(panel: Panel): RateColumns | undefined {
  const rates = panel.values.filter(
    ({ role, path }) => role === "rate" && path.some((key) => completionHeader.test(key)),
  );
  const amounts = panel.values.filter(({ role }) => role === "amount");
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return undefined;
  const finals = amounts.filter(({ stage }) => stage === "final");
  const adjusted = amounts.filter(({ stage }) => stage === "adjusted-budget");
  const budgets = amounts.filter(({ stage }) => stage === "budget");
  const saysOriginal = rate.path.some((key) => key.includes("年初"));
  const bases = saysOriginal || adjusted.length === 0 ? budgets : adjusted;
  const [numerator] = finals;
  const [denominator] = bases;
  if (numerator === undefined || denominator === undefined || finals.length > 1 || bases.length > 1)
    return undefined;
  return { numerator, denominator, rate };
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
