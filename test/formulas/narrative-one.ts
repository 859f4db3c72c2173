import type { Formula } from "./formula.ts";
import { capital, fiscal, fund, general, spending, totals } from "./places.ts";

const tie = "text-and-table";

/** The narrative against the tables: totals, shares, classes and items. */
export const narrativeOne: readonly Formula[] = [
  {
    id: "N1",
    says: "第一节收入总计、支出总计 = 总表总计，两数相等",
    basis: "收、支总计写成一个数或两个数都可以。",
    trials: [
      {
        name: "文字收入总计与总表不等",
        rule: tie,
        of: ["2023年度收入总计〔270.60〕万元", totals("总计")],
        wrong: "276.60",
      },
      {
        name: "文字收支总计不等",
        rule: "balance",
        of: ["2023年度收入总计〔270.60〕万元", "支出总计〔270.60〕万元。与2022年度相比，收、支"],
        wrong: "276.60",
      },
    ],
  },
  {
    id: "N2",
    says: "第二、三节金额 = 收入决算表、支出决算表合计；占比复算，合计100%",
    basis: "收入占比的分母是本年收入合计，支出占比的分母是本年支出合计；末位凑整不算错。",
    trials: [
      {
        name: "文字收入合计与收入决算表不等",
        rule: tie,
        of: ["本年收入合计〔261.40〕万元", totals("本年收入合计")],
        wrong: "264.10",
      },
      {
        name: "文字其他收入与收入决算表不等",
        rule: tie,
        of: ["其他收入〔6.00〕万元", totals("其他收入")],
        wrong: "6.80",
        tier: "probable",
      },
      {
        name: "文字项目支出与支出决算表不等",
        rule: tie,
        of: ["项目支出〔69.50〕万元", spending("合计", 3)],
        wrong: "65.90",
        tier: "probable",
      },
      {
        name: "收入占比算错",
        rule: "share-of-total",
        of: ["事业收入3.00万元，占〔1.15%〕", "事业收入〔3.00〕万元", "本年收入合计〔261.40〕万元"],
        wrong: "1.51%",
      },
      {
        name: "支出占比算错",
        rule: "share-of-total",
        of: ["基本支出188.50万元，占〔72.53%〕", "基本支出〔188.50〕万元", "本年支出合计〔259.90〕万元"],
        wrong: "75.23%",
      },
      {
        name: "没有总额的占比合计不到100%",
        document: "sharesOnly",
        rule: "shares-sum",
        of: ["货物支出20.00万元，占〔36.36%〕", "工程支出15.00万元，占〔27.27%〕"],
        wrong: "63.63%",
      },
    ],
  },
  {
    id: "N3",
    says: "第四节财政拨款收支总计 = 财政拨款总表总计；第五节一般公共预算支出 = 一般公共预算支出表合计",
    basis: "占本年支出合计的比例以支出决算表合计为分母。",
    trials: [
      {
        name: "财政拨款收入总计与表不等",
        rule: tie,
        of: ["财政拨款收入总计〔253.50〕万元", fiscal("总计")],
        wrong: "258.50",
      },
      {
        name: "一般公共预算支出与表不等",
        rule: tie,
        of: ["2023年度一般公共预算财政拨款支出〔201.50〕万元，占本年支出合计的", fiscal("本年支出合计", 2)],
        wrong: "210.50",
      },
      {
        name: "一般公共预算占本年支出的比例算错",
        rule: "share-of-total",
        of: ["占本年支出合计的〔77.53%〕", "本年支出合计〔259.90〕万元"],
        wrong: "77.35%",
      },
    ],
  },
  {
    id: "N4",
    says: "第五节（二）各类金额 = 一般公共预算支出表各类，各类都要写到",
    basis: "占比的分母是一般公共预算支出合计。",
    trials: [
      {
        name: "一类金额与表不等",
        rule: tie,
        of: ["住房保障支出（类）〔18.35〕万元", fiscal("住房保障支出", 2)],
        wrong: "18.53",
      },
      {
        name: "一类占比算错",
        rule: "share-of-total",
        of: ["社会保障和就业支出（类）32.40万元，占〔16.08%〕", "社会保障和就业支出（类）〔32.40〕万元"],
        wrong: "18.06%",
      },
      {
        name: "漏写一类",
        rule: "required-element",
        unlisted: true,
        of: [fiscal("住房保障支出", 2)],
        also: [["〔；住房保障支出（类）18.35万元，占9.11%〕。", ""]],
        tier: "probable",
      },
    ],
  },
  {
    id: "N5",
    says: "第五节（三）每个项都要写到，金额 = 表内该项；完成率 = 决算 ÷ 年初预算；大于、小于、持平与数字相符；不等的说明原因",
    basis: "项名或金额出现一样即算写到；大多数项写到时才查遗漏。",
    trials: [
      {
        name: "项的金额与表不等",
        rule: tie,
        of: ["年初预算为29.50万元，支出决算为〔30.25〕万元", general("事业运行", 1)],
        wrong: "32.05",
      },
      {
        name: "漏写一项",
        rule: "required-element",
        unlisted: true,
        of: [general("行政单位离退休", 1)],
        also: [
          [
            "〔3.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。年初预算为10.00万元，支出决算为10.00万元，完成年初预算的100.00%。决算数与年初预算数持平。〕",
            "",
          ],
        ],
        consequences: true,
        tier: "probable",
      },
      {
        name: "项的完成率算错",
        rule: "completion-rate",
        of: ["完成年初预算的〔99.12%〕", "支出决算为〔22.40〕万元", "年初预算为〔22.60〕万元"],
        wrong: "91.92%",
      },
      {
        name: "决算小于预算却写大于",
        rule: "change-direction",
        of: ["决算数〔小于〕年初预算数的主要原因是有人调出"],
        wrong: "大于",
      },
      {
        name: "不等却没有说明原因",
        rule: "change-without-reason",
        of: ["支出决算为〔18.35〕万元，完成"],
        also: [["102.51%〔。决算数大于年初预算数的主要原因是缴存基数上调〕。", ""]],
        unlisted: true,
        tier: "note",
      },
    ],
  },
  {
    id: "N6",
    says: "第六节 = 基本支出表；列举的科目就是有金额的科目",
    basis:
      "列举的科目没有金额为疑似；以“等”结尾的列举只是举例，有金额而没有列举的也不提示，因为“主要包括”不必列全。",
    trials: [
      {
        name: "基本支出与表不等",
        rule: tie,
        of: ["一般公共预算财政拨款基本支出〔181.50〕万元", general("合计", 2, 2)],
        wrong: "185.10",
      },
      {
        name: "列举了没有金额的科目",
        rule: "claim-and-figure",
        of: ["住房公积金、〔退休费〕；公用经费"],
        wrong: "奖励金",
        unlisted: true,
        tier: "probable",
      },
    ],
  },
  {
    id: "N8",
    says: "第八、九节的项 = 政府性基金表、国有资本经营表的项；年初、收入、支出、年末同合计行",
    basis: "没有的应写明没有。",
    trials: [
      {
        name: "基金的项与表不等",
        rule: tie,
        of: ["城市建设支出（项）〔41.50〕万元", fund("城市建设支出", 3)],
        wrong: "45.10",
      },
      {
        name: "国有资本经营的项与表不等",
        rule: tie,
        of: [
          "国有企业退休人员社会化管理补助支出（项）〔6.00〕万元",
          capital("国有企业退休人员社会化管理补助支出", 3),
        ],
        wrong: "6.60",
      },
      {
        name: "基金年初结转和结余与表不等",
        rule: tie,
        of: ["政府性基金预算财政拨款年初结转和结余〔1.00〕万元", fiscal("二、政府性基金预算财政拨款", 1, 2)],
        wrong: "1.70",
      },
      {
        name: "基金年末结转和结余与表不等",
        rule: tie,
        of: ["本年支出41.50万元，年末结转和结余〔1.50〕万元", fiscal("年末财政拨款结转和结余", 3)],
        wrong: "1.05",
      },
      {
        name: "国有资本经营本年收入与表不等",
        rule: tie,
        of: ["0.40万元，本年收入〔6.50〕万元", totals("国有资本经营预算财政拨款收入")],
        wrong: "5.60",
      },
      {
        name: "有支出却写没有",
        rule: "zero-statement",
        of: [
          "支出具体情况：〔城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）41.50万元〕。",
        ],
        wrong: "本部门2023年度无政府性基金预算财政拨款支出",
        unlisted: true,
      },
    ],
  },
];
