import type { Finding, Message } from "../model/report.ts";
import { decisionsOf, standOf } from "../model/review.ts";
import { type Paper, standWords } from "./paper.ts";
import { categoryWords, type Language, placeWords, tierWords } from "./words.ts";

/** The columns of a list of findings, in their order. */
export const findingColumns = {
  number: { zh: "序号", en: "No." },
  tier: { zh: "程度", en: "tier" },
  category: { zh: "类别", en: "category" },
  rule: { zh: "规则", en: "rule" },
  message: { zh: "问题", en: "finding" },
  stated: { zh: "印出值", en: "stated" },
  computed: { zh: "计算值", en: "computed" },
  low: { zh: "区间下限", en: "interval from" },
  high: { zh: "区间上限", en: "interval to" },
  difference: { zh: "差额", en: "difference" },
  formula: { zh: "算式", en: "formula" },
  cause: { zh: "可能原因", en: "likely cause" },
  basis: { zh: "依据", en: "basis" },
  place: { zh: "位置", en: "place" },
  quote: { zh: "原文", en: "quote" },
  stand: { zh: "处理", en: "decision" },
  reason: { zh: "理由", en: "reason" },
  note: { zh: "备注", en: "note" },
  by: { zh: "经办", en: "by" },
  id: { zh: "编号", en: "id" },
} as const satisfies Readonly<Record<string, Message>>;

export type FindingColumn = keyof typeof findingColumns;

export type FindingRow = Readonly<Record<FindingColumn, string>>;

function causeWords(finding: Finding, { report }: Paper, language: Language): string {
  const group = report.causes.find(({ id }) => id === finding.group);
  return group?.explanation[language] ?? finding.cause?.explanation[language] ?? "";
}

/** The findings of a paper as rows of words, decisions of reviewers with them; nothing is left out. */
export function findingRows(paper: Paper, language: Language): FindingRow[] {
  const decisions = paper.review === undefined ? new Map() : decisionsOf(paper.review);
  return paper.report.findings.map((finding, index) => {
    const [claim] = finding.at;
    const decision = decisions.get(finding.id);
    return {
      number: String(index + 1),
      tier: tierWords[finding.tier][language],
      category: categoryWords[finding.category][language],
      rule: finding.rule,
      message: finding.message[language],
      stated: finding.stated ?? "",
      computed: finding.computed ?? "",
      low: finding.interval?.[0] ?? "",
      high: finding.interval?.[1] ?? "",
      difference: finding.difference ?? "",
      formula: finding.formula ?? "",
      cause: causeWords(finding, paper, language),
      basis: paper.bases?.[finding.rule]?.[language] ?? "",
      place: placeWords(claim, language),
      quote: claim.quote,
      stand: paper.review === undefined ? "" : standWords[standOf(decision)][language],
      reason: decision?.reason ?? "",
      note: decision?.note ?? "",
      by: decision?.by ?? "",
      id: finding.id,
    };
  });
}
