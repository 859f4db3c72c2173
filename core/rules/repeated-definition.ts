import { defineRule } from "./rule.ts";

export const repeatedDefinition = defineRule({
  id: "repeated-definition",
  title: { zh: "名词解释各有其文", en: "Each glossary entry has its own definition" },
  why: {
    zh: "两个不同科目的解释一字不差，通常是复制上一条后没有改写。",
    en: "Two different subjects defined in the same words: one was copied and not rewritten.",
  },
  basis: {
    zh: "财预〔2016〕143号：对专业性较强的名词应当解释说明。",
    en: "财预〔2016〕143号: technical terms must be explained.",
  },
  category: "text",
  needs: ["textDefects"],
  messages: {
    repeated: {
      zh: "“{term}”的解释与另一条完全相同",
      en: "“{term}” is defined in the words of another entry",
    },
  },
  exclusions: {
    zh: "不同款下的同名项级科目（如各款的“行政运行”）。",
    en: "Items of one name under different sections (行政运行 in each).",
  },
  examples: [
    {
      name: "各有解释 own words",
      text: "名词解释\n1.事业收入：指事业单位开展专业业务活动取得的收入。\n2.经营收入：指在专业业务活动之外开展经营活动取得的收入。\n3.其他收入：指除上述收入以外的各项收入。\n4.基本支出：指为保障机构正常运转而发生的支出。",
    },
    {
      name: "照抄上一条 copied",
      text: "名词解释\n1.事业收入：指事业单位开展专业业务活动取得的收入。\n〔2.经营收入：指事业单位开展专业业务活动取得的收入。〕\n3.其他收入：指除上述收入以外的各项收入。\n4.基本支出：指为保障机构正常运转而发生的支出。",
    },
  ],
  *check({ textDefects }) {
    for (const { kind, tier, range, other, words } of textDefects) {
      if (kind !== "repeated-definition" || other === undefined) continue;
      yield {
        verdict: "differ",
        tier,
        message: "repeated",
        data: { term: words },
        at: [
          { role: "claim", range },
          { role: "other", range: other },
        ],
      };
    }
  },
});
