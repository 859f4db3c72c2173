import { type Draft, wordsOf } from "../draft/draft.ts";
import { joinsNext, type Wrap, wrapOf } from "../prose/wrapping.ts";
import { readCellLines } from "./cell-lines.ts";
import type { FoundTable, TableFinder } from "./found-table.ts";
import { withoutPageNumbers } from "./page-numbers.ts";
import { readPipeTable } from "./pipe-table.ts";
import { readTabbedRows } from "./tabbed-rows.ts";

const finders: readonly TableFinder[] = [readPipeTable, readTabbedRows, readCellLines];

/** The paragraphs and tables of a text. */
export function readLines(text: string): Draft[] {
  const lines = withoutPageNumbers(text.split("\n"));
  const wrap = wrapOf(lines.filter((line) => !line.startsWith("\t") && !line.startsWith("|")));
  const markdown = lines.filter((line) => /^#{1,6} \S/.test(line)).length >= 2;
  const drafts: Draft[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = firstTable(lines, at);
    if (table !== undefined) {
      drafts.push(tableOf(table, drafts.length));
      at = table.end;
      continue;
    }
    const end = paragraphEnd(lines, at, wrap);
    const draft = paragraphOf(lines.slice(at, end), drafts.length, markdown);
    if (draft !== undefined) drafts.push(draft);
    at = end;
  }
  return drafts;
}

function firstTable(lines: readonly string[], at: number): FoundTable | undefined {
  const line = lines[at] ?? "";
  if (!line.includes("\t") && !line.includes("|")) return undefined;
  for (const find of finders) {
    const table = find(lines, at);
    if (table !== undefined) return table;
  }
  return undefined;
}

/** Index after the last line of the paragraph that begins at `start`: one line, or those that a wrap has parted. */
function paragraphEnd(lines: readonly string[], start: number, wrap: Wrap | undefined): number {
  let end = start;
  while (joinsNext(lines, end, wrap) && !/^[\t|]/.test(lines[end + 1] ?? "")) end++;
  return end + 1;
}

function paragraphOf(lines: readonly string[], order: number, markdown: boolean): Draft | undefined {
  const text = lines
    .map((line, index) => (index === 0 ? line.trim() : glue(lines[index - 1] ?? "", line)))
    .join("");
  const heading = markdown ? /^(#{1,6})\s+(.*)$/.exec(text) : null;
  const words = plainWords(heading?.[2] ?? text, markdown).trim();
  if (words === "" || (markdown && /^(?:-{3,}|\*{3,}|_{3,})$/.test(words))) return undefined;
  const level = heading?.[1]?.length;
  const emphasised = level !== undefined || (markdown && /^\*\*.+\*\*$/.test(text.trim()));
  return { kind: "paragraph", order, words: wordsOf(words), level, emphasised };
}

/** The next line of a wrapped paragraph; a space only between Latin words. */
function glue(previous: string, line: string): string {
  const latin = /[A-Za-z,;]$/.test(previous.trimEnd()) && /^[A-Za-z]/.test(line.trimStart());
  return (latin ? " " : "") + line.trim();
}

/** Markdown marks of emphasis and escapes are not words. */
function plainWords(text: string, markdown: boolean): string {
  const spaced = text.replace(/[\t ]+/g, " ");
  return markdown ? spaced.replace(/\*\*|__/g, "").replace(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1") : spaced;
}

const figure = /^[-−△]?[\d０-９,，.．%％\s]*$|^[-—–/]+$/;

/** 合计 over code and name columns, then figures only: the label is the merged cell, not the last figure. */
function labelIsMerged(row: readonly string[]): boolean {
  const [label = "", ...others] = row;
  return (
    /^[\s\u3000]*[合总小][\s\u3000]*计/.test(label) &&
    others.length > 0 &&
    others.every((text) => figure.test(text.trim()))
  );
}

/** The last cell of a short row spans what is left where cells were merged; else empty cells fill the row. */
function tableOf({ rows, shortRows }: FoundTable, order: number): Draft {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const spans = (row: readonly string[]) => shortRows === "merged" || row.length === 1;
  return {
    kind: "table",
    order,
    rows: rows.map((row) => {
      const missing = width - row.length;
      const filled = spans(row) ? row : [...row, ...new Array<string>(missing).fill("")];
      const merged = mergedColumn(filled);
      return filled.map((text, column) => ({
        words: wordsOf(text),
        rowSpan: 1,
        columnSpan: column === merged ? 1 + width - filled.length : 1,
        header: false,
      }));
    }),
  };
}

/** The cell that takes the columns a short row lacks: a merged label, else the last. */
function mergedColumn(row: readonly string[]): number {
  return labelIsMerged(row) ? 0 : row.length - 1;
}
