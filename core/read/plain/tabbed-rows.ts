import type { FoundTable } from "./found-table.ts";

/** Columns of a tab-separated line: leading tabs are empty cells. */
function cellsOf(line: string): string[] {
  return line
    .replace(/[\t ]+$/, "")
    .split("\t")
    .map((cell) => cell.replace(/ +/g, " ").trim());
}

/** Columns that a line has room for: tabs at its end stand for empty cells. */
const roomOf = (line: string) => line.split("\t").length;

/** Rows with room for fewer cells may be headings with something at a tab stop. */
const fewestColumns = 3;

/**
 * A table of one line per row with tabs between the cells. Needs two such lines: a single one may be a heading with a
 * page number. Cells that hold line ends, in quotes, are joined as spreadsheets write them. A line of which only the
 * first cell is filled is a row when it has as many tabs as the row before.
 */
export function readTabbedRows(lines: readonly string[], start: number): FoundTable | undefined {
  const rows: Row[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const row = rowAt(lines, end, rows.length > 0);
    if (row === undefined) break;
    rows.push(row);
  }
  if (rows.length < 2 || rows.filter(({ firm }) => firm).length < rows.length * 0.5) return undefined;
  const cells = rows.map((row) => row.cells);
  return isContents(cells)
    ? undefined
    : { rows: cells.map((row) => row.map(unquoted)), end, shortRows: "cut" };
}

interface Row {
  readonly cells: readonly string[];
  /** Whether it shows that this is a table. */
  readonly firm: boolean;
}

/** The row of a line; undefined where it is none. */
function rowAt(lines: readonly string[], at: number, within: boolean): Row | undefined {
  const line = lines[at] ?? "";
  const cells = cellsOf(line);
  const room = roomOf(line);
  if (cells.length > 1)
    return { cells, firm: room >= fewestColumns || cells.filter((cell) => cell !== "").length > 1 };
  if (!within) return undefined;
  if (room > 1 && room === roomOf(lines[at - 1] ?? ""))
    return { cells: [...cells, ""], firm: room >= fewestColumns };
  return line.trim() !== "" && isTitleRow(lines, at) ? { cells, firm: false } : undefined;
}

/** A line without tabs inside a table: rows with tabs go on right after it. */
function isTitleRow(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? "").length < 40 && cellsOf(lines[at + 1] ?? "").length > 2;
}

/** Headings with page numbers at the tab stop. */
function isContents(rows: readonly (readonly string[])[]): boolean {
  return rows.every(
    (row) => row.length === 2 && /^\d{1,3}$/.test(row[1] ?? "") && /[^\d.,]/.test(row[0] ?? ""),
  );
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replace(/""/g, '"')
    : cell;
}
