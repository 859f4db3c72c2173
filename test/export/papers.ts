import type { Grid, Paper, PaperOptions } from "../../core/export/paper.ts";
import type { Report } from "../../core/model/report.ts";
import { sampleReport } from "../support/sample-report.ts";
import { sampleText } from "../support/sample-text.ts";

export const chinese: PaperOptions = {
  language: "zh",
  madeAt: "2026-11-21T10:30:00+08:00",
  version: "9.9.9",
};
export const english: PaperOptions = { ...chinese, language: "en" };

const lines = sampleText.split("\n");
const first = lines.findIndex((line) => line.startsWith("科目编码"));

/** The sample's table as it was read. */
export const sampleGrid: Grid = {
  title: "支出决算表",
  unit: "万元",
  headerRows: 1,
  rows: lines.slice(first).map((line) => line.split("\t")),
};

export const samplePaper: Paper = { report: sampleReport, tables: [sampleGrid] };

/** The sample with hostile words wherever a page can put words. */
export function hostilePaper(words: string): Paper {
  const [finding, ...others] = sampleReport.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  const [claim, ...evidence] = finding.at;
  const report: Report = {
    ...sampleReport,
    source: { ...sampleReport.source, title: words, url: words, path: words },
    document: { ...sampleReport.document, entity: words },
    findings: [
      {
        ...finding,
        message: { zh: words, en: words },
        stated: words,
        formula: words,
        at: [{ ...claim, quote: words, text: words, section: words, label: words }, ...evidence],
      },
      ...others,
    ],
    coverage: {
      ...sampleReport.coverage,
      unchecked: [{ text: words, start: 0, end: 1, reason: words }],
    },
  };
  return { report, tables: [{ ...sampleGrid, title: words, rows: [[words, words]] }] };
}
