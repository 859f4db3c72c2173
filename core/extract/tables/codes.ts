import type { Cell, Document, Table } from "../../model/document.ts";
import { squeeze } from "../../text/labels.ts";

/** Columns of codes and of line numbers by their headers. */
const codeHeader = /编码|代码|编号|序号|行次|^类$|^款$|^项$/;

/** The levels of a code in columns of their own, also where they stand in one row with the table's 合计. */
const codeLevel = /^[类款项]$/;

/** Codes of the classifications: three digits, and two more for each level below. */
const classificationCode = /^\d{3}(?:\d{2}){0,4}$/;

/**
 * Where cells begin that hold a code, a line number or a column number: printed digits that claim nothing. A column is one
 * of codes when its header says so or when hardly anything but codes of the classification stands in it.
 */
export function codeStarts(document: Document): Set<number> {
  const starts = new Set<number>();
  for (const table of document.tables) {
    for (const cell of codeCells(document, table)) {
      const printed = document.text.slice(cell.range[0], cell.range[1]);
      starts.add(cell.range[0] + printed.length - printed.trimStart().length);
    }
  }
  return starts;
}

function codeCells({ text }: Document, { cells }: Table): Cell[] {
  const wordsOf = (cell: Cell) => squeeze(text.slice(cell.range[0], cell.range[1]));
  const found: Cell[] = [];
  for (const column of Map.groupBy(cells, ({ column }) => column).values()) {
    const whole = column.filter((cell) => /^\d{1,11}$/.test(wordsOf(cell)));
    if (whole.length === 0) continue;
    const isNamed = column.some(
      (cell) =>
        (cell.role === "header" && codeHeader.test(wordsOf(cell))) ||
        (cell.role === "label" && codeLevel.test(wordsOf(cell))),
    );
    const filled = column.filter((cell) => cell.role === "data" && wordsOf(cell) !== "");
    const codes = filled.filter((cell) => classificationCode.test(wordsOf(cell)));
    if (isNamed) found.push(...whole);
    else if (codes.length >= 2 && codes.length >= filled.length * 0.8 && areNested(codes.map(wordsOf)))
      found.push(...codes);
  }
  for (const row of Map.groupBy(cells, ({ row }) => row).values())
    if (row.some((cell) => /^栏次$/.test(wordsOf(cell))))
      found.push(...row.filter((cell) => /^\d{1,3}$/.test(wordsOf(cell))));
  return found;
}

/** Codes stand in order and nest: 201, 20103, 2010301. Round amounts of as many digits do not. */
function areNested(codes: readonly string[]): boolean {
  const known = new Set(codes);
  const nested = codes.filter((code) => code.length > 3 && known.has(code.slice(0, -2)));
  const rising = codes.slice(1).filter((code, index) => code > (codes[index] ?? ""));
  return nested.length > 0 && rising.length * 2 >= codes.length - 1;
}
