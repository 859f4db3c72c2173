import type { FoundTable } from "./found-table.ts";

/** Columns of a tab-separated line: leading tabs are empty cells. */
function cellsOf(line: string): string[] {
  return line
    .replace(/[\t ]+$/, "")
    .split("\t")
    .map((cell) => cell.replace(/ +/g, " ").trim());
}

/**
 * A table of one line per row with tabs between the cells. Needs two such lines: a single one may be a heading with a
 * page number. Cells that hold line ends, in quotes, are joined as spreadsheets write them.
 */
export function readTabbedRows(lines: readonly string[], start: number): FoundTable | undefined {
  const rows: string[][] = [];
  let end = start;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const cells = cellsOf(line);
    if (cells.length > 1) rows.push(cells);
    else if (!(line.trim() !== "" && rows.length > 0 && isTitleRow(lines, i))) break;
    else rows.push(cells);
    end = i + 1;
  }
  const inner = rows.filter((row) => row.filter((cell) => cell !== "").length > 1);
  if (rows.length < 2 || inner.length < rows.length * 0.5) return undefined;
  return isContents(rows) ? undefined : { rows: rows.map((row) => row.map(unquoted)), end, shortRows: "cut" };
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
