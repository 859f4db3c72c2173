import { expect, test } from "vitest";
import { textAndTable } from "../../core/rules/text-and-table.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const table = (total: string) => `
支出决算表

单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
|---|---|---|---|---|
|  | 合计 | ${total} | 80.30 | 40.20 |
| 205 | 教育支出 | 120.50 | 80.30 | 40.20 |
`;

/** A budget whose text lists the items of all funds at once. */
const budget = (item: string, operating: string) => `2023年部门预算编制说明
支出预算96.00万元，其中：财政拨款支出预算96.00万元，比2022年预算增加11.00万元。财政拨款支出预算中，一般公共预算拨款支出预算60.00万元；政府性基金拨款支出预算${item}。
财政拨款支出主要内容如下：
1.“教育支出（类）普通教育（款）小学教育（项）”60.00万元，主要用于学校运转。
2.“城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）”${item}，主要用于修路。
下属1家机关和2家参公事业单位财政拨款的机关运行经费预算为${operating}。

2023年部门政府性基金预算支出功能分类预算表
单位：元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 212 | 城乡社区支出 | 360,000.00 | | 360,000.00 |
| 21208 | 国有土地使用权出让收入安排的支出 | 360,000.00 | | 360,000.00 |
| 2120803 | 城市建设支出 | 360,000.00 | | 360,000.00 |
| 合计 | | 360,000.00 | | 360,000.00 |

2023年部门“三公”经费和机关运行经费预算表
单位：万元

| “三公”经费预算数 | “三公”经费预算数 | “三公”经费预算数 | 机关运行经费预算数 |
| --- | --- | --- | --- |
| 合计 | 因公出国(境)费 | 公务接待费 | 机关运行经费预算数 |
| 3.20 | 2.00 | 1.20 | 12.40 |`;

testRule(textAndTable, {
  agree: {
    "the text quotes the table": `2023年度本年支出合计120.50万元。\n${table("120.50")}`,
    "in 元": `2023年度本年支出合计1,205,030.12元。\n${table("120.50")}`,
  },
  differ: {
    "another total in the text": `2023年度本年支出合计〔125.00万元〕。\n${table("120.50")}`,
  },
  silent: {
    "the score of another project than the form's":
      "基层宣讲专项绩效自评综述：根据年初设定的绩效目标，项目自评得分为93.70分。\n\n项目支出绩效自评表\n\n| 项目名称 | 路灯维护 | | | |\n| --- | --- | --- | --- | --- |\n| 一级指标 | 三级指标 | 完成值 | 分值 | 得分 |\n| 产出指标 | 数量 | 8 | 60 | 60 |\n| 效益指标 | 效果 | 好 | 40 | 37 |\n| 总分 | | | 100 | 97 |",
    "no table": "2023年度本年支出合计120.50万元。",
  },
  unprovoked: ["units", "doubtful"],
});

test("a budget's items of all funds in one list, and 机关运行经费", () => {
  const identity = { isDisclosure: true, kinds: ["department-budget"], year: 2023 } as const;
  const verdicts = (item: string, operating: string) =>
    runOn(textAndTable, budget(item, operating), identity).results.map(({ verdict }) => verdict);
  expect(verdicts("36.00万元", "12.40万元")).toEqual(["agree", "agree", "agree"]);
  expect(verdicts("63.00万元", "14.20万元")).toEqual(["differ", "differ", "differ"]);
});
