import { checkRequirements, requirementMessages } from "./requirement-rule.ts";
import { defineRule } from "./rule.ts";

export const requiredPart = defineRule({
  id: "required-part",
  title: { zh: "应有的部分齐全", en: "The required parts are there" },
  why: { zh: "整个部分缺失，读者无从核对。", en: "Without the whole part nothing in it can be checked." },
  basis: {
    zh: "《预算法》第十四条；财预〔2016〕143号及基层政务公开标准目录；各级公开范本。",
    en: "Budget Law, article 14; 财预〔2016〕143号 and the catalogue; official templates.",
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
      text: "第一部分 单位概况\n一、主要职责\n承担行业管理工作。\n二、机构设置\n内设科室五个。\n第二部分 2023年度单位决算情况说明\n一、收入支出决算总体情况说明\n收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n本年收入合计30.00万元。\n三、支出决算情况说明\n本年支出合计30.00万元，其中基本支出20.00万元，项目支出10.00万元。\n四、财政拨款收入支出决算总体情况说明\n财政拨款收入、支出总计30.00万元。\n五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出30.00万元。\n六、一般公共预算财政拨款基本支出决算情况说明\n人员经费15.00万元，公用经费5.00万元。\n七、“三公”经费支出决算情况说明\n无“三公”经费支出，无政府性基金预算、国有资本经营预算支出。\n八、机关运行经费\n无机关运行经费支出。\n九、政府采购支出情况\n无政府采购支出。\n十、国有资产占用情况\n共有车辆0辆，单价100万元以上设备0台。\n十一、预算绩效情况\n对2个项目开展了绩效自评。\n第三部分 名词解释\n1.财政拨款收入：指单位从同级财政部门取得的资金。\n第四部分 决算表\n收入支出决算总表\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |",
    },
    {
      name: "缺名词解释 no glossary",
      text: "第一部分 单位概况\n一、主要职责\n承担行业管理工作。\n二、机构设置\n内设科室五个。\n〔第二部分 2023年度单位决算情况说明〕\n一、收入支出决算总体情况说明\n收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n本年收入合计30.00万元。\n三、支出决算情况说明\n本年支出合计30.00万元，其中基本支出20.00万元，项目支出10.00万元。\n四、财政拨款收入支出决算总体情况说明\n财政拨款收入、支出总计30.00万元。\n五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出30.00万元。\n六、一般公共预算财政拨款基本支出决算情况说明\n人员经费15.00万元，公用经费5.00万元。\n七、“三公”经费支出决算情况说明\n无“三公”经费支出，无政府性基金预算、国有资本经营预算支出。\n八、机关运行经费\n无机关运行经费支出。\n九、政府采购支出情况\n无政府采购支出。\n十、国有资产占用情况\n共有车辆0辆，单价100万元以上设备0台。\n十一、预算绩效情况\n对2个项目开展了绩效自评。\n第三部分 决算表\n收入支出决算总表\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |",
    },
  ],
  *check({ requirements }) {
    yield* checkRequirements(requirements, "part");
  },
});
