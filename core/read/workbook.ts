import { read, type WorkBook } from "@e965/xlsx";
import type { ReportError } from "../model/report.ts";
import type { Loss, Snapshot } from "../model/snapshot.ts";
import { assemble } from "./draft/assemble.ts";
import type { Draft } from "./draft/draft.ts";
import { blocksOf } from "./sheet/blocks.ts";
import { gridOf, type SheetGrid } from "./sheet/grid.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";

/** Opens a workbook; an error where it cannot be opened. SheetJS throws plain errors that differ only in their words. */
function open(bytes: Uint8Array, source: ByteSource): WorkBook | ReportError {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellStyles: true,
      cellHTML: false,
      cellFormula: true,
      cellNF: true,
    });
  } catch (error) {
    // SheetJS also throws bare strings, and undefined.
    const words = error instanceof Error ? error.message : String(error);
    const what = { zh: "Excel 工作簿", en: "Excel workbook" };
    return unreadable(/password|encrypt/i.test(words) ? "encrypted" : "damaged", source, what);
  }
}

/** Reads all visible sheets of an Excel workbook (XLSX, XLSM, XLSB, XLS, Excel 2003 XML). */
export function readWorkbook(bytes: Uint8Array, source: ByteSource = {}): Snapshot | ReportError {
  const workbook = open(bytes, source);
  if ("code" in workbook) return workbook as ReportError;
  const drafts: Draft[] = [];
  const losses: Loss[] = [];
  const hidden: string[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) return;
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      hidden.push(name);
      return;
    }
    const grid = gridOf(sheet);
    for (const draft of blocksOf(name, grid)) drafts.push(draft);
    losses.push(...sheetLosses(name, grid));
  });
  if (drafts.length === 0) return unreadable("empty", source);
  return assemble(drafts, {
    url: source.url,
    title: sourceTitle(source, workbook.Props?.Title ?? ""),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    losses: [...hiddenSheets(hidden), ...losses],
  }).snapshot;
}

function hiddenSheets(names: readonly string[]): Loss[] {
  if (names.length === 0) return [];
  return [
    {
      kind: "hidden",
      zh: `没有读取隐藏的工作表：${names.join("、")}`,
      en: `Hidden sheets were not read: ${names.join(", ")}`,
    },
  ];
}

function sheetLosses(name: string, { hiddenRows, hiddenColumns, unvalued, errors, cut }: SheetGrid): Loss[] {
  const losses: Loss[] = [];
  if (hiddenRows + hiddenColumns > 0)
    losses.push({
      kind: "hidden",
      zh: `工作表“${name}”有隐藏的 ${hiddenRows} 行、${hiddenColumns} 列，没有读取`,
      en: `${hiddenRows} hidden row(s) and ${hiddenColumns} hidden column(s) of sheet “${name}” were not read`,
    });
  if (unvalued > 0)
    losses.push({
      kind: "damaged",
      zh: `工作表“${name}”有 ${unvalued} 个公式没有保存结果`,
      en: `${unvalued} formula(s) of sheet “${name}” have no saved result`,
    });
  if (errors > 0)
    losses.push({
      kind: "damaged",
      zh: `工作表“${name}”有 ${errors} 个单元格是错误值（如 #REF!）`,
      en: `${errors} cell(s) of sheet “${name}” hold an error value (such as #REF!)`,
    });
  if (cut)
    losses.push({
      kind: "truncated",
      zh: `工作表“${name}”太大，只读取了前一部分`,
      en: `Sheet “${name}” is too large; only its first part was read`,
    });
  return losses;
}
