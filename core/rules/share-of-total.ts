import { checkRatio, ratioMessages } from "./ratio-rule.ts";
import { defineRule } from "./rule.ts";

export const shareOfTotal = defineRule({
  id: "share-of-total",
  title: { zh: "占比等于部分除以总额", en: "A share equals its part divided by its whole" },
  why: {
    zh: "印出的占比与印出的两个金额对不上，三个数中至少一个不对，或者分母不是文中所说的那个。",
    en: "A share that the two printed amounts do not give shows that one of the three is wrong, or that another whole was used.",
  },
  basis: {
    zh: "除法；分母见决算公开范本（收入占本年收入合计，支出占本年支出合计）。",
    en: "Division; the wholes are those of the official templates.",
  },
  category: "arithmetic",
  needs: ["shares"],
  messages: ratioMessages,
  exclusions: {
    zh: "四舍五入；为使各项合计为100%而调整的末位；分母没有印出的占比。",
    en: "Rounding; a last digit adjusted so that shares add to 100; shares whose whole is not printed.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: "2023年度本年支出合计200.00万元，其中：基本支出150.00万元，占75.00%；项目支出50.00万元，占25.00%。",
    },
    {
      name: "不符 differs",
      text: "2023年度本年支出合计200.00万元，其中：基本支出150.00万元，占〔78.00%〕；项目支出50.00万元，占25.00%。",
    },
  ],
  *check({ shares }) {
    for (const share of shares) {
      const { part, whole, stated, confidence } = share;
      yield checkRatio({ label: stated.label, numerator: part, denominator: whole, stated, confidence });
    }
  },
});
