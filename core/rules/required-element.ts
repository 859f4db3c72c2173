import { checkCounterparts, counterpartMessages } from "./counterpart-rule.ts";
import { checkRequirements, requirementMessages } from "./requirement-rule.ts";
import { defineRule } from "./rule.ts";

export const requiredElement = defineRule({
  id: "required-element",
  title: { zh: "应说明的要素齐全", en: "The required elements are stated" },
  why: {
    zh: "只有总数而没有构成和数量，读者无法判断支出是否合理。",
    en: "A total without its parts and counts cannot be judged.",
  },
  basis: {
    zh: "财预〔2016〕143号及基层政务公开标准目录；财预〔2020〕10号；本文自己列明的内容。",
    en: "财预〔2016〕143号 and the catalogue; 财预〔2020〕10号; what the document itself announces.",
  },
  category: "missing",
  needs: ["requirements", "counterparts"],
  messages: { ...requirementMessages, ...counterpartMessages },
  exclusions: {
    zh: "只是一部分的页面（单独的评价报告、自评表、三公说明）；以不同次序、编号或近义标题出现的内容；“无此项”的说明；年度早于要求的文件。金额为零的项目。",
    en: "Pages that are only a fragment (one report, one form, a summary); other orders, numbers and synonyms; statements that there is none; years before the requirement. Items whose amount is zero.",
  },
  examples: [
    {
      name: "有批次人次 with counts",
      text: "第二部分 2023年度部门决算情况说明\n七、“三公”经费支出决算情况说明\n2023年度“三公”经费支出决算为3.00万元，其中公务接待费3.00万元，国内公务接待10批次、80人次。\n",
    },
    {
      name: "缺批次人次 without counts",
      text: "第二部分 2023年度部门决算情况说明\n〔七、“三公”经费支出决算情况说明〕\n2023年度“三公”经费支出决算为3.00万元，其中公务接待费3.00万元，厉行节约。\n",
    },
  ],
  *check({ requirements, counterparts }) {
    yield* checkRequirements(requirements, "element");
    yield* checkCounterparts(counterparts, "narrative");
  },
});
