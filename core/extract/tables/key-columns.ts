import type { Column } from "./columns.ts";
import { fundNamed, incomeKey } from "./key-names.ts";

/** The canonical key of what a column holds in the total row; undefined when it has none. */
export type ColumnKey = (column: Column) => string | undefined;

export function nameOf(column: Column): string {
  return column.aspect[column.aspect.length - 1] ?? "";
}

const wholeColumn = /^(?:合计|总计|小计|金额|本年(?:收入|支出)(?:合计|小计)?|支出合计|收入合计)?$/;

/** Whether the columns beside a bare 合计 include a balance, so that it is more than the year's own money. */
function hasBalance(columns: readonly Column[]): boolean {
  return columns.some(({ path }) =>
    path.some((word) => /^(?:上年|年初|以前年度|结转|年末|本年结).{0,8}(?:结转|结余|下年)/.test(word)),
  );
}

export function incomeColumn(columns: readonly Column[]): ColumnKey {
  const bare = hasBalance(columns) ? "grand-income" : "year-income";
  return (column) => {
    const name = nameOf(column);
    if (column.aspect.length > 2) return undefined;
    if (/^(?:合计|总计|收入总计)$/.test(name)) return bare;
    if (/^(?:年初|上年|期初)(?:结转|结余)/.test(name)) return "opening-carryover";
    return /^(?:本年)?收入合计$/.test(name) ? "year-income" : incomeKey(name);
  };
}

const spendingNames: Readonly<Record<string, string>> = {
  基本支出: "basic",
  项目支出: "project",
  上缴上级支出: "superior-remittance",
  经营支出: "operating-spending",
  对附属单位补助支出: "affiliate-subsidy",
};

export function spendingColumn(columns: readonly Column[]): ColumnKey {
  const bare = hasBalance(columns) ? "grand-spending" : "year-spending";
  return (column) => {
    const name = nameOf(column);
    if (column.aspect.length > 2) return undefined;
    if (/^(?:合计|总计|支出总计)$/.test(name)) return bare;
    return wholeColumn.test(name) ? "year-spending" : spendingNames[name];
  };
}

/** Also 「…收入支出决算表」, whose spending stands under 本年支出 beside balances and income. */
export function generalColumn(column: Column): string | undefined {
  const path = column.aspect.join("/");
  if (/结转|结余/.test(path)) return undefined;
  if (/本年收入/.test(path)) return /(?:合计|本年收入)$/.test(path) ? "general-income" : undefined;
  const name = nameOf(column);
  if (/人员经费|公用经费/.test(path)) return undefined;
  if (name === "基本支出" || /基本支出\/(?:小计|合计)$/.test(path)) return "general-basic";
  if (name === "项目支出" || /项目支出\/(?:小计|合计)$/.test(path)) return "general-project";
  return wholeColumn.test(name) ? "general-spending" : undefined;
}

export function totalColumn(key: string): ColumnKey {
  return (column) => {
    const isWhole = /^(?:项目支出|支出|本年支出)?(?:合计|总计)?$/.test(nameOf(column));
    return isWhole && column.aspect.length <= 1 ? key : undefined;
  };
}

/** All fiscal spending, and a column for each of the three budgets. */
export function fundsColumn(column: Column): string | undefined {
  const fund = column.aspect.length <= 1 ? fundNamed(nameOf(column)) : undefined;
  return fund === undefined ? totalColumn("fiscal-spending")(column) : `${fund}-spending`;
}

const fundBlocks: readonly (readonly [RegExp, string])[] = [
  [/^(?:年初|上年|期初)/, "opening"],
  [/^(?:年末|期末|年终|结转下年)/, "closing"],
  [/^本年收入/, "income"],
];

export function fundColumn(fund: "fund" | "capital"): ColumnKey {
  return (column) => {
    const path = column.aspect.join("/");
    const block = fundBlocks.find(([pattern]) => pattern.test(path))?.[1];
    if (block !== undefined) return column.aspect.length === 1 ? `${fund}-${block}` : undefined;
    const isWhole = !/基本支出|项目支出/.test(path) && wholeColumn.test(nameOf(column));
    return isWhole ? `${fund}-spending` : undefined;
  };
}
