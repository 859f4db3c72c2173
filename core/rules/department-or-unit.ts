import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const departmentOrUnit = defineRule({
  id: "department-or-unit",
  title: { zh: "部门与单位不混用", en: "Department and unit are not mixed up" },
  why: {
    zh: "单位自己的公开文件沿用主管部门的模板，标题仍写“部门”。",
    en: "A unit's own disclosure still carries the department's headings.",
  },
  basis: {
    zh: "《预算法实施条例》第六条：部门与所属单位分别公开。",
    en: "Regulation on the Budget Law, article 6: departments and their units publish separately.",
  },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "单位公开文件的标题写作“{printed}”，应为“{expected}”",
      en: "A unit's heading says {printed} for {expected}",
    },
  },
  exclusions: {
    zh: "“部门（单位）”的写法；“部门预算支出经济分类”等专有名称；正文中的主管部门。",
    en: "“Department (unit)”; fixed terms such as 部门预算支出经济分类; superior departments in running text.",
  },
  examples: [
    {
      name: "一致 consistent",
      text: "青禾县图书馆2023年度单位决算\n第一部分 单位概况\n一、主要职责\n负责借阅服务。",
    },
    {
      name: "混用 mixed",
      text: "青禾县图书馆2023年度单位决算\n第一部分 〔部门〕概况\n一、主要职责\n负责借阅服务。",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "department-or-unit");
  },
});
