import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const outdatedTerm = defineRule({
  id: "outdated-term",
  title: { zh: "用语是当年口径", en: "The wording is that of the year" },
  why: {
    zh: "口径变了而文字没变（如大型设备的单价标准），同一个数的含义就不同，与以前年度也不可比。",
    en: "Where the definition moved and the words did not (the price threshold of equipment), the figure means something else.",
  },
  basis: {
    zh: "各年度部门决算公开范本：2024年度起设备按单价100万元（含）以上（不含车辆）列示；政府会计制度施行（2019年）后不再用“事业基金”。",
    en: "Templates by year: equipment of 1 million yuan and more from FY2024 on; no 事业基金 since the government accounting system of 2019.",
  },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "“{printed}”是以前年度的表述，本年度为“{expected}”",
      en: "“{printed}” is wording of earlier years; this year's is “{expected}”",
    },
  },
  exclusions: {
    zh: "名词解释；2023年度及以前（两种设备标准并用）；预算；读不出年度的文件。",
    en: "Glossaries; FY2023 and before (both thresholds were in use); budgets; documents whose year is not known.",
  },
  examples: [
    {
      name: "以前年度的标准 an earlier threshold",
      text: "2024年度部门决算情况说明\n十、国有资产占用情况\n截至2024年12月31日，共有车辆2辆，〔单价50万元以上通用设备〕1台（套）。",
    },
    {
      name: "本年度的标准 this year's threshold",
      text: "2024年度部门决算情况说明\n十、国有资产占用情况\n截至2024年12月31日，共有车辆2辆，单价100万元（含）以上设备（不含车辆）1台（套）。",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "outdated-term");
  },
});
