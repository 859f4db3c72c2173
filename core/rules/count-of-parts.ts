import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const countOfParts = defineRule({
  id: "count-of-parts",
  title: { zh: "数量等于各类之和", en: "A count equals the sum of its kinds" },
  why: {
    zh: "单位、车辆、人员、项目等数量与分类之和对不上。",
    en: "The number of units, vehicles, staff or projects differs from the sum of its kinds.",
  },
  basis: {
    zh: "加法；决算公开范本要求分类列示单位数、车辆数。",
    en: "Addition; the templates require units and vehicles by kind.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: { zh: "没有列全的“其中”；约数。", en: "Lists that are not exhaustive; approximate counts." },
  examples: [
    { name: "相符 agrees", text: "本部门共有车辆5辆，其中：机要通信用车2辆、应急保障用车1辆、其他用车2辆。" },
    {
      name: "不符 differs",
      text: "本部门共有车辆〔6辆〕，其中：机要通信用车2辆、应急保障用车1辆、其他用车2辆。",
    },
  ],
  check: ({ totals }) => checkTotals(totals, "count-of-parts"),
});
