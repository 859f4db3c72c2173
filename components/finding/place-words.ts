import type { Place, ReportTable } from "../../core/model/report.ts";
import type { Words } from "../words/zh.ts";

/** The innermost part of where a place stands: what fits on one line. */
export function innermost(place: Place, tables: readonly ReportTable[], words: Words): string {
  const { file, ...within } = place;
  const path = placeWords(within, tables, words);
  const last = place.cell === null ? (path.split(" › ").at(-1) ?? path) : path;
  return file === undefined ? last : `${file} › ${last}`;
}

/** Where a place stands, for people: `第二部分 › 二、 `, `支出决算表 › 行「合计」› 列「项目支出」`, or by number. */
export function placeWords(place: Place, tables: readonly ReportTable[], words: Words): string {
  const { file, ...within } = place;
  if (file !== undefined) return `${file} › ${placeWords(within, tables, words)}`;
  const { cell, section } = place;
  if (cell === null) return section === "" ? words.card.noSection : section;
  const title = tables[cell.table]?.title ?? "";
  const named = title === "" ? words.card.table(cell.table + 1) : title;
  // Labels of cells are made of their row's and their column's words.
  const [row = "", ...columns] = place.label?.split("·") ?? [];
  if (columns.length > 0) return words.card.namedCell(named, row, columns.join("·"));
  return words.card.cell(named, cell.row + 1, cell.column + 1);
}
