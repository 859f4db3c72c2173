import { Decimal } from "decimal.js";
import { fundBlockEnd, fundHeaders, fundKinds, fundSources, fundTotalRow } from "../../lexicon/forms.ts";
import type { Cell } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Rate, Total } from "../../model/relation.ts";
import { isMoney } from "../../model/unit.ts";
import { narrow } from "../../text/characters.ts";
import { readLabel } from "../../text/labels.ts";
import { evidenceOf } from "./evidence.ts";
import { type Block, cellUnder, fieldOf, fieldsIn, rowCells, wordsOf } from "./form-block.ts";
import { statedWeight } from "./form-weight.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { operandAt, type View } from "./view.ts";

export type FundField = "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "reason";

/** A row of the budget block: 年度资金总额 or one source of money. */
export interface FundRow {
  readonly row: number;
  readonly label: string;
  readonly isTotal: boolean;
  readonly source: string | undefined;
}

export interface Funds {
  readonly view: View;
  readonly block: Block<FundField>;
  readonly rows: readonly FundRow[];
}

/** The budget block of a form: the first row that names a budget and an execution, and the rows under it. */
export function fundsOf(view: View): Funds | undefined {
  const { table } = view;
  for (let row = 0; row < Math.min(table.rows, 40); row += 1) {
    const fields = fieldsIn(view, row, fundHeaders);
    const names = new Set(fields.map(({ name }) => name));
    const isHeader =
      names.has("executed") && (names.has("budget") || names.has("initial") || names.has("rate"));
    if (!isHeader) continue;
    const to = blockEnd(view, row + 1);
    const block: Block<FundField> = { headerRow: row, fields, from: row + 1, to };
    return { view, block, rows: fundRows(view, block) };
  }
  return undefined;
}

function blockEnd(view: View, from: number): number {
  const { table } = view;
  for (let row = from; row < Math.min(table.rows, from + 16); row += 1) {
    if (rowCells(view, row).some((cell) => fundBlockEnd.test(wordsOf(view, cell)))) return row;
  }
  return Math.min(table.rows, from + 16);
}

function fundRows(view: View, block: Block<FundField>): FundRow[] {
  const first = Math.min(...block.fields.map(({ column }) => column));
  const rows: FundRow[] = [];
  for (let row = block.from; row < block.to; row += 1) {
    const labels = rowCells(view, row).filter((cell) => cell.column < first && cell.role !== "blank");
    const words = wordsOf(view, labels[labels.length - 1]);
    const { key } = readLabel(words);
    if (key === "" || words.length > 40) continue;
    const isTotal = fundTotalRow.test(key);
    rows.push({ row, label: key, isTotal, source: fundSources.find(([pattern]) => pattern.test(key))?.[1] });
  }
  // A lone row is the total, whatever it is called.
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? [{ ...only, isTotal: true }] : rows;
}

/** The number of a field in a row; percentages need not repeat their sign. */
export function fundOperand(funds: Funds, row: FundRow, name: FundField): Operand | undefined {
  const field = fieldOf(funds.block, name);
  const cell = field === undefined ? undefined : cellUnder(funds.view, row.row, field);
  if (cell === undefined || field === undefined) return undefined;
  const label = `${row.label}·${wordsOf(funds.view, field.header)}`;
  const unit = name === "rate" ? "%" : name === "weight" || name === "score" ? "分" : undefined;
  return operandAt(funds.view, { row: cell.row, column: cell.column, label, unit });
}

/** Points that the row can get: its own 分值, else the weight in the name of the block (预算执行情况（20分）), which the total has. */
export function fundWeight(funds: Funds, row: FundRow): Operand | undefined {
  const own = fundOperand(funds, row, "weight");
  if (own !== undefined || !row.isTotal || fieldOf(funds.block, "weight") !== undefined) return own;
  const side = funds.view.table.cells[funds.view.table.grid[funds.block.headerRow]?.[0] ?? -1];
  return side === undefined ? undefined : statedWeight(funds.view, side);
}

/** 执行率 = 执行数 ÷ 全年（调整后）预算数, for every row that prints all three. */
export function executionRates(funds: Funds): Rate[] {
  const base = fieldOf(funds.block, "budget") === undefined ? "initial" : "budget";
  return funds.rows.flatMap((row): Rate[] => {
    const numerator = fundOperand(funds, row, "executed");
    const denominator = fundOperand(funds, row, base);
    const stated = fundOperand(funds, row, "rate");
    if (numerator === undefined || denominator === undefined || stated === undefined) return [];
    if (stated.quantity.unit !== "%" || isFraction(stated) || denominator.quantity.value.isZero()) return [];
    return [
      {
        kind: "rate",
        family: "execution-rate",
        label: row.label,
        numerator,
        denominator,
        stated,
        confidence: "sure",
      },
    ];
  });
}

/** `0.98` or `1` under 执行率 is a fraction, not a percentage, unless a sign says so. */
function isFraction({ quantity }: Operand): boolean {
  return quantity.value.abs().lte(1) && !quantity.value.isZero();
}

const amounts = ["initial", "budget", "executed"] as const;

/**
 * 年度资金总额 = Σ sources, and = 基本支出 + 项目支出, for every amount column. Open when only one source is printed: 其中
 * need not be the whole.
 */
export function fundTotals(funds: Funds): Total[] {
  const total = funds.rows.find(({ isTotal }) => isTotal);
  if (total === undefined) return [];
  const after = funds.rows.filter(({ row, isTotal }) => row > total.row && !isTotal);
  const sources = firstOfEach(after, ({ source }) => source);
  const kinds = firstOfEach(after, ({ label }) => fundKinds.find(([pattern]) => pattern.test(label))?.[1]);
  const others = after.length - kinds.length;
  return [
    ...(sources.length === 0 ? [] : totalsOver(funds, total, sources, sources.length === after.length)),
    ...(kinds.length === 2 ? totalsOver(funds, total, kinds, others === 0 || others === sources.length) : []),
  ];
}

function firstOfEach(rows: readonly FundRow[], keyOf: (row: FundRow) => string | undefined): FundRow[] {
  const first = new Map<string, FundRow>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined && !first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

/** `known`: no other row stands beside the parts. */
function totalsOver(funds: Funds, total: FundRow, parts: readonly FundRow[], known: boolean): Total[] {
  const candidates = amounts.flatMap((name) => sumOf(funds, total, parts, name));
  const { agree } = evidenceOf(candidates);
  const confidence = known && (agree > 0 || candidates.length === 1) ? "sure" : "likely";
  const exhaustive = parts.length === 1 ? "no" : "yes";
  return candidates.map((candidate) => makeTotal({ ...candidate, confidence, exhaustive }));
}

function sumOf(funds: Funds, total: FundRow, sources: readonly FundRow[], name: FundField): TotalOf[] {
  const whole = fundOperand(funds, total, name);
  const parts = sources.flatMap((row) => fundOperand(funds, row, name) ?? []);
  if (whole === undefined || parts.length === 0) return [];
  return [{ family: "table-total", label: whole.label, total: whole, parts }];
}

const inlineAmount = /^(?:其中[:：]?)?(.{2,24}?)[:：]?\s*(\d[\d,]*(?:\.\d+)?)\s*(?:万元|元)?$/;

/**
 * Hunan: 「按收入性质分：」「按支出性质分：」 over cells such as 「其中：一般公共预算：742.25」. Each list adds up to one of the total
 * row's amounts; which one is not said, so the one that fits is taken.
 */
export function inlineTotals(funds: Funds): Total[] {
  const { view, block } = funds;
  const total = funds.rows.find(({ isTotal }) => isTotal);
  if (total === undefined) return [];
  const heads: Cell[] = [];
  for (let row = block.from; row < block.to; row += 1)
    heads.push(...rowCells(view, row).filter((cell) => /^按.{1,8}分[:：]?$/.test(wordsOf(view, cell))));
  return heads.flatMap((head) => inlineTotal(funds, total, head));
}

function inlineTotal(funds: Funds, total: FundRow, head: Cell): Total[] {
  const { view, block } = funds;
  const parts: Operand[] = [];
  for (let row = head.row + 1; row < block.to; row += 1) {
    const cell = view.table.cells[view.ownAt(row, head.column)];
    const operand = cell === undefined ? undefined : inlineOperand(view, cell);
    if (operand !== undefined) parts.push(operand);
  }
  const totals = amounts.flatMap((name) => fundOperand(funds, total, name) ?? []);
  const [budget = totals[0]] = amounts.slice(1, 2).flatMap((name) => fundOperand(funds, total, name) ?? []);
  if (budget === undefined || parts.length < 2) return [];
  const readings = [budget, ...totals].map((whole): TotalOf => {
    return { family: "table-total", label: wordsOf(view, head).replace(/[:：]$/, ""), total: whole, parts };
  });
  const fitting = readings.find((reading) => evidenceOf([reading]).differ === 0);
  const [first] = readings;
  return first === undefined
    ? []
    : [makeTotal({ ...(fitting ?? first), confidence: fitting ? "sure" : "likely" })];
}

function inlineOperand(view: View, cell: Cell): Operand | undefined {
  const printed = narrow(view.document.text.slice(...cell.range));
  const match = printed.length > 60 ? null : inlineAmount.exec(printed.trim());
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  const start = cell.range[0] + printed.lastIndexOf(digits);
  const unit = view.table.unit;
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const value = new Decimal(digits.replace(/,/g, ""));
  if (unit !== undefined && !isMoney(unit)) return undefined;
  const range = [start, start + digits.length] as const;
  return { label: match[1] ?? "", quantity: { value, decimals, unit }, range, cell: placeOf(view, cell) };
}

function placeOf(view: View, cell: Cell): NonNullable<Operand["cell"]> {
  return { table: view.table.index, row: cell.row, column: cell.column };
}
