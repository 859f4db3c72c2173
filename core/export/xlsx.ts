import { listedIn, type Paper, type PaperOptions } from "./paper.ts";
import { headingOf } from "./words.ts";
import { calculationSheet } from "./xlsx/calculation-sheet.ts";
import type { Sheet } from "./xlsx/cell.ts";
import { documentsSheet } from "./xlsx/documents-sheet.ts";
import { coverageSheet, coverSheet, findingsSheet, logSheet } from "./xlsx/list-sheets.ts";
import { tableName, tableSheet } from "./xlsx/table-sheet.ts";
import { sheetNames, workbookOf } from "./xlsx/workbook.ts";

/** Names of the sheets of the tables, as they will stand in the file. */
function namesOfTables(paper: Paper, { language }: PaperOptions, fixed: readonly string[]): string[] {
  const grids = paper.tables ?? [];
  const names = grids.map((grid, index) => tableName(grid, index, language));
  return sheetNames([...fixed, ...names]).slice(fixed.length);
}

function sheetsOf(whole: Paper, options: PaperOptions): Sheet[] {
  const { language } = options;
  const paper = listedIn(whole, options);
  const lists = [
    coverSheet(whole, options),
    findingsSheet([paper], language),
    coverageSheet(paper, language),
    logSheet(whole, options),
  ].filter((sheet) => sheet !== undefined);
  const empty = calculationSheet(paper, language, []);
  const names = namesOfTables(paper, options, [...lists.map(({ name }) => name), empty.name]);
  const [cover, findings, ...rest] = lists;
  return [
    ...[cover, findings].filter((sheet) => sheet !== undefined),
    calculationSheet(paper, language, names),
    ...(paper.tables ?? []).map((grid, index) => tableSheet(grid, names[index] ?? "", language)),
    ...rest,
  ];
}

const feet = { zh: "第 &P 页 / 共 &N 页", en: "page &P of &N" } as const;
const titles = { zh: "公开资料核对工作底稿", en: "Working papers" } as const;

/** A workbook about one document: cover, findings, calculation with live formulas, tables as read, coverage, log. */
export function xlsxOf(paper: Paper, options: PaperOptions): Uint8Array {
  const { language } = options;
  const head = headingOf(paper.report, language);
  return workbookOf(sheetsOf(paper, options), { head, foot: feet[language] });
}

/** A workbook about several documents: what became of each, and one list of findings. */
export function xlsxOfAll(papers: readonly Paper[], options: PaperOptions): Uint8Array {
  const [only, ...more] = papers;
  if (only !== undefined && more.length === 0) return xlsxOf(only, options);
  const { language } = options;
  const sheets = [documentsSheet(papers, language), findingsSheet(papers, language)];
  return workbookOf(sheets, { head: titles[language], foot: feet[language] });
}
