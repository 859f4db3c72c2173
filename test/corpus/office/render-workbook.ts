import { utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { flatten, type Piece } from "../flatten.ts";
import type { Disclosure, TableBlock } from "../outline.ts";
import { wordsOf } from "../outline.ts";
import { type Random, randomFrom } from "../random.ts";
import { captionOf, placedRows } from "./columns.ts";
import { type NumberLook, numberLooks, workbookCell } from "./number-formats.ts";

/** How an office lays out a workbook. */
interface BookLook {
  readonly numbers: NumberLook;
  /** Title, number and unit merged over the table, or number and unit in its last columns. */
  readonly caption: "merged" | "right";
  readonly sheetNames: "number" | "title" | "default";
  /** A hidden sheet and a hidden row with figures that are none of the document's. */
  readonly hidden: boolean;
}

/** Whether the workbook of a seed has the text of the disclosure too, in sheets of its own. */
export function holdsText(seed: number): boolean {
  return randomFrom(seed).fork("workbook").chance(0.4);
}

function bookLook(random: Random): BookLook {
  return {
    numbers: random.pick(numberLooks),
    caption: random.pick(["merged", "right"] as const),
    sheetNames: random.pick(["number", "title", "default"] as const),
    hidden: random.chance(0.3),
  };
}

const at = (r: number, c: number) => utils.encode_cell({ r, c });

/** Writes the lines over a table and says how many rows they take. */
function putCaption(sheet: WorkSheet, table: TableBlock, look: BookLook): number {
  const last = Math.max(0, table.columns - 1);
  const merges = sheet["!merges"] ?? [];
  if (look.caption === "merged") {
    const lines = captionOf(table, false);
    lines.forEach((words, r) => {
      sheet[at(r, 0)] = { t: "s", v: words };
      merges.push({ s: { r, c: 0 }, e: { r, c: last } });
    });
    return lines.length;
  }
  sheet[at(0, 0)] = { t: "s", v: wordsOf(table.title) };
  merges.push({ s: { r: 0, c: 0 }, e: { r: 0, c: last } });
  if (table.number !== "") sheet[at(1, last)] = { t: "s", v: table.number };
  if (table.entity !== "") sheet[at(2, 0)] = { t: "s", v: table.entity };
  if (table.unitLine !== "" && (last > 0 || table.entity === ""))
    sheet[at(2, last)] = { t: "s", v: table.unitLine };
  return 3;
}

function sheetOf(table: TableBlock, look: BookLook): WorkSheet {
  const sheet: WorkSheet = {};
  const merges: NonNullable<WorkSheet["!merges"]> = [];
  sheet["!merges"] = merges;
  const top = putCaption(sheet, table, look);
  let last = top;
  for (const cell of placedRows(table).flat()) {
    const words = wordsOf(cell.line);
    const r = cell.row + top;
    last = Math.max(last, r);
    if (words !== "") sheet[at(r, cell.column)] = workbookCell(words, look.numbers);
    const e = { r: r + cell.rowSpan - 1, c: cell.column + cell.columnSpan - 1 };
    if (cell.rowSpan > 1 || cell.columnSpan > 1) merges.push({ s: { r, c: cell.column }, e });
  }
  if (table.note !== "") {
    last += 1;
    sheet[at(last, 0)] = { t: "s", v: table.note };
  }
  if (look.hidden) hideRow(sheet, ++last);
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: last, c: Math.max(0, table.columns - 1) },
  });
  return sheet;
}

/** A row of working notes that the office has hidden. */
function hideRow(sheet: WorkSheet, row: number): void {
  sheet[at(row, 0)] = { t: "s", v: "核对合计" };
  sheet[at(row, 1)] = { t: "n", v: 123456.78, z: "0.00" };
  const rows: NonNullable<WorkSheet["!rows"]> = [];
  rows[row] = { hidden: true };
  sheet["!rows"] = rows;
}

function linesOf(piece: Piece): string[] {
  if (piece.kind === "contents") return ["目　录", ...piece.lines];
  return piece.kind === "table" ? [] : [wordsOf(piece.line)];
}

function textSheet(lines: readonly string[]): WorkSheet {
  return utils.aoa_to_sheet(lines.map((words) => [words]));
}

/** Names that Excel accepts: 31 characters at most, none of these, none twice. */
function sheetName(book: WorkBook, table: TableBlock, { sheetNames }: BookLook): string {
  const index = book.SheetNames.length + 1;
  if (sheetNames === "number") return `${index}`;
  if (sheetNames === "default") return `Sheet${index}`;
  return `${index}${wordsOf(table.title).replace(/[\\/?*[\]:]/g, "")}`.slice(0, 31);
}

/** The workbook that is attached to a disclosure: its tables, and for some seeds its text. */
export function renderWorkbook(disclosure: Disclosure, seed: number): Uint8Array {
  const look = bookLook(randomFrom(seed).fork("workbook look"));
  const book = utils.book_new();
  book.Props = { Title: disclosure.title };
  let lines: string[] = [];
  let texts = 0;
  const closeText = () => {
    if (lines.length > 0) utils.book_append_sheet(book, textSheet(lines), `说明${++texts}`);
    lines = [];
  };
  const withText = holdsText(seed);
  for (const piece of flatten(disclosure)) {
    if (withText) lines.push(...linesOf(piece));
    if (piece.kind !== "table") continue;
    closeText();
    utils.book_append_sheet(book, sheetOf(piece.table, look), sheetName(book, piece.table, look));
  }
  closeText();
  if (look.hidden) {
    utils.book_append_sheet(book, textSheet(["内部过渡表", "支出合计为999.99万元"]), "过渡");
    utils.book_set_sheet_visibility(book, "过渡", utils.consts.SHEET_HIDDEN);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}
