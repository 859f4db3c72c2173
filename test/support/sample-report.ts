import type { Check, Report } from "../../core/model/report.ts";
import { cellOf, placeOf, sampleCauses, sampleFindings } from "./sample-findings.ts";
import { sampleText } from "./sample-text.ts";

function rangeOf(words: string): { start: number; end: number } {
  const start = sampleText.indexOf(words);
  return { start, end: start + words.length };
}

const agreed: readonly Check[] = [
  {
    rule: "stated-change",
    verdict: "agree",
    agreement: "exact",
    formula: "86.20 ÷ (1486.20 − 86.20)",
    reason: null,
    at: [
      placeOf("claim", "totals", "增长6.16%", "6.16%"),
      placeOf("part", "totals", "收、支总计各增加86.20万元", "86.20万元"),
    ],
  },
  {
    rule: "share-of-total",
    verdict: "agree",
    agreement: "rounding",
    formula: "1398.60 ÷ 1432.80",
    reason: null,
    at: [
      placeOf("claim", "fiscal", "占本年支出合计的97.61%", "97.61%"),
      placeOf("whole", "spending", "2024年度本年支出合计1432.80万元", "1432.80万元"),
    ],
  },
  {
    rule: "table-total",
    verdict: "agree",
    agreement: "exact",
    formula: "86.40 + 48.20 + 425.60 + 52.15",
    reason: null,
    at: [
      cellOf("claim", 1, 3),
      cellOf("part", 2, 3),
      cellOf("part", 3, 3),
      cellOf("part", 4, 3),
      cellOf("part", 5, 3),
    ],
  },
  {
    rule: "completion-rate",
    verdict: "unsure",
    agreement: null,
    formula: null,
    reason: {
      zh: "没有印出预算数，“完成预算100%”无法核对",
      en: "No budget figure is printed to check 100% against",
    },
    at: [placeOf("claim", "fiscal", "完成预算100%", "100%")],
  },
];

const differing: readonly Check[] = sampleFindings
  .filter((finding) => finding.formula !== null)
  .map((finding) => ({
    rule: finding.rule,
    verdict: "differ",
    agreement: null,
    formula: finding.formula,
    reason: null,
    at: finding.at,
  }));

/** A realistic report on an invented document: every category and tier, two groups of findings with one cause. */
export const sampleReport: Report = {
  schema: 1,
  source: {
    path: null,
    title: "岚溪县水务局2024年度部门决算公开",
    url: "http://www.lanxi-demo.gov.cn/zwgk/jsgk/202509/t20250918_1024.html",
    mediaType: "text/html",
    sha256: "3f1c0e5d8f6a4b7290c1e3d5f7a9b8c6d4e2f0a1b3c5d7e9f8a6b4c2d0e1f3a5",
    characters: sampleText.length,
    attachments: [
      {
        text: "岚溪县水务局2024年度部门决算公开表.xlsx",
        url: "http://www.lanxi-demo.gov.cn/zwgk/jsgk/202509/P0202509181024.xlsx",
      },
    ],
    losses: [{ kind: "image", zh: "1 处图片中的文字未读", en: "Words in 1 picture were not read" }],
  },
  document: {
    isDisclosure: true,
    confidence: 0.97,
    kinds: ["department-final-accounts"],
    entity: "岚溪县水务局",
    year: 2024,
    unit: "万元",
    profile: "cn-sichuan",
  },
  coverage: {
    numbers: 47,
    inRelations: 41,
    relations: { agree: 2, rounding: 1, differ: differing.length, unsure: 1 },
    checks: [...agreed, ...differing],
    unchecked: [
      { text: "1398.60", ...rangeOf("1398.60"), reason: "unknown-unit" },
      { text: "88.36万元", ...rangeOf("88.36万元"), reason: "no-partner" },
    ],
  },
  sections: [
    { title: "", level: 0, start: 0, end: sampleText.length },
    { title: "第一部分 部门概况", level: 1, ...rangeOf("第一部分 部门概况") },
    { title: "第二部分 2024年度部门决算情况说明", level: 1, ...rangeOf("第二部分 2024年度部门决算情况说明") },
    { title: "二、支出决算情况说明", level: 2, ...rangeOf("二、支出决算情况说明") },
    { title: "第三部分 附件", level: 1, ...rangeOf("第三部分 附件") },
    { title: "第四部分 附表", level: 1, ...rangeOf("第四部分 附表") },
  ],
  tables: [
    {
      title: "支出决算表",
      rows: 6,
      columns: 5,
      start: sampleText.indexOf("科目编码"),
      end: sampleText.length,
      unit: "万元",
    },
  ],
  facts: [
    {
      subject: "spending.year",
      label: "本年支出合计",
      period: 2024,
      stage: "final",
      measure: "amount",
      value: "1432.80",
      unit: "万元",
      ...rangeOf("1432.80万元"),
    },
    {
      subject: "spending.project",
      label: "项目支出",
      period: 2024,
      stage: "final",
      measure: "amount",
      value: "802.45",
      unit: "万元",
      ...rangeOf("802.45万元"),
    },
  ],
  findings: sampleFindings,
  causes: sampleCauses,
  crashed: [],
  error: null,
};
