import { fundLine } from "../../lexicon/balances.ts";
import type { Operand } from "../../model/fact.ts";
import type { Confidence, Total, TotalFamily } from "../../model/relation.ts";
import { itemVariants, type Side, sideOf } from "./balance-panel.ts";
import type { Column } from "./columns.ts";
import { confidenceOf, evidenceOf } from "./evidence.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { columnName, type Line, operandOf, type Panel } from "./panels.ts";

/**
 * What holds an income and expenditure table together, found by labels: 本年合计 = Σ items, 总计 = 本年合计 + balances,
 * 收入总计 = 支出总计, and the same for each fund.
 */
export function balanceTotals(panels: readonly Panel[]): Total[] {
  const sides = panels.flatMap((panel) => sideOf(panel) ?? []);
  return [...sides.flatMap(sideTotals), ...acrossSides(sides), ...fundTotals(sides)];
}

function amountColumns({ panel }: Side): Column[] {
  return panel.values.filter(({ role, ofWhich }) => role === "amount" && !ofWhich);
}

function sideTotals(side: Side): Total[] {
  return amountColumns(side).flatMap((column) => [
    ...yearTotal(side, column),
    ...grandTotal(side, column),
    ...openingTotal(side, column),
  ]);
}

interface Candidate {
  readonly total: Line;
  readonly variants: readonly (readonly Line[])[];
  readonly family: TotalFamily;
}

/** The first reading that adds up; if none does, the first reading, doubted when there were several. */
function bestTotal(side: Side, column: Column, candidate: Candidate): Total[] {
  const total = operandOf(side.panel, candidate.total, column);
  if (total === undefined) return [];
  const readings = candidate.variants.flatMap((lines): TotalOf[] => {
    const parts = lines.flatMap((line) => operandOf(side.panel, line, column) ?? []);
    return parts.length === 0 ? [] : [{ family: candidate.family, label: total.label, total, parts }];
  });
  const [first] = readings;
  if (first === undefined) return [];
  const fitting = readings.find((reading) => evidenceOf([reading]).differ === 0);
  const distinct = new Set(readings.map(({ parts }) => parts.map(({ range }) => range[0]).join())).size;
  const confidence: Confidence = distinct > 1 ? "likely" : "sure";
  return [makeTotal(fitting ?? { ...first, confidence })];
}

function yearTotal(side: Side, column: Column): Total[] {
  const { year, items } = side;
  if (year === undefined || items.length === 0) return [];
  return bestTotal(side, column, { total: year, variants: itemVariants(items), family: "table-total" });
}

function grandTotal(side: Side, column: Column): Total[] {
  const { year, grand, adders, unknown, items } = side;
  if (grand === undefined || grand === year) return [];
  if (year === undefined) {
    return bestTotal(side, column, { total: grand, variants: itemVariants(items), family: "table-total" });
  }
  const known = [year, ...adders];
  const variants = unknown.length === 0 ? [known] : [known, [...known, ...unknown]];
  return bestTotal(side, column, { total: grand, variants, family: "balance" });
}

/** The balance brought forward = its parts by fund, where these follow it. */
function openingTotal(side: Side, column: Column): Total[] {
  const [adder] = side.adders;
  const funds = side.details.filter(({ label }) => fundOf(label.key) !== undefined);
  if (adder === undefined || side.adders.length > 1 || funds.length < 2) return [];
  return bestTotal(side, column, { total: adder, variants: [funds], family: "table-total" });
}

function fundOf(key: string): "general" | "fund" | "capital" | undefined {
  return fundLine.find(([pattern]) => pattern.test(key))?.[1];
}

/** Columns that stand for the whole side: without a name of their own, 合计, or the only one of their stage. */
function wholeColumns(side: Side): Column[] {
  const columns = amountColumns(side);
  return columns.filter((column) => {
    const name = columnName(column);
    const alone =
      columns.filter(({ stage, year }) => stage === column.stage && year === column.year).length === 1;
    return alone || /合计|小计|^金额$/.test(name);
  });
}

/** 收入总计 = 支出总计, column by column of one stage. */
function acrossSides(sides: readonly Side[]): Total[] {
  const incomes = sides.filter(({ kind, grand }) => kind === "income" && grand !== undefined);
  const spendings = sides.filter(({ kind, grand }) => kind === "spending" && grand !== undefined);
  const [income] = incomes;
  if (income?.grand === undefined || incomes.length > 1) return [];
  const { grand, panel } = income;
  return wholeColumns(income).flatMap((column) =>
    spendings.flatMap((spending) => {
      const matching = wholeColumns(spending).filter((other) => isSameTime(column, other));
      const [other] = matching;
      if (other === undefined || matching.length > 1 || spending.grand === undefined) return [];
      return balanced(operandOf(panel, grand, column), operandOf(spending.panel, spending.grand, other));
    }),
  );
}

/** Of one stage and year; a half whose header says neither takes the other's. */
function isSameTime(a: Column, b: Column): boolean {
  const isOpen = a.stage === "unknown" || b.stage === "unknown";
  const isUndated = a.year === undefined || b.year === undefined;
  return (a.stage === b.stage || isOpen) && (a.year === b.year || isUndated);
}

function balanced(income: Operand | undefined, spending: Operand | undefined): Total[] {
  if (income === undefined || spending === undefined) return [];
  const named = (operand: Operand, name: string) => ({ ...operand, label: name });
  return [
    makeTotal({
      family: "balance",
      label: "支出总计",
      total: named(spending, "支出总计"),
      parts: [named(income, "收入总计")],
    }),
  ];
}

/** Per fund, income + opening balance = 总计 of its expenditure column. */
function fundTotals(sides: readonly Side[]): Total[] {
  const income = sides.find(({ kind }) => kind === "income");
  const spending = sides.find(({ kind }) => kind === "spending");
  if (income === undefined || spending?.grand === undefined || income.details.length === 0) return [];
  const [source] = wholeColumns(income);
  if (source === undefined) return [];
  const { grand } = spending;
  const candidates = amountColumns(spending).flatMap((column): TotalOf[] => {
    const fund = fundOf(columnName(column));
    if (fund === undefined) return [];
    const lines = [...income.items, ...income.details].filter(({ label }) => fundOf(label.key) === fund);
    const parts = lines.flatMap((line) => operandOf(income.panel, line, source) ?? []);
    const total = operandOf(spending.panel, grand, column);
    if (total === undefined || parts.length === 0) return [];
    return [{ family: "balance", label: total.label, total, parts }];
  });
  // The other funds show whether the rows were told apart rightly.
  const confidence = confidenceOf(evidenceOf(candidates), true);
  return candidates.map((candidate) => makeTotal({ ...candidate, confidence }));
}
