import type { Anchor, Result } from "../model/result.ts";
import type { Claim } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

const messages = {
  none: {
    zh: "文中称“{words}”，而同一文件印有{computed}",
    en: "The text says “{words}”, but {computed} is printed in the same document",
  },
  "empty-table": {
    zh: "文中称“{words}”，而表中印有{computed}",
    en: "The text says “{words}”, but the table holds {computed}",
  },
  unchanged: {
    zh: "文中称“{words}”，而两数不等（{computed}）",
    en: "The text says “{words}”, but the two figures differ ({computed})",
  },
  unsure: { zh: "“{words}”在文中没有可核对的数字", en: "No printed figure bears on “{words}”" },
} as const;

export const zeroStatement = defineRule({
  id: "zero-statement",
  title: { zh: "“无”“为空”“持平”与数字一致", en: "Statements of nothing fit the figures" },
  why: {
    zh: "称没有某项收支而别处印有金额，多半是沿用了模板或上年文字。",
    en: "Saying there is none where an amount is printed is mostly a template's or last year's text.",
  },
  basis: { zh: "同一文件自相一致。", en: "A document must be consistent with itself." },
  category: "consistency",
  needs: ["zeroClaims"],
  messages,
  exclusions: {
    zh: "其他年度、下属单位或年初预算的表述；数额为零；没有相应数字的。",
    en: "Other years, subordinate bodies and opening budgets; zero amounts; statements no figure bears on.",
  },
  examples: [
    {
      name: "一致 fits",
      text: "2023年度政府性基金预算财政拨款支出0.00万元。\n本单位2023年度没有使用政府性基金预算财政拨款安排的支出。",
    },
    {
      name: "不一致 does not",
      text: "2023年度政府性基金预算财政拨款支出12.00万元。\n本单位2023年度〔没有使用政府性基金预算财政拨款安排的支出〕。",
    },
  ],
  *check({ zeroClaims }) {
    for (const claim of zeroClaims) yield resultOf(claim);
  },
});

function resultOf(claim: Claim): Result<keyof typeof messages> {
  const others = claim.evidence.map(({ range }): Anchor => ({ role: "other", range }));
  const at: Result["at"] = [{ role: "claim", range: claim.range }, ...others];
  const { words, computed, tier } = claim;
  if (claim.verdict === "agree") return { verdict: "agree", agreement: "exact", at };
  if (claim.verdict === "unsure") return { verdict: "unsure", message: "unsure", data: { words }, at };
  const message = claim.kind === "empty-table" || claim.kind === "unchanged" ? claim.kind : "none";
  return { verdict: "differ", tier, message, data: { words, computed }, at };
}
