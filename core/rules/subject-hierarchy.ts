import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const subjectHierarchy = defineRule({
  id: "subject-hierarchy",
  title: { zh: "类等于款之和，款等于项之和", en: "类 = Σ 款 and 款 = Σ 项" },
  why: {
    zh: "功能分类和经济分类逐级汇总，上级科目应等于所属下级科目之和；对不上说明漏列、重列或数字有误。",
    en: "Each level of the classification is the sum of the level below; a difference means a line left out, counted twice, or misprinted.",
  },
  basis: {
    zh: "政府收支分类科目的类、款、项；《预算法》第七十五条要求按功能分类编列到项。",
    en: "Class, section and item of the government budget classification; Budget Law, art. 75, requires functional detail to 项.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: {
    zh: "尾差；没有列示下级的科目；按单位或项目重复列示同一科目的表。",
    en: "Rounding; subjects without a printed lower level; tables that repeat a code by unit or project.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 208 | 社会保障和就业支出 | 32.40 |
| 20805 | 行政事业单位养老支出 | 32.40 |
| 2080501 | 行政单位离退休 | 10.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 22.40 |`,
    },
    {
      name: "不符 differs",
      text: `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 208 | 社会保障和就业支出 | 34.20 |
| 20805 | 行政事业单位养老支出 | 〔34.20〕 |
| 2080501 | 行政单位离退休 | 10.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 22.40 |`,
    },
  ],
  check: ({ totals }) => checkTotals(totals, "subject-hierarchy"),
});
