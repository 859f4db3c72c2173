import { checkCounterparts, counterpartMessages } from "./counterpart-rule.ts";
import { defineRule } from "./rule.ts";
import { checkSames, sameMessages } from "./same-rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const tableAndTable = defineRule({
  id: "table-and-table",
  title: { zh: "各表之间相互勾稽", en: "Tables of one disclosure tie to one another" },
  why: {
    zh: "同一指标印在几张表里应当相等，分表之和应当等于总表；对不上说明至少一张表有误。",
    en: "A quantity printed in several tables is one number, and part tables add up to the whole; if not, one of them is wrong.",
  },
  basis: {
    zh: "部门决算公开表之间的勾稽关系，如收入支出决算总表与收入决算表、支出决算表，财政拨款总表与一般公共预算、政府性基金、国有资本经营预算各表，支出表与基本支出表。",
    en: "The ties between the public tables: summary with income and expenditure tables, fiscal summary with each fund's table, expenditure with basic expenditure.",
  },
  category: "consistency",
  needs: ["sames", "totals", "counterparts"],
  messages: { ...sameMessages, ...totalMessages, ...counterpartMessages },
  exclusions: {
    zh: "尾差；不同年度、不同资金；一份文件里有几套同名表时不跨套比较。",
    en: "Rounding; other years and funds; when a document holds several sets of tables, only tables of one set are compared.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: `收入支出决算总表
单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| --- | --- | --- | --- |
| 一、一般公共预算财政拨款收入 | 80.00 | 一、教育支出 | 80.00 |
| 本年收入合计 | 80.00 | 本年支出合计 | 80.00 |
| 总计 | 80.00 | 总计 | 80.00 |

支出决算表
单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 80.00 | 60.00 | 20.00 |
| 205 | 教育支出 | 80.00 | 60.00 | 20.00 |`,
    },
    {
      name: "不符 differs",
      text: `收入支出决算总表
单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| --- | --- | --- | --- |
| 一、一般公共预算财政拨款收入 | 80.00 | 一、其他支出 | 80.00 |
| 本年收入合计 | 80.00 | 本年支出合计 | 80.00 |
| 总计 | 80.00 | 总计 | 80.00 |

支出决算表
单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 〔82.00〕 | 60.00 | 22.00 |
| 205 | 教育支出 | 82.00 | 60.00 | 22.00 |`,
    },
  ],
  *check({ sames, totals, counterparts }) {
    yield* checkSames(sames, "table-and-table");
    yield* checkTotals(totals, "cross-table");
    yield* checkCounterparts(counterparts, "table");
  },
});
