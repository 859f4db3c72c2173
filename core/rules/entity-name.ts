import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const entityName = defineRule({
  id: "entity-name",
  title: { zh: "单位名称是本单位", en: "The document names its own unit" },
  why: {
    zh: "别的单位的表或文字混入本文，或沿用模板时单位名称没有改。",
    en: "A table of another unit, or a template's unit, slipped in.",
  },
  basis: {
    zh: "公开主体应当是本部门、本单位（《预算法》第十四条）。",
    en: "Each department and unit publishes its own (Budget Law, article 14).",
  },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "此处单位是“{printed}”，其他各处是“{expected}”",
      en: "“{printed}” is named here, “{expected}” elsewhere",
    },
  },
  exclusions: {
    zh: "简称、全称；主管部门、实施单位；各表单位都不同而无法判断的。",
    en: "Short and full names; superior and implementing units; captions that all differ.",
  },
  examples: [
    {
      name: "同一单位 one unit",
      text: "青禾县水利局2023年度部门决算\n\n收入决算表\n部门：青禾县水利局\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n\n支出决算表\n部门：青禾县水利局\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |",
    },
    {
      name: "另一单位 another",
      text: "青禾县水利局2023年度部门决算\n\n收入决算表\n部门：青禾县水利局\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n\n支出决算表\n部门：青禾县水利局\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n\n财政拨款支出决算表\n部门：〔松陂县教育局〕\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "entity-name");
  },
});
