import { checkRequirements, requirementMessages } from "./requirement-rule.ts";
import { defineRule } from "./rule.ts";

export const requiredTable = defineRule({
  id: "required-table",
  title: { zh: "应有的表格齐全", en: "The required tables are there" },
  why: {
    zh: "缺少一张公开表，跨表的勾稽就无法进行。",
    en: "Without one of the tables the ties between tables cannot be checked.",
  },
  basis: {
    zh: "财预〔2016〕143号及基层政务公开标准目录：收支总体情况三张表、财政拨款五张表；没有数据的也应列空表并说明。",
    en: "财预〔2016〕143号 and the catalogue: three tables of the whole, five of fiscal appropriation; empty ones are shown and explained.",
  },
  category: "missing",
  needs: ["requirements"],
  messages: requirementMessages,
  exclusions: {
    zh: "只是一部分的页面（单独的评价报告、自评表、三公说明）；以不同次序、编号或近义标题出现的内容；“无此项”的说明；年度早于要求的文件。表格只作附件或图片公开的；有未能辨认的表格时。",
    en: "Pages that are only a fragment (one report, one form, a summary); other orders, numbers and synonyms; statements that there is none; years before the requirement. Tables that are attachments or pictures; documents with tables that were not recognised.",
  },
  examples: [
    {
      name: "八张表 eight tables",
      text: "第二部分 2018年度部门决算表\n\n收入支出决算总表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n收入决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n财政拨款收入支出决算总表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n一般公共预算财政拨款支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n一般公共预算财政拨款基本支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n财政拨款“三公”经费支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n政府性基金预算财政拨款收入支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |",
    },
    {
      name: "缺一张 one missing",
      text: "〔第二部分 2018年度部门决算表〕\n\n收入支出决算总表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n收入决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n财政拨款收入支出决算总表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n一般公共预算财政拨款支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n一般公共预算财政拨款基本支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |\n\n财政拨款“三公”经费支出决算表\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |",
    },
  ],
  *check({ requirements }) {
    yield* checkRequirements(requirements, "table");
  },
});
