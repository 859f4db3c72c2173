import type { FoundTable } from "./found-table.ts";

/** Blank lines that part two tables; one or two part rows. */
const gapOfTables = 3;

type LineKind = "cell" | "blank" | "text";

function kindOf(line: string): LineKind {
  if (line.startsWith("\t")) return "cell";
  return line.trim() === "" ? "blank" : "text";
}

/** Index after the table's last line: before a large gap, or before text that follows a blank line. */
function endOfCells(lines: readonly string[], start: number): number {
  let end = start;
  let blanks = 0;
  for (let i = start; i < lines.length; i++) {
    const kind = kindOf(lines[i] ?? "");
    if (kind === "blank") {
      blanks += 1;
      continue;
    }
    if (blanks >= gapOfTables || (kind === "text" && blanks > 0)) break;
    blanks = 0;
    end = i + 1;
  }
  return end;
}

/**
 * A table of which every cell is a line that begins with a tab; further lines of a cell follow without one, a blank
 * line parts rows. Undefined when nothing looks like a table (a paragraph indented by a tab).
 */
export function readCellLines(lines: readonly string[], start: number): FoundTable | undefined {
  if (kindOf(lines[start] ?? "") !== "cell") return undefined;
  const end = endOfCells(lines, start);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of lines.slice(start, end)) {
    const kind = kindOf(line);
    if (kind === "text") row.push(continued(row.pop() ?? "", line));
    else if (kind === "cell") row.push(cellText(line));
    else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return looksLikeTable(rows) ? { rows, end, shortRows: "merged" } : undefined;
}

function cellText(line: string): string {
  return line.replace(/\t/g, " ").replace(/^ +/, "").trimEnd();
}

function continued(cell: string, line: string): string {
  const text = line.replace(/[\t ]+/g, " ").trim();
  return cell === "" ? text : `${cell}\n${text}`;
}

/** Two cells in a row, at least; lines that are whole sentences are paragraphs. */
function looksLikeTable(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.filter((row) => row.length > 1).flat();
  const sentences = cells.filter((cell) => cell.length > 40 && /[。；]$/.test(cell.trim()));
  return cells.length > 0 && sentences.length < cells.length * 0.6;
}
