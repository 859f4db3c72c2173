import { checkRequirements, requirementMessages } from "./requirement-rule.ts";
import { defineRule } from "./rule.ts";

export const requiredSection = defineRule({
  id: "required-section",
  title: { zh: "应有的说明齐全", en: "The required sections are there" },
  why: {
    zh: "法规要求逐项说明的内容没有出现。",
    en: "What the norms require to be explained does not occur.",
  },
  basis: {
    zh: "《预算法》第十四条、《预算法实施条例》第六条；财预〔2016〕143号及基层政务公开标准目录。",
    en: "Budget Law, article 14; Regulation, article 6; 财预〔2016〕143号 and the catalogue.",
  },
  category: "missing",
  needs: ["requirements"],
  messages: requirementMessages,
  exclusions: {
    zh: "只是一部分的页面（单独的评价报告、自评表、三公说明）；以不同次序、编号或近义标题出现的内容；“无此项”的说明；年度早于要求的文件。",
    en: "Pages that are only a fragment (one report, one form, a summary); other orders, numbers and synonyms; statements that there is none; years before the requirement.",
  },
  examples: [
    {
      name: "齐全 complete",
      text: "第一部分 单位概况\n一、主要职责\n承担行业管理工作。\n二、机构设置\n内设科室五个。\n第二部分 2023年度单位决算情况说明\n一、收入支出决算总体情况说明\n收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n本年收入合计30.00万元。\n三、支出决算情况说明\n本年支出合计30.00万元，其中基本支出20.00万元，项目支出10.00万元。\n四、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出30.00万元。\n五、“三公”经费支出决算情况说明\n无“三公”经费支出，无政府性基金预算支出。\n六、机关运行经费\n无机关运行经费支出。\n七、政府采购支出情况\n无政府采购支出。\n第三部分 名词解释\n1.财政拨款收入：指单位从同级财政部门取得的资金。",
    },
    {
      name: "缺政府采购 no procurement",
      text: "第一部分 单位概况\n一、主要职责\n承担行业管理工作。\n二、机构设置\n内设科室五个。\n第二部分 2023年度单位决算情况说明\n一、收入支出决算总体情况说明\n收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n本年收入合计30.00万元。\n三、支出决算情况说明\n本年支出合计30.00万元，其中基本支出20.00万元，项目支出10.00万元。\n四、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出30.00万元。\n五、“三公”经费支出决算情况说明\n无“三公”经费支出，无政府性基金预算支出。\n〔六、机关运行经费〕\n无机关运行经费支出。\n第三部分 名词解释\n1.财政拨款收入：指单位从同级财政部门取得的资金。",
    },
  ],
  *check({ requirements }) {
    yield* checkRequirements(requirements, "section");
  },
});
