import { fiscal, fiscalIncome, type Item, income, itemsOf, otherSources, spent } from "../accounts.ts";
import type { Context } from "../context.ts";
import { sourceNames } from "../sections/income-expenditure.ts";
import type { Plan } from "./grid.ts";
import { type Column, chooseLayout, hierarchyRows, type Layout } from "./hierarchy.ts";

const key = (root: string, top: string, item: string) => (code: string) =>
  code === ""
    ? root
    : code.length === 3
      ? top === ""
        ? ""
        : `${top}.${code}`
      : code.length === 7 && item !== ""
        ? `${item}.${code}`
        : "";
const only = (root: string) => key(root, "", "");

/** 收入决算表. */
export function incomeTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const columns: Column[] = [
    { name: "本年收入合计", of: income, key: only("income") },
    { name: "财政拨款收入", of: fiscalIncome, key: only("income.fiscal") },
    ...otherSources.map(
      (source): Column => ({
        name: sourceNames[source],
        of: (item: Item) => item.otherIncome[source],
        key: only(`income.${source}`),
      }),
    ),
  ];
  const grid = hierarchyRows(
    c,
    { items: c.accounts.items, fund: "general", columns, firstIsSum: true },
    { ...layout },
  );
  return { id: "income", title: "收入决算表", ...grid };
}

/** 支出决算表. */
export function expenditureTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const columns: Column[] = [
    { name: "本年支出合计", of: spent, key: key("expenditure", "exp.class", "") },
    { name: "基本支出", of: (item) => item.basic + item.otherBasic, key: only("exp.basic") },
    { name: "项目支出", of: (item) => item.project + item.otherProject, key: only("exp.project") },
    { name: "上缴上级支出", of: () => 0n, key: only("") },
    { name: "经营支出", of: (item) => item.operating, key: only("exp.operating") },
    { name: "对附属单位补助支出", of: () => 0n, key: only("") },
  ];
  const grid = hierarchyRows(
    c,
    { items: c.accounts.items, fund: "general", columns, firstIsSum: true },
    layout,
  );
  return { id: "expenditure", title: "支出决算表", ...grid };
}

/** 一般公共预算财政拨款支出决算表. */
export function generalTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const items = itemsOf(c.accounts, "general");
  const columns: Column[] = [
    {
      name: c.pen.random.pick(["本年支出合计", "合计", "小计"]),
      of: fiscal,
      key: key("gen", "gen.class", "general.item"),
    },
    { name: "基本支出", of: (item) => item.basic, key: only("gen.basic") },
    { name: "项目支出", of: (item) => item.project, key: only("gen.project") },
  ];
  const grid = hierarchyRows(c, { items, fund: "general", columns, firstIsSum: true }, layout);
  return { id: "general", title: "一般公共预算财政拨款支出决算表", ...grid };
}

/** Yunnan's variant with balances: 年初 + 收入 = 支出 + 年末. */
export function generalBalanceTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const items = itemsOf(c.accounts, "general");
  const columns: Column[] = [
    { name: "年初结转和结余", of: (item) => item.opening, key: only("") },
    { name: "本年收入", of: fiscalIncome, key: only("income.general") },
    { name: "本年支出合计", of: fiscal, key: key("gen", "gen.class", "general.item") },
    { name: "其中：基本支出", of: (item) => item.basic, key: only("gen.basic") },
    { name: "其中：项目支出", of: (item) => item.project, key: only("gen.project") },
    { name: "年末结转和结余", of: (item) => item.closing, key: only("") },
  ];
  const identities = [
    { to: 2, plus: [3, 4], minus: [] },
    { to: 5, plus: [0, 1], minus: [2] },
  ];
  const grid = hierarchyRows(c, { items, fund: "general", columns, firstIsSum: false, identities }, layout);
  return { id: "general", title: "一般公共预算财政拨款收入支出决算表", ...grid };
}

const balanceColumns = (root: "fund" | "capital"): Column[] => [
  { name: "年初结转和结余", of: (item) => item.opening, key: only(`${root}.opening`) },
  { name: "本年收入", of: fiscalIncome, key: only(`income.${root}`) },
  { name: "本年支出", of: fiscal, key: key(root, `${root}.class`, `${root}.item`) },
  { name: "基本支出", of: (item) => item.basic, key: only("") },
  { name: "项目支出", of: (item) => item.project, key: only("") },
  { name: "年末结转和结余", of: (item) => item.closing, key: only(`${root}.closing`) },
];

const balanceIdentities = [
  { to: 2, plus: [3, 4], minus: [] },
  { to: 5, plus: [0, 1], minus: [2] },
];

/** 政府性基金预算财政拨款收入支出决算表; empty with a note when there is nothing. */
export function fundTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const items = itemsOf(c.accounts, "fund");
  const grid = hierarchyRows(
    c,
    {
      items,
      fund: "fund",
      columns: balanceColumns("fund"),
      firstIsSum: false,
      identities: balanceIdentities,
    },
    layout,
  );
  const note =
    items.length === 0 ? `注：本${c.self}${c.year}年度无政府性基金预算财政拨款收入支出，故本表无数据。` : "";
  return { id: "fund", title: "政府性基金预算财政拨款收入支出决算表", ...grid, note };
}

/** 国有资本经营预算财政拨款支出决算表, with or without balances. */
export function capitalTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const items = itemsOf(c.accounts, "capital");
  const withBalances = c.pen.random.chance(0.4);
  const columns = withBalances
    ? balanceColumns("capital")
    : [
        { name: "合计", of: fiscal, key: key("capital", "", "") },
        { name: "基本支出", of: (item: Item) => item.basic, key: only("") },
        { name: "项目支出", of: (item: Item) => item.project, key: only("") },
      ];
  const grid = hierarchyRows(
    c,
    {
      items,
      fund: "capital",
      columns,
      firstIsSum: !withBalances,
      ...(withBalances ? { identities: balanceIdentities } : {}),
    },
    layout,
  );
  const note =
    items.length === 0 ? `注：本${c.self}${c.year}年度无国有资本经营预算财政拨款支出，本表为空。` : "";
  return {
    id: "capital",
    title: withBalances ? "国有资本经营预算财政拨款收入支出决算表" : "国有资本经营预算财政拨款支出决算表",
    ...grid,
    note,
  };
}
