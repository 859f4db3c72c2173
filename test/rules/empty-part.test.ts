import { emptyPart } from "../../core/rules/empty-part.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(emptyPart, {
  agree: {},
  differ: {
    "a chapter without a word": "一、项目概况\n项目已建成。\n〔二、评价结论〕\n三、存在问题\n无。",
    "it may be in an attachment":
      "一、项目概况\n详见附件1。\n〔二、评价结论〕\n三、存在问题\n无。\n附件1\n项目清单\n道路一条。",
    "table titles without tables":
      "第一部分 概况\n职责明确。\n〔第二部分 附表〕\n一、收入支出决算总表\n二、收入决算表\n三、支出决算表\n四、财政拨款收入支出决算总表",
    "an annex that is only named":
      "一、评价结论\n得分95分。\n二、改进建议\n加强管理。\n〔附表：部门预算项目支出绩效自评表〕",
    "an annex that is announced and absent":
      "一、评价结论\n得分95分，〔详见附件2〕。\n附件1\n项目清单\n道路一条。",
  },
  silent: {
    "none is an answer": "一、存在问题\n无。\n二、改进建议\n无",
    "a heading that says it": "一、项目概况\n已建成。\n二、无政府性基金预算支出\n三、评价结论\n良好。",
    "a list of units": "纳入编制范围的单位包括：\n1. 青禾县图书馆\n2. 青禾县文化馆\n3. 青禾县博物馆",
    "the annex is there": "一、评价结论\n详见附件1。\n附件1\n项目清单\n道路一条。",
    "a table under its title": "附表\n\n收入支出决算总表\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |",
  },
});
