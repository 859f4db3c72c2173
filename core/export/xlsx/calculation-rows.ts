import { Decimal } from "decimal.js";
import type { Finding } from "../../model/report.ts";
import type { Language } from "../words.ts";
import { addressOf, type Cell, formatOf, formula, isKept, type Look, number, text } from "./cell.ts";
import { expressionOf } from "./expression.ts";
import { computedOf, type LiveFormula, type SheetOperand, statedValue } from "./operand.ts";

const words = {
  zh: {
    computed: "计算值",
    rounded: "计算值（按印出位数）",
    stated: "印出值",
    difference: "差额（印出值 − 计算值）",
    low: "区间下限",
    high: "区间上限",
    verdict: "结论",
    differs: "不一致",
    within: "舍入可以解释",
    fixed: "（未能写成公式）",
    tooLong: "（位数超过电子表格的精度，未写成公式）",
    reported: "报告所载：",
  },
  en: {
    computed: "Computed",
    rounded: "Computed, as finely as printed",
    stated: "Stated",
    difference: "Difference (stated − computed)",
    low: "Interval from",
    high: "Interval to",
    verdict: "Verdict",
    differs: "differs",
    within: "explained by rounding",
    fixed: " (no formula)",
    tooLong: " (more digits than a spreadsheet keeps; no formula)",
    reported: "in the report: ",
  },
} as const;

export const plain: Look = { border: true, wrap: true };
export const valueColumn = 4;
export const factorColumn = 6;

export type Row = (Cell | undefined)[];
export type Operands = readonly (SheetOperand | undefined)[];

export function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function formulaText(live: LiveFormula, first: number): string {
  const body = expressionOf(live.tokens, (token) => {
    if (token.operand === undefined) return token.value.toFixed();
    const row = first + token.operand;
    const value = addressOf(row, valueColumn);
    return live.operands[token.operand]?.factor === "1"
      ? value
      : `(${value}*${addressOf(row, factorColumn)})`;
  });
  return live.scale === 1 ? body : `(${body})*${live.scale}`;
}

function line(name: string, cell: Cell, unit: string, note = ""): Row {
  const blank = text("", plain);
  const title = text(name, { ...plain, bold: true });
  return [undefined, undefined, title, text(note, plain), cell, text(unit, plain), blank, blank];
}

export interface ResultAt {
  readonly live: LiveFormula | undefined;
  readonly operands: Operands;
  /** Index of the operand that is stated. */
  readonly stated: number;
  /** Row of the first operand. */
  readonly first: number;
  readonly language: Language;
}

/** Numbers with more digits than a spreadsheet program keeps stand as words: a formula over them would be wrong. */
function tooLong(finding: Finding, figures: { stated: string; computed: string }, language: Language): Row[] {
  const say = words[language];
  const unit = finding.unit ?? "";
  return [
    line(say.computed, number(figures.computed, plain), unit, `${finding.formula ?? ""}${say.tooLong}`),
    line(say.stated, number(figures.stated, plain), unit),
    line(say.difference, number(finding.difference ?? "", plain), unit),
  ];
}

/** Rounded as the report rounds; the inner rounding takes the noise of floats away, which would tip an exact half. */
function roundedTo(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},10),${decimals})`;
}

/** Computed, stated, difference, interval and verdict; each a formula over the rows above it. */
export function resultRows(finding: Finding, at: ResultAt): Row[] {
  const { live, operands, first, language } = at;
  const say = words[language];
  const stated = operands[at.stated];
  const given = computedOf(finding);
  if (given === undefined) return [];
  const { value: computed, decimals } = given;
  const digits = stated?.value ?? computed;
  const unit = finding.unit ?? "";
  if (!operands.every((operand) => operand === undefined || isKept(operand.value)))
    return tooLong(finding, { stated: digits, computed }, language);
  const fine: Look = { ...plain, format: formatOf(decimals + 2, unit) };
  const look: Look = { ...plain, format: formatOf(decimals, unit) };
  const top = first + operands.length;
  const [rawAt, , statedAt] = [0, 1, 2].map((row) => addressOf(top + row, valueColumn));
  const raw =
    live === undefined ? number(computed, fine) : formula(formulaText(live, first), live.value, fine);
  const value = new Decimal(live?.value ?? computed);
  const reported = (figure: string | null) => (figure === null ? "" : `${say.reported}${figure}`);
  const computedRows = [
    line(say.computed, raw, unit, `${finding.formula ?? ""}${live === undefined ? say.fixed : ""}`),
    line(
      say.rounded,
      formula(roundedTo(`${rawAt}`, decimals), value.toFixed(decimals), look),
      unit,
      reported(finding.computed),
    ),
  ];
  if (stated === undefined) return computedRows;
  const printedAt = `${addressOf(first + at.stated, valueColumn)}*${addressOf(first + at.stated, factorColumn)}`;
  const { value: said, isSize } = statedValue(finding, stated, value);
  const difference = said.minus(value).toFixed(decimals);
  return [
    ...computedRows,
    line(
      say.stated,
      formula(isSize ? `ABS(${printedAt})` : printedAt, said.toFixed(), look),
      unit,
      reported(finding.stated),
    ),
    line(
      say.difference,
      formula(roundedTo(`${statedAt}-${rawAt}`, decimals), difference, look),
      unit,
      reported(finding.difference),
    ),
    ...verdictRows(finding, {
      statedAt: `${statedAt}`,
      stated: said,
      first: top + 4,
      decimals,
      language,
    }),
  ];
}

interface VerdictAt {
  readonly stated: Decimal;
  readonly statedAt: string;
  readonly first: number;
  readonly decimals: number;
  readonly language: Language;
}

/** Whether the whole is printed too small for its parts, or whether the stated value lies outside the interval. */
function verdictRows(finding: Finding, { stated, statedAt, first, decimals, language }: VerdictAt): Row[] {
  const say = words[language];
  if (finding.interval === null) return [];
  const unit = finding.unit ?? "";
  const [low, high] = finding.interval;
  const look: Look = { ...plain, format: formatOf(decimals + 2, unit) };
  const [lowAt, highAt] = [addressOf(first, valueColumn), addressOf(first + 1, valueColumn)];
  const isBound = finding.at.some(({ role }) => role === "whole") && !unit.endsWith("%");
  const half = isBound
    ? new Decimal(1).div(new Decimal(10).pow(decimals)).toFixed()
    : `0.${"0".repeat(decimals)}5`;
  // Rounded, because the program counts in floats and the ends of intervals are met exactly.
  const below = `ROUND(${statedAt}+${half}-${lowAt},10)<0`;
  const above = `ROUND(${statedAt}-${half}-${highAt},10)>0`;
  const isBelow = stated.plus(half).lt(low);
  const isOutside = isBelow || (!isBound && stated.minus(half).gt(high));
  const verdict = formula(
    `IF(${isBound ? below : `OR(${below},${above})`},"${say.differs}","${say.within}")`,
    isOutside ? say.differs : say.within,
    { ...plain, bold: true, fill: "differ" },
  );
  return [
    line(say.low, number(low, look), unit),
    line(say.high, number(high, look), unit),
    line(say.verdict, verdict, ""),
  ];
}
