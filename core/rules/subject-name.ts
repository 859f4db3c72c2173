import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const subjectName = defineRule({
  id: "subject-name",
  title: { zh: "科目名称是本年度的", en: "Subjects bear the names of the year" },
  why: {
    zh: "沿用旧科目名称，说明文字或表格没有按当年的政府收支分类更新。",
    en: "An old name of a subject shows a text or table that was not updated.",
  },
  basis: {
    zh: "财政部当年《政府收支分类科目》；同一编码在一份文件中名称应当一致。",
    en: "The year's classification of subjects; one code has one name in a document.",
  },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "“{printed}”与本年度或另一处的名称“{expected}”不同",
      en: "“{printed}”: this year, or another place, calls it “{expected}”",
    },
  },
  exclusions: {
    zh: "更名后的第一年；名词解释（只作提示）；未收录的编码。",
    en: "The first year after a rename; glossaries (a note only); codes that are not listed.",
  },
  examples: [
    {
      name: "现名 current",
      text: "2023年度部门决算情况说明\n1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    },
    {
      name: "旧名 old",
      text: "2023年度部门决算情况说明\n1.〔医疗卫生与计划生育〕支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "subject-name");
  },
});
