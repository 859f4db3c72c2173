import type { Block, Snapshot, TableCell, TableRow } from "../../core/model/snapshot.ts";

/** A cell while the text is still being written. */
interface Draft {
  words: string;
  rowSpan: number;
  columnSpan: number;
}

/** Rows of `a | b | c`; `<` belongs to the cell on its left, `^` to the cell above it. */
export function table(source: string, name?: string): { rows: string[][]; name?: string } {
  const rows = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^\|[\s|:-]+\|$/.test(line.replace(/\| - /g, "|x")))
    .map((line) =>
      line
        .replace(/^\|/, "")
        .replace(/\|$/, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
  return name === undefined ? { rows } : { rows, name };
}

/** A snapshot of paragraphs (strings) and tables. */
export function snapshotOf(...parts: (string | { rows: string[][]; name?: string })[]): Snapshot {
  let text = "";
  const blocks: Block[] = [];
  for (const part of parts) {
    if (text !== "") text += "\n";
    const start = text.length;
    if (typeof part === "string") {
      text += part;
      blocks.push({ kind: "paragraph", range: [start, text.length] });
      continue;
    }
    const rows: TableRow[] = drafts(part.rows).map((row, index) => {
      if (index > 0) text += "\n";
      const cells = row.map((draft, column): TableCell => {
        if (column > 0) text += "\t";
        const from = text.length;
        text += draft.words;
        return {
          range: [from, text.length],
          rowSpan: draft.rowSpan,
          columnSpan: draft.columnSpan,
          header: false,
        };
      });
      return { cells };
    });
    const name = part.name === undefined ? {} : { name: part.name };
    blocks.push({ kind: "table", range: [start, text.length], rows, ...name });
  }
  return { url: undefined, title: "", mediaType: "text/html", text, blocks };
}

function drafts(rows: readonly string[][]): Draft[][] {
  const above: (Draft | undefined)[] = [];
  return rows.map((row) => {
    const drafted: Draft[] = [];
    let left: Draft | undefined;
    const seen = new Set<Draft>();
    row.forEach((words, column) => {
      const over = above[column];
      if (words === "<" && left !== undefined) left.columnSpan += seen.has(left) ? 0 : 1;
      else if (words === "^" && over !== undefined) {
        if (!seen.has(over)) over.rowSpan += 1;
        seen.add(over);
        left = over;
      } else {
        left = { words, rowSpan: 1, columnSpan: 1 };
        drafted.push(left);
      }
      above[column] = left;
    });
    return drafted;
  });
}
