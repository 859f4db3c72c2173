import { expect, test } from "vitest";
import { zeroStatement } from "../../core/rules/zero-statement.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const fund = "2023年度政府性基金预算财政拨款支出12.00万元。";
const table = (amount: string) =>
  [
    "政府性基金预算财政拨款收入支出决算表",
    "单位：万元",
    "",
    "| 科目编码 | 科目名称 | 本年收入 | 本年支出 |",
    "| --- | --- | --- | --- |",
    `|  | 合计 | ${amount} | ${amount} |`,
    `| 212 | 城乡社区支出 | ${amount} | ${amount} |`,
    "",
  ].join("\n");

testRule(zeroStatement, {
  agree: {
    "none, and zero printed":
      "2023年度政府性基金预算财政拨款支出0.00万元。\n本单位2023年度没有使用政府性基金预算财政拨款安排的支出。",
    "the same as before": "2023年度公务接待费支出决算3.00万元，2022年度支出3.00万元，与2022年度持平。",
    "a table without amounts": `${table("0.00")}\n注：本表为空。`,
  },
  differ: {
    "none, and an amount printed": `${fund}\n本单位2023年度〔没有使用政府性基金预算财政拨款安排的支出〕。`,
    "neither income nor spending": `${fund}\n本部门〔无政府性基金预算收支〕。`,
    "a table with amounts": `${table("12.00")}\n注：〔本表为空〕。`,
    "not the same as the budget":
      "2023年度公务接待费支出预算为3.00万元，支出决算为2.00万元，决算数与预算数〔持平〕。",
    "not the same at all": "2023年度公务接待费支出3.00万元，2022年度支出2.00万元，与2022年度〔持平〕。",
  },
  unsure: {
    "no figure": "本单位2023年度〔无国有资本经营预算财政拨款支出〕。",
  },
  silent: {
    "another year": `${fund}\n本单位2022年度没有使用政府性基金预算财政拨款安排的支出。`,
    "another body": `${fund}\n下属单位没有使用政府性基金预算财政拨款安排的支出。`,
    "the reason of a change": `${fund}\n主要原因是上年无政府性基金预算支出。`,
    "an amount": fund,
  },
});

test("certain only where nothing stands before it and no zero is printed", () => {
  const tiers = (text: string) =>
    runOn(zeroStatement, `2023年度部门决算\n${text}`, {
      isDisclosure: true,
      kinds: ["department-final-accounts"],
      year: 2023,
    }).results.map(({ tier }) => tier);
  expect(tiers(`${fund}\n本单位2023年度无政府性基金预算支出。`)).toEqual(["certain"]);
  expect(tiers(`${fund}\n河湾管理所无政府性基金预算支出。`)).toEqual(["probable"]);
});
