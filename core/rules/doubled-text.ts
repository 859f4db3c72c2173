import { defineRule } from "./rule.ts";

export const doubledText = defineRule({
  id: "doubled-text",
  title: { zh: "没有重复的字词和标点", en: "No doubled words or stops" },
  why: {
    zh: "重复的字词、标点和不成对的引号不影响数字，但人工检查清单都会列出。",
    en: "Doubled words, stops and unpaired quotes change no figure, but every human checklist names them.",
  },
  basis: {
    zh: "标点符号用法（GB/T 15834）；文字校对的常规。",
    en: "Use of punctuation (GB/T 15834); plain proof-reading.",
  },
  category: "text",
  needs: ["textDefects"],
  messages: { doubled: { zh: "“{words}”重复或不成对", en: "“{words}” is doubled or unpaired" } },
  exclusions: {
    zh: "省略号；前一词的词尾与后一词的词头相同而构成的连写（项目支出支出决算）。",
    en: "Ellipses; two terms that meet in one word (项目支出 + 支出决算).",
  },
  examples: [
    { name: "连写 two terms meet", text: "一般公共预算财政拨款基本支出支出决算30.00万元。" },
    { name: "重复 doubled", text: "本单位年初〔预算预算〕安排充分〔。。〕" },
  ],
  *check({ textDefects }) {
    for (const { kind, tier, range, words } of textDefects) {
      if (kind !== "doubled-text") continue;
      yield { verdict: "differ", tier, message: "doubled", data: { words }, at: [{ role: "claim", range }] };
    }
  },
});
