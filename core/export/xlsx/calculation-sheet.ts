import { Decimal } from "decimal.js";
import type { Finding } from "../../model/report.ts";
import type { Grid, Paper } from "../paper.ts";
import { type Language, placeWords, roleWords } from "../words.ts";
import {
  addressOf,
  type Cell,
  formatOf,
  formula,
  type Look,
  number,
  type Sheet,
  sheetReference,
  text,
} from "./cell.ts";
import { expressionOf } from "./expression.ts";
import {
  gridNumber,
  type LiveFormula,
  liveFormula,
  operandsOf,
  printedNumber,
  type SheetOperand,
} from "./operand.ts";
import { tableRow } from "./table-sheet.ts";

const words = {
  zh: {
    name: "计算",
    head: ["序号", "规则", "项目", "原文", "数值", "单位", "折算", "位置"],
    computed: "计算值",
    stated: "印出值",
    difference: "差额（印出值 − 计算值）",
    low: "区间下限",
    high: "区间上限",
    verdict: "结论",
    differs: "不一致",
    agrees: "一致",
    fixed: "（未能写成公式）",
  },
  en: {
    name: "Calculation",
    head: ["No.", "Rule", "Item", "As printed", "Value", "Unit", "Factor", "Place"],
    computed: "Computed",
    stated: "Stated",
    difference: "Difference (stated − computed)",
    low: "Interval from",
    high: "Interval to",
    verdict: "Verdict",
    differs: "differs",
    agrees: "agrees",
    fixed: " (no formula)",
  },
} as const;

const plain: Look = { border: true, wrap: true };
const valueColumn = 4;
const factorColumn = 6;

type Row = (Cell | undefined)[];

interface Context {
  readonly language: Language;
  readonly grids: readonly Grid[];
  /** Names of the sheets of the tables, in the order of the grids. */
  readonly tableNames: readonly string[];
  readonly units: readonly { readonly unit: string | null }[];
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** The value of an operand: the cell of the table as read, where it has one, else the printed number. */
function valueCell({ place, value, unit }: SheetOperand, { grids, tableNames }: Context): Cell {
  const look: Look = { ...plain, format: formatOf(decimalsOf(value), unit === "%") };
  const { cell } = place;
  const name = cell === null ? undefined : tableNames[cell.table];
  if (cell === null || name === undefined || gridNumber(grids[cell.table], cell.row, cell.column) !== value)
    return number(value, look);
  return formula(sheetReference(name, addressOf(tableRow(cell.row), cell.column)), value, look);
}

function operandRows(
  finding: Finding,
  operands: readonly (SheetOperand | undefined)[],
  context: Context,
): Row[] {
  const { language } = context;
  return finding.at.map((place, index) => {
    const operand = operands[index];
    const label = `${roleWords[place.role][language]}${place.label === undefined ? "" : ` ${place.label}`}`;
    return [
      undefined,
      undefined,
      text(label, plain),
      text(place.text, plain),
      operand === undefined ? text("", plain) : valueCell(operand, context),
      text(operand?.unit ?? "", plain),
      operand === undefined ? text("", plain) : number(operand.factor, plain),
      text(placeWords(place, language), plain),
    ];
  });
}

function formulaText(
  live: LiveFormula,
  operands: readonly (SheetOperand | undefined)[],
  first: number,
): string {
  const body = expressionOf(live.tokens, (token) => {
    if (token.operand === undefined) return token.value.toFixed();
    const row = first + token.operand;
    const value = addressOf(row, valueColumn);
    return operands[token.operand]?.factor === "1" ? value : `(${value}*${addressOf(row, factorColumn)})`;
  });
  return live.scale === 1 ? body : `(${body})*${live.scale}`;
}

function line(name: string, cell: Cell, unit: string, note = ""): Row {
  const blank = text("", plain);
  return [
    undefined,
    undefined,
    text(name, { ...plain, bold: true }),
    text(note, plain),
    cell,
    text(unit, plain),
    blank,
    blank,
  ];
}

interface ResultAt {
  readonly live: LiveFormula | undefined;
  readonly operands: readonly (SheetOperand | undefined)[];
  /** Row of the first operand. */
  readonly first: number;
  readonly language: Language;
}

/** Computed, stated, difference, interval and verdict; each a formula over the rows above it. */
function resultRows(finding: Finding, { live, operands, first, language }: ResultAt): Row[] {
  const say = words[language];
  const stated = operands[0];
  const computed = finding.computed === null ? undefined : printedNumber(finding.computed)?.value;
  if (stated === undefined || computed === undefined) return [];
  const unit = finding.unit ?? "";
  const decimals = decimalsOf(stated.value);
  const look: Look = { ...plain, format: formatOf(decimals + 2, unit === "%") };
  const computedAt = addressOf(first + operands.length, valueColumn);
  const statedAt = addressOf(first + operands.length + 1, valueColumn);
  const computedCell =
    live === undefined
      ? number(computed, look)
      : formula(formulaText(live, operands, first), live.value, look);
  const difference = `${statedAt}-${computedAt}`;
  const value = live?.value ?? computed;
  const rows = [
    line(say.computed, computedCell, unit, `${finding.formula ?? ""}${live === undefined ? say.fixed : ""}`),
    line(say.stated, formula(addressOf(first, valueColumn), stated.value, look), unit),
    line(say.difference, formula(difference, new Decimal(stated.value).minus(value).toFixed(), look), unit),
  ];
  return [
    ...rows,
    ...verdictRows(finding, {
      stated,
      statedAt,
      first: first + operands.length + rows.length,
      unit,
      language,
    }),
  ];
}

interface VerdictAt {
  readonly stated: SheetOperand;
  readonly statedAt: string;
  readonly first: number;
  readonly unit: string;
  readonly language: Language;
}

function verdictRows(finding: Finding, { stated, statedAt, first, unit, language }: VerdictAt): Row[] {
  const say = words[language];
  if (finding.interval === null) return [];
  const [low, high] = finding.interval;
  const decimals = decimalsOf(stated.value);
  const look: Look = { ...plain, format: formatOf(decimals + 2, unit === "%") };
  const half = `0.${"0".repeat(decimals)}5`;
  const [lowAt, highAt] = [addressOf(first, valueColumn), addressOf(first + 1, valueColumn)];
  // Rounded, because the program counts in floats and the ends of intervals are met exactly.
  const outside = `OR(ROUND(${statedAt}+${half}-${lowAt},10)<0,ROUND(${statedAt}-${half}-${highAt},10)>0)`;
  const value = new Decimal(stated.value);
  const isOutside = value.plus(half).lt(low) || value.minus(half).gt(high);
  const isBound = finding.at[0].role === "whole";
  const verdict = formula(
    `IF(${outside},"${say.differs}","${say.agrees}")`,
    isOutside ? say.differs : say.agrees,
    {
      ...plain,
      bold: true,
      fill: "differ",
    },
  );
  return [
    line(say.low, number(low, look), unit),
    line(say.high, number(high, look), unit),
    ...(isBound ? [] : [line(say.verdict, verdict, "")]),
  ];
}

/** Every finding that computes something, with its operands and formulas that prove the difference. */
export function calculationSheet(paper: Paper, language: Language, tableNames: readonly string[]): Sheet {
  const say = words[language];
  const context: Context = { language, grids: paper.tables ?? [], tableNames, units: paper.report.tables };
  const head = say.head.map((name) => text(name, { bold: true, fill: "head", border: true }));
  const rows: Row[] = [head];
  paper.report.findings.forEach((finding, index) => {
    if (finding.computed === null || finding.formula === null) return;
    const printed = operandsOf(finding, context.units);
    const live = liveFormula(finding, printed);
    const operands = live?.operands ?? printed;
    // Not wrapped: the sentence runs over the empty cells beside it.
    const title: Look = { bold: true, fill: "group" };
    rows.push([
      number(String(index + 1), title),
      text(finding.rule, title),
      text(finding.message[language], title),
    ]);
    const first = rows.length;
    rows.push(
      ...operandRows(finding, operands, context),
      ...resultRows(finding, { live, operands, first, language }),
      [],
    );
  });
  return { name: say.name, widths: [6, 20, 34, 24, 16, 8, 10, 44], rows, frozen: 1, landscape: true };
}
