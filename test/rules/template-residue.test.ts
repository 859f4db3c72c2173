import { templateResidue } from "../../core/rules/template-residue.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(templateResidue, {
  agree: {},
  differ: {
    "a hint in a heading": "二、资金使用情况〔（可用表格形式反映）〕\n已使用。",
    "a length hint": "存在的问题〔（100字以内）〕：无。",
    "what to write when nothing changed": "与上年持平〔（如持平作持平表述）〕。",
    "blanks before units, the first of a paragraph": "收入总计〔XX〕万元，占××%。\n\n〔20XX〕年度执行良好。",
    "an empty line to fill in": "单位名称：〔______〕",
    "the heading of a sample": "附件1\n部门预算绩效评价报告〔范本〕\n一、基本情况\n正常。",
    "field codes": "一、职责 〔PAGEREF _Toc25831 h 3〕",
    "a broken reference": "见〔错误!未找到引用源。〕",
    "a broken formula in a cell": "| 项目 | 金额 |\n| --- | --- |\n| 合计 | 〔#REF!〕 |",
    "alternatives before a figure": "比上年〔增加（减少）〕5.00万元。",
    "a share without its number": "商品和服务支出预算7.58万元，〔占基本支出预算%〕，同比增加5.20万元。",
    "a bare share and a difference":
      "因公出国（境）费0万元，〔占 %〕，比上年减少 万元。\n\n公务接待费3万元，比上年〔减少 万元〕。",
    "a rate of change without its number": "2024年度收入30.00万元，比上年〔增长%〕。",
    "an amount without its number": "2024年度支出〔决算为 万元〕，完成预算的100%。",
    "a direction and no change": "政府性基金预算0万元，与2025年预算〔增加持平〕；其他收入0万元。",
    "two directions before an amount": "2023年度支出决算数比2022年度〔减增加〕21.30万元，增长14.20%。",
    "two directions in one word": "完成预算的15.41%，决算数〔大小于〕预算数的主要原因是节约。",
  },
  silent: {
    "the unit of a table in words": "本表金额单位为万元，保留两位小数。",
    "a share with its number": "占基本支出预算9.14%，同比增长50.63%。",
    "a percentage in words": "资金占比用%表示，增加万元以下的不列。",
    "the unit of a document": "金额单位为万元，保留两位小数。",
    "letters in codes": "购置XXL号服装、GXX-12型设备。",
    "no change after an increase": "增加，持平或减少的应当说明原因；总量增加持平稳态势。",
    "the template as a subject": "统一使用全市政务服务模板，提升效率。",
    "a sample of a survey": "抽取样本100份。",
    "a document that is named a sample": "依据《绩效评价报告（范本）》编写。",
    "ordinary brackets": "因公出国（境）费（含培训费）0.00万元（不包括陪同人员）。",
    "increase or decrease in a header": "| 项目 | 增加（减少） |\n| --- | --- |\n| 合计 | 5.00 |",
  },
});
