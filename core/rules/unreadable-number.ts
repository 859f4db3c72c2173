import { defineRule } from "./rule.ts";

export const unreadableNumber = defineRule({
  id: "unreadable-number",
  title: { zh: "数字能够读出", en: "Every number can be read" },
  why: {
    zh: "无法读出的数字不能参加核对；它不会被悄悄略过。",
    en: "A number that cannot be read cannot be checked; it is never passed over in silence.",
  },
  basis: { zh: "数字用法（GB/T 15835）。", en: "Use of numerals (GB/T 15835)." },
  category: "text",
  needs: ["textDefects"],
  messages: {
    unreadable: { zh: "“{words}”不是一个可以读出的数字", en: "“{words}” cannot be read as a number" },
  },
  exclusions: {
    zh: "日期、版本号、章节号、科目编码等不带计量单位的数字串。",
    en: "Dates, versions, section numbers and codes, which carry no unit.",
  },
  examples: [
    { name: "可读 readable", text: "支出1,234.50万元，详见2.1.3节。" },
    { name: "两个小数点 two points", text: "支出〔12.3.4万元〕。" },
  ],
  *check({ textDefects }) {
    for (const { kind, tier, range, words } of textDefects) {
      if (kind !== "unreadable-number") continue;
      yield {
        verdict: "differ",
        tier,
        message: "unreadable",
        data: { words },
        at: [{ role: "claim", range }],
      };
    }
  },
});
