import { subjectName } from "../../core/rules/subject-name.ts";
import { testRule } from "../support/rule-tester.ts";

const table = (title: string, name: string) =>
  `${title}\n| 科目编码 | 科目名称 | 决算数 |\n| --- | --- | --- |\n| 合计 | | 30.00 |\n| 210 | ${name} | 30.00 |`;

const detail = (item: string) => `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 204 | 公共安全支出 | 30.00 |
| 20406 | 司法 | 12.00 |
| 2040607 | 公共法律服务 | 12.00 |
| 20499 | 其他公共安全支出 | 18.00 |
| 2049999 | 其他公共安全支出 | 18.00 |
| 213 | 农林水支出 | 9.03 |
| 21303 | 水利 | 9.03 |
| 2130304 | 水利行业业务管理 | 5.01 |
| 2130305 | 水利工程建设 | 4.02 |

五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
1.公共安全支出（类）司法（款）公共法律服务（项）12.00万元，主要用于：普法。
${item}
3.农林水支出（类）水利（款）水利工程建设（项）4.02万元，主要用于：工程。`;

testRule(subjectName, {
  agree: {},
  differ: {
    "an old class in an item":
      "1.〔医疗卫生与计划生育〕支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    "an old section in an item":
      "1.社会保障和就业支出（类）〔行政事业单位离退休〕（款）行政单位离退休（项）：支出决算为3.00万元。",
    "an old section named after its class":
      "12.“文化旅游体育与传媒支出(类)〔其他文化体育与传媒〕支出(款)文化产业发展专项支出(项)”20.00万元。",
    "an old item":
      "1.社会保障和就业支出（类）行政事业单位养老支出（款）〔归口管理的行政单位离退休〕（项）3.00万元。",
    "an item that the table calls otherwise": detail(
      "2.农林水支出（类）水利（款）〔行政运行〕（项）5.02万元，主要用于：管理。",
    ),
    "an item under another section than in the table": detail(
      "2.公共安全支出（类）〔司法〕（款）其他公共安全支出（项）18.00万元，主要用于：维护。",
    ),
    "an old section in quotes": "“〔行政事业单位离退休〕”（款）2023年度决算3.00万元。",
    "an old class in a list": "主要用于以下方面：教育支出3.00万元，〔文化体育与传媒〕支出2.00万元。",
    "one code, two names": `${table("收入决算表", "卫生健康支出")}\n\n${table("支出决算表", "〔卫生建康支出〕")}`,
    "only in the glossary: a note":
      "名词解释\n1.〔医疗卫生与计划生育〕支出（类）：指用于医疗卫生方面的支出。",
  },
  silent: {
    "current names": "1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    "an item of another amount": detail(
      "2.农林水支出（类）水利（款）行政运行（项）6.02万元，主要用于：管理。",
    ),
    "an item with a word more": detail(
      "2.农林水支出（类）水利（款）省级水利行业业务管理（项）5.01万元，主要用于：管理。",
    ),
    "a name cut short": `${table("收入决算表", "卫生健康支出")}\n\n${table("支出决算表", "卫生健康")}`,
    "the old name inside a longer one": "机关事业单位离退休人员3人，医疗卫生与计划生育服务有序。",
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
});
