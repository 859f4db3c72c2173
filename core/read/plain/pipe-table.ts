import type { FoundTable } from "./found-table.ts";

const rule = /^[\s:|+=-]*-{2,}[\s:|+=-]*$/;

/** Cells of a Markdown row, `\|` being a character of a cell. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replace(/\\\|/g, "|")
      .replace(/<br\s*\/?>/gi, "\n")
      .replace(/\*\*/g, "")
      .trim(),
  );
}

/** A Markdown table: lines that begin or end with a pipe, or lines with pipes under a rule of dashes. */
export function readPipeTable(lines: readonly string[], start: number): FoundTable | undefined {
  const ruled = rule.test(lines[start + 1] ?? "");
  const belongs = (line: string) => /^\s*\||\|\s*$/.test(line) || (ruled && line.includes("|"));
  let end = start;
  while (end < lines.length && belongs(lines[end] ?? "")) end++;
  const rows = lines
    .slice(start, end)
    .filter((line) => !rule.test(line))
    .map(cellsOf);
  const wide = rows.filter((row) => row.length > 1);
  return wide.length >= (ruled ? 1 : 2) ? { rows, end, shortRows: "cut" } : undefined;
}
