import { expect, test } from "vitest";
import { sameFigure } from "../../core/rules/same-figure.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

testRule(sameFigure, {
  agree: {
    "万元 and 元": "2023年度机关运行经费支出30.12万元。\n附件\n2023年度本单位机关运行经费支出301,203.55元。",
    "the same figure twice":
      "2023年度“三公”经费支出决算为6.00万元。\n2023年度“三公”经费财政拨款支出决算6万元，较上年持平。",
  },
  differ: {
    "body and annex":
      "2023年度机关运行经费支出30.00万元。\n附件\n2023年度本单位机关运行经费支出〔35.00万元〕。",
    "without a unit":
      "2023年度一般公共预算财政拨款支出125.25万元，占本年支出合计的90%。\n2023年度一般公共预算支出决算数为〔154.15〕，完成预算100%。\n2023年度政府性基金预算财政拨款支出20.00万元。",
  },
  silent: {
    about: "2023年度机关运行经费支出30.00万元。\n附件\n2023年度本单位机关运行经费支出约35万元。",
    "another year": "2023年度机关运行经费支出30.00万元。\n2022年度机关运行经费支出25.00万元。",
    "budget and final": "2023年度“三公”经费支出预算为10.00万元，支出决算为6.00万元。",
    "another fund": "一般公共预算财政拨款支出80.00万元。\n政府性基金预算财政拨款支出20.00万元。",
  },
  unprovoked: ["units", "doubtful"],
});

test("a bare 0 is not fine enough to round the difference away", () => {
  const { results } = runOn(sameFigure, "公务接待费支出决算为1.53万元。\n公务接待费支出0万元。");
  expect(results.map(({ data }) => data?.["difference"])).toEqual(["1.53万元"]);
});
