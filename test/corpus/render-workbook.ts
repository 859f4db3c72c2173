import { utils, type WorkSheet, write } from "@e965/xlsx";
import { flatten } from "./flatten.ts";
import type { Disclosure, TableBlock } from "./outline.ts";
import { wordsOf } from "./outline.ts";

/** Places of the cells of a table, spans resolved as a browser does. */
function placed(
  table: TableBlock,
): { row: number; column: number; words: string; rowSpan: number; columnSpan: number }[] {
  const taken = new Set<string>();
  const cells: { row: number; column: number; words: string; rowSpan: number; columnSpan: number }[] = [];
  table.rows.forEach((line, row) => {
    let column = 0;
    for (const { line: words, rowSpan, columnSpan } of line) {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r} ${c}`);
      cells.push({ row, column, words: wordsOf(words), rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return cells;
}

/** An amount as a number with the format that shows it as printed; everything else as words. */
function cellOf(words: string): { t: "n"; v: number; z: string } | { t: "s"; v: string } {
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d{1,12})\.\d{1,6}$/.test(words)) return { t: "s", v: words };
  const decimals = "0".repeat(words.split(".")[1]?.length ?? 2);
  return {
    t: "n",
    v: Number(words.replaceAll(",", "")),
    z: words.includes(",") ? `#,##0.${decimals}` : `0.${decimals}`,
  };
}

function sheetOf(table: TableBlock): WorkSheet {
  const above = [
    wordsOf(table.title),
    table.number,
    [table.entity, table.unitLine].join("　　").trim(),
  ].filter((words) => words !== "");
  const sheet: WorkSheet = {};
  const merges = above.map((_, row) => ({
    s: { r: row, c: 0 },
    e: { r: row, c: Math.max(0, table.columns - 1) },
  }));
  above.forEach((words, row) => {
    sheet[utils.encode_cell({ r: row, c: 0 })] = { t: "s", v: words };
  });
  let last = above.length;
  for (const { row, column, words, rowSpan, columnSpan } of placed(table)) {
    const r = row + above.length;
    last = Math.max(last, r);
    if (words !== "") sheet[utils.encode_cell({ r, c: column })] = cellOf(words);
    if (rowSpan > 1 || columnSpan > 1)
      merges.push({ s: { r, c: column }, e: { r: r + rowSpan - 1, c: column + columnSpan - 1 } });
  }
  if (table.note !== "") {
    last += 1;
    sheet[utils.encode_cell({ r: last, c: 0 })] = { t: "s", v: table.note };
  }
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: last, c: Math.max(0, table.columns - 1) },
  });
  sheet["!merges"] = merges;
  return sheet;
}

/** The tables of a disclosure as the workbook that is attached to it; undefined when it has none. */
export function renderWorkbook(disclosure: Disclosure, bookType: "xlsx" | "biff8"): Uint8Array | undefined {
  const tables = flatten(disclosure).flatMap((piece) => (piece.kind === "table" ? [piece.table] : []));
  if (tables.length === 0) return undefined;
  const book = utils.book_new();
  book.Props = { Title: disclosure.title };
  tables.forEach((table, index) => {
    utils.book_append_sheet(book, sheetOf(table), `${index + 1}`);
  });
  return new Uint8Array(write(book, { type: "array", bookType }));
}
