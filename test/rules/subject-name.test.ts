import { subjectName } from "../../core/rules/subject-name.ts";
import { testRule } from "../support/rule-tester.ts";

const table = (title: string, name: string) =>
  `${title}\n| 科目编码 | 科目名称 | 决算数 |\n| --- | --- | --- |\n| 合计 | | 30.00 |\n| 210 | ${name} | 30.00 |`;

testRule(subjectName, {
  agree: {},
  differ: {
    "an old class in an item":
      "1.〔医疗卫生与计划生育〕支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    "an old section in an item":
      "1.社会保障和就业支出（类）〔行政事业单位离退休〕（款）行政单位离退休（项）：支出决算为3.00万元。",
    "an old section named after its class":
      "12.“文化旅游体育与传媒支出(类)〔其他文化体育与传媒〕支出(款)文化产业发展专项支出(项)”20.00万元。",
    "an old section in quotes": "“〔行政事业单位离退休〕”（款）2023年度决算3.00万元。",
    "an old class in a list": "主要用于以下方面：教育支出3.00万元，〔文化体育与传媒〕支出2.00万元。",
    "one code, two names": `${table("收入决算表", "卫生健康支出")}\n\n${table("支出决算表", "〔卫生建康支出〕")}`,
    "only in the glossary: a note":
      "名词解释\n1.〔医疗卫生与计划生育〕支出（类）：指用于医疗卫生方面的支出。",
  },
  silent: {
    "current names": "1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    "a name cut short": `${table("收入决算表", "卫生健康支出")}\n\n${table("支出决算表", "卫生健康")}`,
    "the old name inside a longer one": "机关事业单位离退休人员3人，医疗卫生与计划生育服务有序。",
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
});
