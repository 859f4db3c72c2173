import type { Place } from "../../model/report.ts";
import { type FindingColumn, findingColumns, findingRows } from "../finding-row.ts";
import { correctedLine, logCells, logColumns, logRows } from "../log-rows.ts";
import {
  excludedLine,
  excludedOf,
  hashSentence,
  modestSentence,
  type Paper,
  type PaperOptions,
} from "../paper.ts";
import { provenanceOf } from "../provenance.ts";
import { summaryOf } from "../summary.ts";
import { headingOf, type Language, placeWords, reasonWords } from "../words.ts";
import { type Cell, type Look, number, type Sheet, text } from "./cell.ts";

const words = {
  zh: {
    cover: "封面",
    findings: "问题",
    coverage: "覆盖",
    log: "记录",
    title: "公开资料核对工作底稿",
    counters: { certain: "确定", probable: "疑似", missing: "缺失", change: "变动", notes: "提示" },
    counts: ["可核对", "已核对", "一致", "尾差", "不一致", "待核实"],
    excluded: "已排除",
    signs: ["编制人", "编制日期", "复核人", "复核日期"],
    checks: ["规则", "结论", "算式", "说明", "原文", "位置"],
    verdicts: { agree: "一致", differ: "不一致", unsure: "待核实" },
    unchecked: "未核对",
    corrected: "更正",
    document: "资料",
    error: "读取错误",
  },
  en: {
    cover: "Cover",
    findings: "Findings",
    coverage: "Coverage",
    log: "Log",
    title: "Working paper: check of a published document",
    counters: {
      certain: "certain",
      probable: "probable",
      missing: "missing",
      change: "change",
      notes: "notes",
    },
    counts: ["can be checked", "checked", "agree", "by rounding", "differ", "unsure"],
    excluded: "excluded",
    signs: ["Prepared by", "Date", "Reviewed by", "Date"],
    checks: ["rule", "verdict", "formula", "reason", "quote", "place"],
    verdicts: { agree: "agrees", differ: "differs", unsure: "unsure" },
    unchecked: "not checked",
    corrected: "corrected",
    document: "document",
    error: "error",
  },
} as const;

const head: Look = { bold: true, fill: "head", border: true };
const plain: Look = { border: true, wrap: true };

function pair(name: string, value: Cell): Cell[] {
  return [text(name, head), value];
}

/** Where the document came from, what was found in it, room for signatures. */
export function coverSheet(paper: Paper, options: PaperOptions): Sheet {
  const { language } = options;
  const { report } = paper;
  const say = words[language];
  const summary = summaryOf(report, excludedOf(paper));
  const excluded = excludedLine(paper, options);
  const corrected = correctedLine(paper, language);
  const { numbers, inRelations, relations } = report.coverage;
  const counted = [
    numbers,
    inRelations,
    relations.agree,
    relations.rounding,
    relations.differ,
    relations.unsure,
  ];
  const counters = Object.entries(say.counters).map(([key, name]) =>
    pair(name, number(String(summary[key as keyof typeof summary]), plain)),
  );
  const error = report.error === null ? [] : [pair(say.error, text(report.error.message[language], plain))];
  return {
    name: say.cover,
    widths: [22, 90],
    rows: [
      [text(say.title, { bold: true })],
      [text(headingOf(report, language))],
      [],
      ...provenanceOf(paper, options).map(({ name, value }) => pair(name, text(value, plain))),
      ...error,
      [],
      ...counters,
      ...(excluded === "" ? [] : [pair(say.excluded, text(excluded, plain))]),
      ...(corrected === "" ? [] : [pair(say.corrected, text(corrected, plain))]),
      [],
      ...say.counts.map((name, index) => pair(name, number(String(counted[index] ?? 0), plain))),
      [],
      ...say.signs.map((name) => pair(name, text("", plain))),
      [],
      [text(modestSentence[language])],
      [text(hashSentence[language])],
    ],
  };
}

const numeric = new Set<FindingColumn>(["number", "low", "high", "difference"]);

const findingWidths: Readonly<Partial<Record<FindingColumn, number>>> = {
  message: 50,
  formula: 30,
  cause: 36,
  basis: 36,
  place: 36,
  quote: 44,
  rule: 20,
  id: 28,
};

/** All findings of all papers; the first column names the document where there are several. */
export function findingsSheet(papers: readonly Paper[], language: Language): Sheet {
  const say = words[language];
  const keys = Object.keys(findingColumns) as FindingColumn[];
  const isOne = papers.length === 1;
  const rows = papers.flatMap((paper) => {
    const { source, error } = paper.report;
    const name = isOne ? [] : [text(source.path ?? source.url ?? source.title, plain)];
    const lines = findingRows(paper, language).map((row): Cell[] => [
      ...name,
      ...keys.map((key) => (numeric.has(key) ? number(row[key], plain) : text(row[key], plain))),
    ]);
    return error === null || isOne ? lines : [[...name, text(error.message[language], plain)]];
  });
  const heads = [...(isOne ? [] : [say.document]), ...keys.map((key) => findingColumns[key][language])];
  return {
    name: say.findings,
    widths: [...(isOne ? [] : [40]), ...keys.map((key) => findingWidths[key] ?? 12)],
    rows: [heads.map((name) => text(name, head)), ...rows],
    frozen: 1,
    filter: true,
    landscape: true,
    pagesWide: 2,
  };
}

function placeCells(place: Place | undefined, language: Language): Cell[] {
  return [
    text(place?.quote ?? "", plain),
    text(place === undefined ? "" : placeWords(place, language), plain),
  ];
}

/** Every relation that was looked at, then every number that takes part in none. */
export function coverageSheet({ report }: Paper, language: Language): Sheet {
  const say = words[language];
  const checks = report.coverage.checks.map((check) => [
    text(check.rule, plain),
    text(say.verdicts[check.verdict], plain),
    text(check.formula ?? "", plain),
    text(check.reason?.[language] ?? "", plain),
    ...placeCells(check.at[0], language),
  ]);
  const left = report.coverage.unchecked.map(({ text: printed, reason }) => [
    text("", plain),
    text(say.unchecked, plain),
    text("", plain),
    text(reasonWords[reason]?.[language] ?? reason, plain),
    text(printed, plain),
    text("", plain),
  ]);
  return {
    name: say.coverage,
    widths: [20, 10, 40, 36, 50, 44],
    rows: [say.checks.map((name) => text(name, head)), ...checks, ...left],
    frozen: 1,
    filter: true,
    landscape: true,
  };
}

/** Who decided and corrected what and when; undefined when nobody did. */
export function logSheet(paper: Paper, options: PaperOptions): Sheet | undefined {
  const { language } = options;
  const rows = logRows(paper, options);
  if (rows.length === 0) return undefined;
  const say = words[language];
  const lines = rows.map((row) => logCells(row).map((word) => text(word, plain)));
  return {
    name: say.log,
    widths: [26, 12, 10, 50, 10, 36, 36],
    rows: [logColumns[language].map((name) => text(name, head)), ...lines],
    frozen: 1,
    landscape: true,
  };
}
