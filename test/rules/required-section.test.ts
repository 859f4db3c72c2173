import { requiredSection } from "../../core/rules/required-section.ts";
import { accountsText, withoutLines } from "../support/accounts-text.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(requiredSection, {
  agree: {
    "every section": accountsText,
    "only sentences, no heading of their own": withoutLines(accountsText, "八、机关运行经费", "九、政府采购"),
    "other numbers and words": accountsText
      .replace("八、机关运行经费", "（六）关于机构运行经费支出情况的说明")
      .replace("九、政府采购支出情况", "（七）关于政府采购支出情况的说明"),
  },
  differ: {
    "no word on procurement": withoutLines(accountsText, "九、政府采购", "无政府采购").replace(
      "八、机关运行经费",
      "〔八、机关运行经费〕",
    ),
    "no word on procurement, but attachments": `${withoutLines(accountsText, "九、政府采购", "无政府采购").replace("八、机关运行经费", "〔八、机关运行经费〕")}\n绩效报告详见附件。`,
  },
  silent: {
    "a fragment": "三、支出决算情况说明\n支出30.00万元。\n四、其他\n无。",
    "a self-evaluation form": "项目支出绩效自评表\n| 项目名称 | 道路维修 |\n| --- | --- |\n| 得分 | 95 |",
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2015 },
});
