import { fiscal, fiscalIncome, type Item, income, itemsOf, otherSources, spent, total } from "../accounts.ts";
import type { Context } from "../context.ts";
import { type Cell, chinese, type TableBlock } from "../outline.ts";
import type { Exact } from "../pen.ts";
import type { ProvinceKey } from "../places.ts";
import { sourceNames } from "../sections/income-expenditure.ts";
import { subjectName } from "../subjects.ts";
import { body, head, type Plan, tableOf } from "../tables/grid.ts";
import { type Column, chooseLayout, hierarchyRows, type Layout } from "../tables/hierarchy.ts";
import { basicTable, threeTable } from "./basic-tables.ts";

const only = (root: string) => (code: string) => (code === "" ? root : "");
const byClass = (root: string, top: string, item: string) => (code: string) =>
  code === ""
    ? root
    : code.length === 3
      ? `${top}.${code}`
      : code.length === 7 && item !== ""
        ? `${item}.${code}`
        : "";

function classRows(c: Context, of: (item: Item) => bigint, key: string): { label: string; figure: Exact }[] {
  const codes = [...new Set(c.accounts.items.map((item) => item.code.slice(0, 3)))].sort();
  return codes.map((code, index) => {
    const own = c.accounts.items.filter((item) => item.code.startsWith(code));
    return {
      label: `${chinese(index + 1)}、${subjectName(code, own[0]?.fund ?? "general", c.year)}`,
      figure: c.pen.cell(key === "" ? "" : `${key}.${code}`, total(own, of)),
    };
  });
}

/** 收支总表: what comes in, what goes out, both with the balance carried over. */
function overall(c: Context): Plan {
  const { pen, totals } = c;
  const sources = [
    ["一般公共预算拨款收入", "income.general", totals.generalIncome] as const,
    ["政府性基金预算拨款收入", "income.fund", totals.fundIncome] as const,
    ["国有资本经营预算拨款收入", "income.capital", totals.capitalIncome] as const,
    ...otherSources.map(
      (source) => [sourceNames[source], `income.${source}`, totals.otherIncome[source]] as const,
    ),
  ].map(([name, key, fen], index) => ({
    label: `${chinese(index + 1)}、${name}`,
    figure: pen.cell(key, fen),
  }));
  const classes = classRows(c, spent, "exp.class");
  const yearIn = pen.cell("income", totals.income);
  const carried = pen.cell("opening", totals.opening);
  const grandIn = pen.cell("total", totals.total);
  const yearOut = pen.cell("expenditure", totals.expenditure);
  const next = pen.cell("", 0n);
  const grandOut = pen.cell("total", totals.total);
  pen.sum(
    "table-total",
    yearIn,
    sources.map(({ figure }) => figure),
  );
  pen.sum(
    "table-total",
    yearOut,
    classes.map(({ figure }) => figure),
  );
  pen.sum("balance", grandIn, [yearIn, carried]);
  pen.sum("balance", grandOut, [yearOut, next]);
  const length = Math.max(sources.length, classes.length);
  const cell = (row: { label: string; figure: Exact } | undefined): Cell[] =>
    row === undefined ? [body(""), body("")] : [body(row.label), body([row.figure])];
  const rows = Array.from({ length }, (_, index) => [...cell(sources[index]), ...cell(classes[index])]);
  const tail = [
    [body("本年收入合计"), body([yearIn]), body("本年支出合计"), body([yearOut])],
    [body("上年结转"), body([carried]), body("结转下年"), body([next])],
    [body("收入总计"), body([grandIn]), body("支出总计"), body([grandOut])],
  ];
  const header = [
    [head("收入", { columns: 2 }), head("支出", { columns: 2 })],
    [head("项目"), head("预算数"), head("项目"), head("预算数")],
  ];
  return { id: "overall", title: "收支总表", headerRows: 2, columns: 4, rows: [...header, ...rows, ...tail] };
}

function incomeTable(c: Context, layout: Layout): Plan {
  const columns: Column[] = [
    { name: "合计", of: (item) => income(item) + item.opening + item.otherOpening, key: only("total") },
    { name: "上年结转", of: (item) => item.opening + item.otherOpening, key: only("opening") },
    {
      name: "一般公共预算拨款收入",
      of: (item) => (item.fund === "general" ? fiscalIncome(item) : 0n),
      key: only("income.general"),
    },
    {
      name: "政府性基金预算拨款收入",
      of: (item) => (item.fund === "fund" ? fiscalIncome(item) : 0n),
      key: only("income.fund"),
    },
    {
      name: "国有资本经营预算拨款收入",
      of: (item) => (item.fund === "capital" ? fiscalIncome(item) : 0n),
      key: only("income.capital"),
    },
    ...otherSources.map(
      (source): Column => ({
        name: sourceNames[source],
        of: (item) => item.otherIncome[source],
        key: only(`income.${source}`),
      }),
    ),
  ];
  return {
    id: "income",
    title: "收入总表",
    ...hierarchyRows(c, { items: c.accounts.items, fund: "general", columns, firstIsSum: true }, layout),
  };
}

function expenditureTable(c: Context, layout: Layout): Plan {
  const columns: Column[] = [
    { name: "合计", of: spent, key: byClass("expenditure", "exp.class", "") },
    { name: "基本支出", of: (item) => item.basic + item.otherBasic, key: only("exp.basic") },
    { name: "项目支出", of: (item) => item.project + item.otherProject, key: only("exp.project") },
    { name: "事业单位经营支出", of: (item) => item.operating, key: only("exp.operating") },
  ];
  return {
    id: "expenditure",
    title: "支出总表",
    ...hierarchyRows(c, { items: c.accounts.items, fund: "general", columns, firstIsSum: true }, layout),
  };
}

function fiscalTable(c: Context): Plan {
  const { pen, totals, accounts } = c;
  const left = (
    [
      ["（一）一般公共预算拨款", "income.general", totals.generalIncome],
      ["（二）政府性基金预算拨款", "income.fund", totals.fundIncome],
      ["（三）国有资本经营预算拨款", "income.capital", totals.capitalIncome],
    ] as const
  ).map(([label, key, fen]) => ({ label, figure: pen.cell(key, fen) }));
  const yearIn = pen.cell("income.fiscal", totals.fiscalIncome);
  const carried = pen.cell("fiscal.opening", totals.fiscalOpening);
  const grand = pen.cell("fiscal.total", totals.fiscalTotal);
  pen.sum(
    "table-total",
    yearIn,
    left.map(({ figure }) => figure),
  );
  pen.sum("balance", grand, [yearIn, carried]);
  const right = classRows(c, fiscal, "").filter(
    ({ figure }) => figure.exact > 0n || accounts.items.length < 3,
  );
  const out = pen.cell("fiscal.total", totals.fiscalTotal);
  pen.sum(
    "table-total",
    out,
    right.map(({ figure }) => figure),
  );
  const incomeList = [
    { label: "一、本年收入", figure: yearIn },
    ...left,
    { label: "二、上年结转", figure: carried },
  ];
  const cell = (row: { label: string; figure: Exact } | undefined): Cell[] =>
    row === undefined ? [body(""), body("")] : [body(row.label), body([row.figure])];
  const rows = Array.from({ length: Math.max(incomeList.length, right.length) }, (_, index) => [
    ...cell(incomeList[index]),
    ...cell(right[index]),
  ]);
  const header = [
    [head("收入", { columns: 2 }), head("支出", { columns: 2 })],
    [head("项目"), head("预算数"), head("项目"), head("预算数")],
  ];
  return {
    id: "fiscal",
    title: "财政拨款收支总表",
    headerRows: 2,
    columns: 4,
    rows: [...header, ...rows, [body("收入总计"), body([grand]), body("支出总计"), body([out])]],
  };
}

/** The central form: last year beside this year, with amount and percentage of the change. */
function comparedTable(c: Context, layout: Layout): Plan {
  const items = itemsOf(c.accounts, "general");
  const percent = c.pen.random.fork("compared").pick(["增减%", "增减幅度（%）", "增减幅度"]);
  const columns: Column[] = [
    { name: `${c.year - 1}年执行数`, of: (item) => item.prior, key: only("") },
    { name: `${c.year}年预算数合计`, of: fiscal, key: byClass("gen", "gen.class", "general.item") },
    { name: "基本支出", of: (item) => item.basic, key: only("gen.basic") },
    { name: "项目支出", of: (item) => item.project, key: only("gen.project") },
    { name: "增减额", of: (item) => fiscal(item) - item.prior, key: only("") },
    { name: percent, of: () => 0n, key: only(""), percentOf: [4, 0] },
  ];
  const identities = [
    { to: 1, plus: [2, 3], minus: [] },
    { to: 4, plus: [1], minus: [0] },
  ];
  const grid = hierarchyRows(c, { items, fund: "general", columns, firstIsSum: false, identities }, layout);
  return { id: "general", title: "一般公共预算支出表", ...grid };
}

function generalTable(c: Context, layout: Layout): Plan {
  const items = itemsOf(c.accounts, "general");
  if (c.pen.random.fork("compare").chance(0.3)) return comparedTable(c, layout);
  const columns: Column[] = [
    { name: "合计", of: fiscal, key: byClass("gen", "gen.class", "general.item") },
    { name: "基本支出", of: (item) => item.basic, key: only("gen.basic") },
    { name: "项目支出", of: (item) => item.project, key: only("gen.project") },
  ];
  return {
    id: "general",
    title: "一般公共预算支出表",
    ...hierarchyRows(c, { items, fund: "general", columns, firstIsSum: true }, layout),
  };
}

function fundTable(c: Context, layout: Layout, fund: "fund" | "capital", title: string): Plan {
  const items = itemsOf(c.accounts, fund);
  const columns: Column[] = [
    { name: "合计", of: fiscal, key: byClass(fund, `${fund}.class`, `${fund}.item`) },
    { name: "基本支出", of: (item) => item.basic, key: only("") },
    { name: "项目支出", of: (item) => item.project, key: only("") },
  ];
  const note = items.length === 0 ? `注：本${c.self}${c.year}年无${title.replace("表", "")}，本表为空。` : "";
  return { id: fund, title, ...hierarchyRows(c, { items, fund, columns, firstIsSum: true }, layout), note };
}

/** The nine tables of a departmental budget. */
export function budgetTables(c: Context, province: ProvinceKey): TableBlock[] {
  const layout = chooseLayout(c);
  const prefix =
    province === "shanghai" || province === "yunnan" ? `${c.self}` : c.pen.random.pick(["", `${c.self}`]);
  const plans = [
    overall(c),
    incomeTable(c, layout),
    expenditureTable(c, layout),
    fiscalTable(c),
    generalTable(c, layout),
    basicTable(c),
    threeTable(c),
    fundTable(c, layout, "fund", "政府性基金预算支出表"),
    fundTable(c, layout, "capital", "国有资本经营预算支出表"),
  ];
  return plans.map((plan, index) => ({
    ...tableOf(c, { ...plan, title: index < 3 ? `${prefix}${plan.title}` : plan.title }, undefined),
    number: c.pen.style.trim ? `预算公开${String(index + 1).padStart(2, "0")}表` : "",
  }));
}
