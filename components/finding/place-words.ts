import type { Place, ReportTable } from "../../core/model/report.ts";
import type { Words } from "../words/zh.ts";

/** The innermost part of where a place stands: what fits on one line. */
export function innermost(place: Place, tables: readonly ReportTable[], words: Words): string {
  const path = placeWords(place, tables, words);
  return place.cell === null ? (path.split(" › ").at(-1) ?? path) : path;
}

/** Where a place stands, for people: `第二部分 › 二、 `, or `支出决算表 › 第 4 行第 3 列`. */
export function placeWords(place: Place, tables: readonly ReportTable[], words: Words): string {
  const { cell, section } = place;
  if (cell === null) return section === "" ? words.card.noSection : section;
  const title = tables[cell.table]?.title ?? "";
  return words.card.cell(
    title === "" ? words.card.table(cell.table + 1) : title,
    cell.row + 1,
    cell.column + 1,
  );
}
