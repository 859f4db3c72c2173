import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const tableTotal = defineRule({
  id: "table-total",
  title: { zh: "表内合计等于各行、各列之和", en: "Totals of a table equal the sum of its rows and columns" },
  why: {
    zh: "合计、小计与它所汇总的行或列对不上，说明表中至少一个数不对。",
    en: "A total or subtotal that its rows or columns do not add up to shows that at least one cell is wrong.",
  },
  basis: {
    zh: "加法；表头、栏次公式（3=1+2）和“合计”“小计”标明的汇总关系。",
    en: "Addition; what header, 栏次 formulas (3=1+2) and the words 合计 and 小计 say is summed.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: {
    zh: "逐格四舍五入造成的尾差；空白格、“—”；栏次、行次、编码、序号和比率；“其中”行；版式不能确认的表。",
    en: "Cells rounded one by one; blank cells and dashes; column, line and code numbers, rates; 其中 rows; tables whose layout is not certain.",
  },
  examples: [
    {
      name: "加得起来 adds up",
      text: `支出决算表
单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 90.50 | 60.30 | 30.20 |
| 205 | 教育支出 | 80.30 | 50.10 | 30.20 |
| 221 | 住房保障支出 | 10.20 | 10.20 | |`,
    },
    {
      name: "加不起来 does not",
      text: `支出决算表
单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 90.50 | 〔60.30〕 | 30.20 |
| 205 | 教育支出 | 〔80.30〕 | 51.10 | 30.20 |
| 213 | 农林水支出 | 10.20 | 10.20 | |`,
    },
  ],
  check: ({ totals }) => checkTotals(totals, "table-total"),
});
