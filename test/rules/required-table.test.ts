import { requiredTable } from "../../core/rules/required-table.ts";
import { testRule } from "../support/rule-tester.ts";

const titles = [
  "收入支出决算总表",
  "收入决算表",
  "支出决算表",
  "财政拨款收入支出决算总表",
  "一般公共预算财政拨款支出决算表",
  "一般公共预算财政拨款基本支出决算表",
  "财政拨款“三公”经费支出决算表",
  "政府性基金预算财政拨款收入支出决算表",
];
const tables = (wanted: readonly string[]) =>
  wanted
    .map(
      (title) =>
        `${title}\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |`,
    )
    .join("\n\n");
const unknown = [1, 2, 3, 4, 5]
  .map(
    () =>
      "| 序号 | 内容 | 数额 |\n| --- | --- | --- |\n| 1 | 甲 | 3.00 |\n| 2 | 乙 | 4.00 |\n| 3 | 丙 | 5.00 |",
  )
  .join("\n\n");
const part = "第二部分 2018年度部门决算表";

testRule(requiredTable, {
  agree: {
    "eight tables up to 2019": `${part}\n\n${tables(titles)}`,
    "another order": `${part}\n\n${tables([...titles].reverse())}`,
  },
  differ: {
    "no table of funds": `〔${part}〕\n\n${tables(titles.slice(0, 7))}`,
    "no table of funds, but attachments": `〔${part}〕\n\n${tables(titles.slice(0, 7))}\n\n详见附件。`,
  },
  silent: {
    "explanation only, the tables are elsewhere":
      "一、收入决算情况说明\n30.00万元。\n二、支出决算情况说明\n30.00万元。",
    "as many unknown tables as missing ones": `${part}\n\n${tables(titles.slice(0, 3))}\n\n${unknown}`,
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2018 },
});
