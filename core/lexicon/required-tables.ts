import { accounts, both, type RequiredSpec } from "./requirement.ts";

const eight: readonly (readonly [key: string, zh: string, en: string, also?: readonly string[]])[] = [
  ["income-expenditure", "收支总表", "total income and expenditure"],
  ["income", "收入总表", "income"],
  ["expenditure", "支出总表", "expenditure"],
  ["fiscal-income-expenditure", "财政拨款收支总表", "fiscal appropriation, income and expenditure"],
  ["general-expenditure", "一般公共预算支出表", "general public budget expenditure", ["general-detail"]],
  [
    "general-basic",
    "一般公共预算基本支出表",
    "basic expenditure of the general public budget",
    ["basic-expenditure"],
  ],
  ["three-public", "“三公”经费支出表", "three public expenses"],
  ["fund", "政府性基金预算支出表", "government-managed funds"],
];

/** The eight tables of the catalogue, and the ninth that accounts have from FY2021 on (either way for FY2020). */
export const requiredTables: readonly RequiredSpec[] = [
  ...eight.map(
    ([key, zh, en, also = []]): RequiredSpec => ({
      key: `table-${key}`,
      level: "table",
      kinds: both,
      zh,
      en,
      norm: "catalogue",
      firm: true,
      tables: [key, ...also],
    }),
  ),
  {
    key: "table-state-capital",
    level: "table",
    kinds: accounts,
    zh: "国有资本经营预算支出表",
    en: "state capital operations",
    norm: "emptyTables",
    firm: false,
    tables: ["state-capital", "state-capital-expenditure"],
    from: 2021,
  },
];
