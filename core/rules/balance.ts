import type { Total } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

const messages = {
  ...totalMessages,
  unequal: {
    zh: "“{label}”应当相等：一方为{total}，另一方为{sum}，相差{difference}",
    en: "“{label}” should be equal: one side is {total}, the other {sum}, a difference of {difference}",
  },
} as const;

export const balance = defineRule({
  id: "balance",
  title: { zh: "收支总表平衡", en: "Income and expenditure balance" },
  why: {
    zh: "收入总计应等于支出总计；本年合计加上年初、年末结转结余等应等于总计。不平衡说明总表中至少一个数不对。",
    en: "Grand income equals grand expenditure; the year's total plus balances equals the grand total. If not, a figure of the table is wrong.",
  },
  basis: {
    zh: "部门决算报表公开01表、04表的平衡关系：收入总计=本年收入合计+使用非财政拨款结余+年初结转和结余；支出总计=本年支出合计+结余分配+年末结转和结余；收入总计=支出总计。",
    en: "The balance of public tables 01 and 04: income + surplus used + opening balance = expenditure + surplus distributed + closing balance.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages,
  exclusions: {
    zh: "尾差；空白格；没有印出总计的表。",
    en: "Rounding; blank cells; tables without grand totals.",
  },
  examples: [
    {
      name: "平衡 balances",
      text: `收入支出决算总表
单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| --- | --- | --- | --- |
| 一、一般公共预算财政拨款收入 | 80.00 | 一、教育支出 | 81.50 |
| 本年收入合计 | 80.00 | 本年支出合计 | 81.50 |
| 年初结转和结余 | 3.00 | 年末结转和结余 | 1.50 |
| 总计 | 83.00 | 总计 | 83.00 |`,
    },
    {
      name: "不平衡 does not",
      text: `收入支出决算总表
单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| --- | --- | --- | --- |
| 一、一般公共预算财政拨款收入 | 80.00 | 一、教育支出 | 81.50 |
| 本年收入合计 | 80.00 | 本年支出合计 | 81.50 |
| 年初结转和结余 | 3.00 | 年末结转和结余 | 5.10 |
| 总计 | 83.00 | 总计 | 〔83.00〕 |`,
    },
  ],
  *check({ totals }) {
    for (const total of totals)
      for (const result of checkTotals([total], "balance")) yield sayPair(total, result);
  },
});

/** Of two totals of one account neither is a part of the other. */
function sayPair(total: Total, result: Result<keyof typeof totalMessages>): Result<keyof typeof messages> {
  const isPair = total.parts.length === 1 && (total.minus ?? []).length === 0;
  return result.verdict === "differ" && isPair ? { ...result, message: "unequal" } : result;
}
