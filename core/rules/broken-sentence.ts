import { defineRule } from "./rule.ts";

export const brokenSentence = defineRule({
  id: "broken-sentence",
  title: { zh: "数字前后的文字完整", en: "The words around a figure are whole" },
  why: {
    zh: "数字旁边丢字、多字，会使金额或指标无法理解，也常说明数字本身丢失。",
    en: "Lost or doubled characters beside a figure make it unreadable, and often the figure itself is lost.",
  },
  basis: {
    zh: "公开内容应当便于理解（财预〔2016〕143号）。",
    en: "Disclosures must be readable (财预〔2016〕143号).",
  },
  category: "text",
  needs: ["textDefects"],
  messages: { broken: { zh: "“{words}”文字不完整或重复", en: "“{words}”: words are lost or doubled here" } },
  exclusions: {
    zh: "没有填写的数字（见 template-residue）；词语中间出现的同样字样。",
    en: "Numbers that were not filled in (see template-residue); the same characters inside a longer word.",
  },
  examples: [
    { name: "完整 whole", text: "2023年度支出决算为30.00万元，满意度达95%以上。" },
    { name: "重复 doubled bound", text: "服务对象满意度达〔95%以上满意以上〕。" },
  ],
  *check({ textDefects }) {
    for (const { kind, tier, range, words } of textDefects) {
      if (kind !== "broken-sentence") continue;
      yield { verdict: "differ", tier, message: "broken", data: { words }, at: [{ role: "claim", range }] };
    }
  },
});
