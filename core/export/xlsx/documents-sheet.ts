import { excludedOf, type Paper } from "../paper.ts";
import { summaryOf } from "../summary.ts";
import { kindWords, type Language } from "../words.ts";
import { type Cell, type Look, number, type Sheet, text } from "./cell.ts";

const words = {
  zh: {
    name: "一览",
    head: [
      "资料",
      "单位",
      "年度",
      "种类",
      "确定",
      "疑似",
      "缺失",
      "变动",
      "提示",
      "可核对",
      "已核对",
      "读取错误",
    ],
    separator: "、",
  },
  en: {
    name: "Documents",
    head: [
      "document",
      "entity",
      "year",
      "kind",
      "certain",
      "probable",
      "missing",
      "change",
      "notes",
      "can be checked",
      "checked",
      "error",
    ],
    separator: ", ",
  },
} as const;

const plain: Look = { border: true, wrap: true };

function lineOf(paper: Paper, language: Language): Cell[] {
  const { source, document, coverage, error } = paper.report;
  const { certain, probable, missing, change, notes } = summaryOf(paper.report, excludedOf(paper));
  const counts = [certain, probable, missing, change, notes, coverage.numbers, coverage.inRelations];
  return [
    text(source.path ?? source.url ?? source.title, plain),
    text(document.entity ?? "", plain),
    text(document.year === null ? "" : String(document.year), plain),
    text(document.kinds.map((kind) => kindWords[kind][language]).join(words[language].separator), plain),
    ...counts.map((count) => (error === null ? number(String(count), plain) : text("", plain))),
    text(error?.message[language] ?? "", plain),
  ];
}

/** One line for each document: what it is, what was found, how much was checked, or why it could not be read. */
export function documentsSheet(papers: readonly Paper[], language: Language): Sheet {
  const say = words[language];
  const head = say.head.map((name) => text(name, { bold: true, fill: "head", border: true }));
  return {
    name: say.name,
    widths: [40, 28, 8, 18, 8, 8, 8, 8, 8, 10, 10, 40],
    rows: [head, ...papers.map((paper) => lineOf(paper, language))],
    frozen: 1,
    filter: true,
    landscape: true,
  };
}
