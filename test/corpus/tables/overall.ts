import { otherSources, spent, total } from "../accounts.ts";
import type { Context } from "../context.ts";
import { type Cell, chinese } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { sourceNames } from "../sections/income-expenditure.ts";
import { itemCodes, subjectName } from "../subjects.ts";
import { body, head, type Plan } from "./grid.ts";

export type Row = readonly [label: string, figure: Exact | undefined];

/** Class codes of the right half: those with money, and some without, as the form lists them. */
export function classCodes(c: Context): string[] {
  const used = c.accounts.items.map((item) => item.code.slice(0, 3));
  const listed = c.pen.random.chance(0.5) ? itemCodes("general", c.year).map((code) => code.slice(0, 3)) : [];
  return [...new Set([...used, ...listed])].sort();
}

function usedName(c: Context): string {
  if (c.year < 2019) return "用事业基金弥补收支差额";
  return c.year >= 2023 ? "使用非财政拨款结余（含专用结余）" : "使用非财政拨款结余";
}

function incomeRows(c: Context): Row[] {
  const { pen, totals, accounts } = c;
  const sources = [
    ["一般公共预算财政拨款收入", "income.general", totals.generalIncome] as const,
    ["政府性基金预算财政拨款收入", "income.fund", totals.fundIncome] as const,
    ...(c.year >= 2020
      ? [["国有资本经营预算财政拨款收入", "income.capital", totals.capitalIncome] as const]
      : []),
    ...otherSources.map(
      (source) => [sourceNames[source], `income.${source}`, totals.otherIncome[source]] as const,
    ),
  ];
  const rows = sources.map(
    ([name, key, fen], index): Row => [`${chinese(index + 1)}、${name}`, pen.cell(key, fen)],
  );
  const all = pen.cell("income", totals.income);
  const used = pen.cell("used", accounts.surplusUsed);
  const opening = pen.cell("opening", totals.opening);
  const grand = pen.cell("total", totals.total);
  pen.sum(
    "table-total",
    all,
    rows.map(([, figure]) => figure).filter((figure) => figure !== undefined),
  );
  pen.sum("balance", grand, [all, used, opening]);
  return [...rows, ["本年收入合计", all], [usedName(c), used], ["年初结转和结余", opening], ["总计", grand]];
}

function expenditureRows(c: Context): Row[] {
  const { pen, totals, accounts } = c;
  const rows = classCodes(c).map((code, index): Row => {
    const own = accounts.items.filter((item) => item.code.startsWith(code));
    const fund = own[0]?.fund ?? "general";
    return [
      `${chinese(index + 1)}、${subjectName(code, fund, c.year)}`,
      pen.cell(`exp.class.${code}`, total(own, spent)),
    ];
  });
  const all = pen.cell("expenditure", totals.expenditure);
  const distributed = pen.cell("distributed", accounts.surplusDistributed);
  const closing = pen.cell("closing", totals.closing);
  const grand = pen.cell("total", totals.total);
  pen.sum(
    "table-total",
    all,
    rows.map(([, figure]) => figure).filter((figure) => figure !== undefined),
  );
  pen.sum("balance", grand, [all, distributed, closing]);
  return [
    ...rows,
    ["本年支出合计", all],
    ["结余分配", distributed],
    ["年末结转和结余", closing],
    ["总计", grand],
  ];
}

/** Sets two lists side by side with their last four rows level. */
function besides(left: readonly Row[], right: readonly Row[], tail: number): (readonly [Row, Row])[] {
  const rows = Math.max(left.length, right.length);
  const padded = (list: readonly Row[]): Row[] => {
    const gap = Array.from({ length: rows - list.length }, (): Row => ["", undefined]);
    return [...list.slice(0, -tail), ...gap, ...list.slice(-tail)];
  };
  const [a, b] = [padded(left), padded(right)];
  return a.map((row, index) => [row, b[index] ?? ["", undefined]] as const);
}

export const cellOf = (figure: Exact | undefined): Cell => body(figure === undefined ? "" : [figure]);

/** 收入支出决算总表: income and expenditure side by side. */
export function overallTable(c: Context): Plan {
  const { random } = c.pen;
  const lines = random.chance(0.45);
  const amount = random.pick(["决算数", "金额", "决算数"]);
  const pairs = besides(incomeRows(c), expenditureRows(c), 4);
  const lineCell = (row: number) => (lines ? [body(String(row))] : []);
  const rows = pairs.map(([[leftLabel, left], [rightLabel, right]], index) => [
    body(leftLabel),
    ...lineCell(index + 1),
    cellOf(left),
    body(rightLabel),
    ...lineCell(pairs.length + index + 1),
    cellOf(right),
  ]);
  const half = lines ? 3 : 2;
  const names = (item: string) => [head(item), ...(lines ? [head("行次")] : []), head(amount)];
  const header = [
    [head("收入", { columns: half }), head("支出", { columns: half })],
    [...names("项目"), ...names(random.pick(["项目", "项目（按功能分类）"]))],
  ];
  if (lines) header.push([head("栏次"), head(""), head("1"), head("栏次"), head(""), head("2")]);
  return {
    id: "overall",
    title: "收入支出决算总表",
    headerRows: header.length,
    columns: half * 2,
    rows: [...header, ...rows],
  };
}
