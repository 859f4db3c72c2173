import type { DisclosureKind } from "../model/document.ts";
import type { Category, Message, Place, Report } from "../model/report.ts";
import type { Role, Tier } from "../model/result.ts";

export type Language = "zh" | "en";

/** What is said in exports, in both languages. */
export const tierWords: Readonly<Record<Tier, Message>> = {
  certain: { zh: "确定", en: "certain" },
  probable: { zh: "疑似", en: "probable" },
  note: { zh: "提示", en: "note" },
};

export const categoryWords: Readonly<Record<Category, Message>> = {
  arithmetic: { zh: "计算", en: "arithmetic" },
  consistency: { zh: "一致", en: "consistency" },
  missing: { zh: "缺失", en: "missing" },
  text: { zh: "文字", en: "text" },
  change: { zh: "变动", en: "change" },
};

export const roleWords: Readonly<Record<Role, Message>> = {
  claim: { zh: "表述", en: "claim" },
  total: { zh: "合计", en: "total" },
  part: { zh: "分项", en: "part" },
  whole: { zh: "总体", en: "whole" },
  before: { zh: "上期", en: "before" },
  other: { zh: "对照", en: "other" },
};

export const kindWords: Readonly<Record<DisclosureKind, Message>> = {
  "department-final-accounts": { zh: "部门决算", en: "final accounts" },
  "department-budget": { zh: "部门预算", en: "budget" },
  "self-evaluation": { zh: "绩效自评", en: "self-evaluation" },
  "evaluation-report": { zh: "绩效评价报告", en: "evaluation report" },
  "three-public": { zh: "“三公”经费", en: "“three public” expenses" },
  "government-budget": { zh: "政府预算", en: "government budget" },
  "government-final-accounts": { zh: "政府决算", en: "government final accounts" },
};

export const reasonWords: Readonly<Record<string, Message>> = {
  "no-partner": { zh: "没有可与之核对的数", en: "nothing printed to check it against" },
  approximate: { zh: "约数", en: "approximate" },
  "unknown-unit": { zh: "没有计量单位", en: "no unit" },
};

/** `岚溪县水务局 · 2024 · 部门决算`; the words that are known, or the page's title. */
export function headingOf(report: Report, language: Language): string {
  const { entity, year, kinds } = report.document;
  const words = [
    entity,
    year === null ? null : String(year),
    kinds.map((kind) => kindWords[kind][language]).join("、"),
  ];
  const known = words.filter((word) => word !== null && word !== "");
  // Without a name the title says more than a year alone.
  return entity === null && report.source.title !== "" ? report.source.title : known.join(" · ");
}

/** Where a place stands, in words: section titles, then table, row and column counted from one. */
export function placeWords(place: Pick<Place, "section" | "cell" | "file">, language: Language): string {
  const { file, ...within } = place;
  if (file !== undefined) return [file, placeWords(within, language)].filter(Boolean).join(" › ");
  const { section, cell } = place;
  if (cell === null) return section;
  const where =
    language === "zh"
      ? `表${cell.table + 1} 第${cell.row + 1}行第${cell.column + 1}列`
      : `table ${cell.table + 1}, row ${cell.row + 1}, column ${cell.column + 1}`;
  return section === "" ? where : `${section} › ${where}`;
}
