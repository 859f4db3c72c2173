import { Decimal } from "decimal.js";
import type { Operand } from "../../model/fact.ts";
import type { Bound, Confidence, Rate, Total } from "../../model/relation.ts";
import { evidenceOf } from "./evidence.ts";
import { wordsOf } from "./form-block.ts";
import { type FundRow, type Funds, fundOperand, fundWeight } from "./form-funds.ts";
import type { Group, Indicator, Indicators } from "./form-indicators.ts";
import { statedWeight } from "./form-weight.ts";
import { makeTotal, type TotalOf } from "./make.ts";

/** Σ 分值 and Σ 得分 of a form against its 总分, and each group against the weight in its name. */
export function scoreTotals(form: Indicators, funds: Funds | undefined): Total[] {
  const row = funds?.rows.find(({ isTotal }) => isTotal);
  const own = (name: "weight" | "score") =>
    funds === undefined || row === undefined ? undefined : fundOperand(funds, row, name);
  return [
    ...form.groups.flatMap((group) => groupTotal(form, group)),
    ...formTotal(form, "weight", own("weight")),
    ...formTotal(form, "score", own("score")),
    ...sideWeights(form),
  ];
}

/** 产出指标（50分） = Σ 分值 of its indicators. */
function groupTotal(form: Indicators, group: Group): Total[] {
  const stated = statedWeight(form.view, group.cell);
  const weights = group.indicators.map(({ weight }) => weight);
  const parts = weights.filter((weight) => weight !== undefined);
  if (stated === undefined || parts.length === 0) return [];
  const confidence: Confidence = parts.length === weights.length ? "sure" : "likely";
  return [makeTotal({ family: "score-sum", label: `${group.name}分值`, total: stated, parts, confidence })];
}

/** 绩效指标（90分） or 年度绩效目标1（40分） beside its indicators. */
function sideWeights(form: Indicators): Total[] {
  return form.sides.flatMap(({ cell, indicators }): Total[] => {
    const stated = statedWeight(form.view, cell);
    const parts = indicators.flatMap(({ weight }) => weight ?? []);
    const isWhole = parts.length > 1 && parts.length === indicators.length;
    if (stated === undefined || !isWhole) return [];
    const label = `${wordsOf(form.view, cell)}分值`;
    return [makeTotal({ family: "score-sum", label, total: stated, parts })];
  });
}

/** Without a column of weights, the points of a group still stay within the weight in its name. */
function namedBounds(form: Indicators): Bound[] {
  if (form.indicators.some(({ weight }) => weight !== undefined)) return [];
  return [...form.groups, ...form.sides].flatMap(({ cell, indicators }): Bound[] => {
    const larger = statedWeight(form.view, cell);
    const [first, ...rest] = indicators.flatMap(({ score }) => score ?? []);
    if (larger === undefined || first === undefined) return [];
    const label = wordsOf(form.view, cell);
    return [
      {
        kind: "bound",
        family: "score-over-weight",
        label,
        smaller: [first, ...rest],
        larger,
        confidence: "sure",
      },
    ];
  });
}

/**
 * 总分 = Σ of the indicators and the budget row, when that row carries points of its own. If only the sum without it fits,
 * the budget row was left out: probable, because some offices print its points for information.
 */
function formTotal(form: Indicators, name: "weight" | "score", budget: Operand | undefined): Total[] {
  const total = form.total?.[name];
  const values = form.indicators.map((indicator) => indicator[name]);
  const parts = values.filter((value) => value !== undefined);
  if (total === undefined || parts.length < 2) return [];
  const label = name === "weight" ? "总分（分值）" : "总分（得分）";
  const without: TotalOf = { family: "score-sum", label, total, parts };
  if (budget === undefined) {
    const confidence = lacksBudgetRow(form) ? "doubtful" : completeness(form.indicators, name);
    return [makeTotal({ ...without, confidence })];
  }
  const whole: TotalOf = { ...without, parts: [budget, ...parts] };
  if (evidenceOf([whole]).differ === 0) return [makeTotal(whole)];
  const fits = evidenceOf([without]).differ === 0;
  const confidence: Confidence = fits ? "likely" : completeness(form.indicators, name);
  return [makeTotal({ ...whole, confidence, ...(fits ? { doubt: "budget-row-left-out" } : {}) })];
}

/** Weights of 90 or 80 under a total of 100: the row of budget execution has the rest, and was not read. */
function lacksBudgetRow({ total, indicators }: Indicators): boolean {
  const whole = total?.weight?.quantity.value;
  const sum = indicators.reduce((all, { weight }) => all.plus(weight?.quantity.value ?? 0), new Decimal(0));
  return whole?.eq(100) === true && (sum.eq(90) || sum.eq(80));
}

/** A row without a number may hold one that was not read. */
function completeness(indicators: readonly Indicator[], name: "weight" | "score"): Confidence {
  return indicators.every((indicator) => indicator[name] !== undefined) ? "sure" : "likely";
}

/** 0 ≤ 得分 ≤ 分值, row by row, the total row included. */
export function scoreBounds(form: Indicators, funds: Funds | undefined): Bound[] {
  const rows = form.indicators.flatMap(({ score, weight, label }) => bound(label, score, weight));
  const total = form.total === undefined ? [] : bound("总分", form.total.score, form.total.weight);
  return [
    ...rows,
    ...namedBounds(form),
    ...total,
    ...(funds?.rows ?? []).flatMap((row) => fundBound(funds, row)),
  ];
}

function fundBound(funds: Funds | undefined, row: FundRow): Bound[] {
  if (funds === undefined) return [];
  return bound(row.label, fundOperand(funds, row, "score"), fundWeight(funds, row));
}

function bound(label: string, score: Operand | undefined, weight: Operand | undefined): Bound[] {
  if (score === undefined || weight === undefined) return [];
  return [
    {
      kind: "bound",
      family: "score-over-weight",
      label,
      smaller: [score],
      larger: weight,
      confidence: "sure",
    },
  ];
}

/** 得分率 = 得分 ÷ 分值, where the form prints it. */
export function scoreRates(form: Indicators): Rate[] {
  return form.indicators.flatMap(({ label, score, weight, rate }): Rate[] => {
    if (score === undefined || weight === undefined || rate?.quantity.unit !== "%") return [];
    if (weight.quantity.value.isZero() || rate.quantity.value.abs().lte(1)) return [];
    const confidence = "sure";
    return [
      {
        kind: "rate",
        family: "execution-rate",
        label,
        numerator: score,
        denominator: weight,
        stated: rate,
        confidence,
      },
    ];
  });
}
