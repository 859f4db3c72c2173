import type { Paper, PaperOptions } from "./paper.ts";
import { calculationSheet } from "./xlsx/calculation-sheet.ts";
import type { Sheet } from "./xlsx/cell.ts";
import { coverageSheet, coverSheet, findingsSheet, logSheet } from "./xlsx/list-sheets.ts";
import { tableName, tableSheet } from "./xlsx/table-sheet.ts";
import { sheetNames, workbookOf } from "./xlsx/workbook.ts";

/** Names of the sheets of the tables, as they will stand in the file. */
function namesOfTables(paper: Paper, { language }: PaperOptions, fixed: readonly string[]): string[] {
  const grids = paper.tables ?? [];
  const names = grids.map((grid, index) => tableName(grid, index, language));
  return sheetNames([...fixed, ...names]).slice(fixed.length);
}

function sheetsOf(paper: Paper, options: PaperOptions): Sheet[] {
  const { language } = options;
  const lists = [
    coverSheet(paper, options),
    findingsSheet([paper], language),
    coverageSheet(paper, language),
    logSheet(paper, language),
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

/** A workbook about one document: cover, findings, calculation with live formulas, tables as read, coverage, log. */
export function xlsxOf(paper: Paper, options: PaperOptions): Uint8Array {
  return workbookOf(sheetsOf(paper, options));
}

/** A workbook about several documents: one list of findings. */
export function xlsxOfAll(papers: readonly Paper[], options: PaperOptions): Uint8Array {
  const [only, ...more] = papers;
  if (only !== undefined && more.length === 0) return xlsxOf(only, options);
  return workbookOf([findingsSheet(papers, options.language)]);
}
