import { requiredPart } from "../../core/rules/required-part.ts";
import { accountsText, withoutLines } from "../support/accounts-text.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(requiredPart, {
  agree: {
    "every part in the usual order": accountsText,
    "explanation before overview, other words": accountsText
      .replace("第一部分 单位概况", "第二部分 部门基本情况")
      .replace("第三部分 名词解释", "四、专业名词解释"),
    "glossary entries whose heading was lost": withoutLines(accountsText, "第三部分 名词解释").replace(
      "1.财政拨款收入：指单位从同级财政部门取得的资金。",
      "1.财政拨款收入：指单位从同级财政部门取得的资金。\n2.事业收入：指事业单位开展专业活动取得的收入。\n3.其他收入：指除上述收入以外的各项收入。\n4.基本支出：指为保障机构正常运转发生的支出。",
    ),
  },
  differ: {
    "no glossary": withoutLines(accountsText, "第三部分 名词解释", "1.财政拨款收入").replace(
      "第二部分 2023年度单位决算情况说明",
      "〔第二部分 2023年度单位决算情况说明〕",
    ),
    "no glossary, but attachments": `${withoutLines(accountsText, "第三部分 名词解释", "1.财政拨款收入").replace("第二部分 2023年度单位决算情况说明", "〔第二部分 2023年度单位决算情况说明〕")}\n详见附件。`,
  },
  silent: {
    "a summary of one paragraph":
      "2023年度“三公”经费支出3.00万元，其中公务接待费3.00万元，国内公务接待10批次、80人次。",
    "an evaluation report": "一、项目概况\n项目已建成。\n二、评价结论\n得分90分。\n三、存在问题\n无。",
    "news about accounts": "我县公开2023年度部门决算，收入总计30.00万元。",
  },
});
