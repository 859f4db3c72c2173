import type { Anchor, Result } from "../model/result.ts";
import type { Claim } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

const messages = {
  trend: {
    zh: "文中称“{words}”，而印出的变动是{computed}，两者不一致",
    en: "The text says “{words}”, but the printed change is {computed}",
  },
  "within-budget": {
    zh: "文中称“{words}”，而决算数比预算数多{computed}",
    en: "The text says “{words}”, but the final amount exceeds the budget by {computed}",
  },
  "no-carryover": {
    zh: "文中称“{words}”，而印出的年末结转和结余为{computed}",
    en: "The text says “{words}”, but a closing balance of {computed} is printed",
  },
  grade: {
    zh: "评价等级为“{words}”，而得分为{computed}",
    en: "The grade is “{words}”, but the score is {computed}",
  },
  "average-score": {
    zh: "平均得分为{words}，按文中各自评表的总分计算应为{computed}",
    en: "The mean score is stated as {words}; the totals of the published forms give {computed}",
  },
  "no-amount": {
    zh: "文中列举了“{words}”，基本支出表中这个科目没有金额",
    en: "The text lists “{words}”, which has no amount in the table of basic expenditure",
  },
  unsure: { zh: "“{words}”在文中没有可核对的数字", en: "No printed figure bears on “{words}”" },
} as const;

export const claimAndFigure = defineRule({
  id: "claim-and-figure",
  title: { zh: "文字结论与数字一致", en: "Claims in words fit the document's own figures" },
  why: {
    zh: "没有数字的结论（逐年下降、控制在预算内、无结转结余）、评价等级和平均得分应当与同一文件里的数字一致。",
    en: "A claim without figures, a grade or a mean score must fit the figures of the same document.",
  },
  basis: { zh: "同一文件自相一致。", en: "A document must be consistent with itself." },
  category: "consistency",
  needs: ["claims"],
  messages,
  exclusions: {
    zh: "文中没有相应数字的结论；只有一年数字的多年趋势仅作疑似；自定分档的评价等级；自评表没有全部公开的平均得分。",
    en: "Claims no printed figure bears on; trends over several years are probable at most; grades of a scale of their own; means of forms that are not all published.",
  },
  examples: [
    {
      name: "一致 fits",
      text: "公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。\n公务接待费逐年下降。",
    },
    {
      name: "不一致 does not",
      text: "公务接待费支出决算5.00万元，比2022年度增加1.00万元，增长25.00%。\n〔公务接待费逐年下降〕。",
    },
  ],
  *check({ claims }) {
    for (const claim of claims) yield resultOf(claim);
  },
});

function resultOf(claim: Claim): Result<keyof typeof messages> {
  const others = claim.evidence.map(({ range }): Anchor => ({ role: "other", range }));
  const at: Result["at"] = [{ role: "claim", range: claim.range }, ...others];
  if (claim.verdict === "agree") return { verdict: "agree", agreement: "exact", at };
  const data = { words: claim.words, computed: claim.computed };
  if (claim.verdict === "unsure")
    return { verdict: "unsure", message: "unsure", data: { words: claim.words }, at };
  const message = isMessage(claim.kind) ? claim.kind : "trend";
  return { verdict: "differ", tier: claim.tier, message, data, at };
}

function isMessage(kind: string): kind is keyof typeof messages {
  return kind in messages;
}
