import type { Residue } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

export const templateResidue = defineRule({
  id: "template-residue",
  title: { zh: "没有模板残留", en: "No residue of a template" },
  why: {
    zh: "填报说明、空白占位、“范本”字样或域代码留在正文里，说明内容没有按本单位情况改完。",
    en: "Instructions, blanks, the word “sample” or field codes in the text show that it was not finished.",
  },
  basis: {
    zh: "公开内容应当真实、完整、便于理解（财预〔2016〕143号）；范本中的说明文字不属于公开内容。",
    en: "Disclosures must be true, complete and readable (财预〔2016〕143号); a template's hints are not part of them.",
  },
  category: "text",
  needs: ["residues"],
  messages: {
    placeholder: { zh: "留有未填写的占位符号", en: "A blank of the template was not filled in" },
    instruction: { zh: "留有模板的填写说明", en: "An instruction of the template was left in" },
    "template-word": { zh: "标题仍带有模板字样", en: "The heading still names the template" },
    "field-code": {
      zh: "留有文字处理软件的域代码或批注",
      en: "A field code or remark of the word processor was left in",
    },
    "link-error": {
      zh: "引用或公式出错的提示留在正文里",
      en: "The error text of a broken reference or formula was left in",
    },
  },
  exclusions: {
    zh: "规格、型号中的 XX；书名号内的文件名；表头中的“增加（减少）”；正文里提到的“模板”。",
    en: "XX in codes and sizes; names of documents in 《》; “increase (decrease)” in table headers; “template” in running text.",
  },
  examples: [
    { name: "没有残留 clean", text: "（二）资金使用情况（含上年结转）\n全年支出120.00万元。" },
    {
      name: "填写说明 instruction",
      text: "（二）资金计划、到位及使用情况〔（可用表格形式反映）〕\n全年支出120.00万元。",
    },
    { name: "占位 blank", text: "2023年度收入总计〔XX〕万元。" },
  ],
  *check({ residues }) {
    for (const { kind, tier, range } of residues) {
      const message: Residue["kind"] = kind;
      yield { verdict: "differ", tier, message, at: [{ role: "claim", range }] };
    }
  },
});
