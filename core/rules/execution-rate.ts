import { checkRatio, ratioMessages } from "./ratio-rule.ts";
import { defineRule } from "./rule.ts";

export const executionRate = defineRule({
  id: "execution-rate",
  title: { zh: "自评表的执行率、得分率算得对", en: "Execution and score rates of a form are right" },
  why: {
    zh: "自评表的预算执行得分由执行率而来，执行率算错，得分和总分都会错。",
    en: "The points for budget execution follow from this rate; a wrong rate makes points and total wrong.",
  },
  basis: {
    zh: "项目支出绩效自评表表头：执行率（B/A）=全年执行数÷全年（调整后）预算数；得分率=得分÷分值。",
    en: "The header of the form: execution rate (B/A) = executed ÷ full-year (adjusted) budget; score rate = points ÷ weight.",
  },
  category: "arithmetic",
  needs: ["rates"],
  messages: ratioMessages,
  exclusions: {
    zh: "四舍五入；以小数表示的执行率；预算数为零的行。",
    en: "Rounding; rates printed as fractions; rows with a zero budget.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 40.00 | 50.00 | 46.25 | 10 | 92.50% | 9.25 |`,
    },
    {
      name: "不符 differs",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 40.00 | 50.00 | 46.25 | 10 | 〔95.20%〕 | 9.25 |`,
    },
  ],
  *check({ rates }) {
    for (const rate of rates) {
      if (rate.family === "execution-rate") yield checkRatio(rate);
    }
  },
});
