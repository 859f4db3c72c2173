import { expect, test } from "vitest";
import { completionRate } from "../../core/rules/completion-rate.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const threePublicTable = `财政拨款“三公”经费支出决算表
单位：万元

| 合计 | 合计 | 因公出国（境）费 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务用车购置及运行维护费 | 公务接待费 | 公务接待费 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
| 12.40 | 5.10 | 0.00 | 0.00 | 9.60 | 3.90 | 2.80 | 1.20 |`;
const said = (vehicles: string, words = "完成预算的") =>
  `${threePublicTable}\n\n七、“三公”经费支出决算情况说明\n其中：公务用车购置及运行维护费支出决算为3.90万元，${words}${vehicles}；公务接待费支出决算为1.20万元，${words}42.86%。`;

testRule(completionRate, {
  agree: {
    "the budget stands in the table": said("40.63%"),
    "of the money received, not of the budget":
      "项目预算安排资金860.00万元。项目资金实际到位850.00万元，资金到位率98.84%；实际支出816.00万元，预算执行率96.00%。",
    "年初预算 and 支出决算":
      "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%，决算数小于年初预算数的主要原因是厉行节约。",
    "the amount of the item stands in front":
      "1.“教育支出（类）普通教育（款）小学教育（项）”76.00万元，主要用于：12所小学的运转、310工程经费等。年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。决算数小于预算数的主要原因：厉行节约。",
    三公: "2023年度“三公”经费财政拨款支出预算为10.00万元，支出决算为9.48万元，完成预算的94.80%。",
    "original and adjusted budget":
      "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为70.00万元，全年预算为80.00万元，支出决算为76.00万元，完成全年预算的95.00%。",
    project: "项目全年预算数4.00万元，执行数为3.99万元，完成预算的99.75%。",
    "above the budget":
      "卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）年初预算数为10.00万元，支出决算数为12.00万元，完成年初预算的120.00%。",
  },
  differ: {
    "not of the table's budget": said("〔46.03%〕"),
    "wrong rate":
      "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为80.00万元，支出决算为76.00万元，完成年初预算的〔97.00%〕。",
    "the budget goes with the amount beside it":
      "1.“教育支出（类）普通教育（款）小学教育（项）”76.00万元，主要用于：学校运转。年初预算为80.00万元，支出决算为67.00万元，完成年初预算的〔95.00%〕。",
    "budget of zero":
      "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为0万元，支出决算为76.00万元，完成年初预算的〔100%〕。",
    "of the adjusted budget, called the original one":
      "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为0万元，全年预算为80.00万元，支出决算为76.00万元，完成年初预算的〔95.00%〕。",
  },
  unsure: {
    approximate: "项目全年预算数约400万元，执行数为300万元，完成预算的〔80%〕。",
  },
  silent: {
    "no budget printed": "支出决算为111.61万元，完成预算100%。",
  },
});

test("a 年初预算 that the table does not bear out is left alone", () => {
  const { results } = runOn(completionRate, said("46.03%", "完成年初预算的"));
  expect(results.map(({ verdict }) => verdict)).toEqual(["agree"]);
});
