import type { Line } from "./figure.ts";
import { flatten, type Piece } from "./flatten.ts";
import { pagedRows, withEmptyMerges } from "./merges.ts";
import { type Noise, widened } from "./noise.ts";
import type { Disclosure } from "./outline.ts";
import { type Cell, isFigure, type TableBlock, wordsOf } from "./outline.ts";
import type { Random } from "./random.ts";

function spelled(line: Line, noise: Noise, random: Random): string {
  return line
    .map((inline) => {
      if (!isFigure(inline)) return inline;
      const text = noise.fullWidth > 0 && random.chance(noise.fullWidth) ? widened(inline.text) : inline.text;
      const gap = noise.spaces > 0 && inline.suffix !== "" && random.chance(noise.spaces) ? " " : "";
      return text + gap + inline.suffix;
    })
    .join("");
}

/** What must not be parted: each character, or a whole number with its point and separators. */
function atoms(text: string, whole: boolean): string[] {
  return whole ? (text.match(/[\d.,%]+|[^\d.,%]/gu) ?? []) : [...text];
}

const columnsOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0);

/** Breaks long lines at a width, as text copied from a page of print. */
function wrapped(text: string, { wrapAt, wrapBy }: Noise): string {
  if (wrapAt === 0) return text;
  const width = wrapBy === "characters" ? wrapAt : wrapAt * 2;
  const sizeOf = wrapBy === "characters" ? (atom: string) => atom.length : columnsOf;
  const lines: string[] = [];
  let line = "";
  for (const atom of atoms(text, wrapBy === "words")) {
    if (line !== "" && sizeOf(line) + sizeOf(atom) > width) {
      lines.push(line);
      line = "";
    }
    line += atom;
  }
  return [...lines, line].join("\n");
}

const cellText = (cell: Cell): string => wordsOf(cell.line);

/** Rows as they stand in the source: merged cells once, or padded to a full grid. */
function rowsOf(table: TableBlock, noise: Noise): string[][] {
  return withEmptyMerges(pagedRows(table, noise.repeatHeader)).map((row) =>
    row.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.columnSpan - 1 }, () => "")]),
  );
}

function tableText(table: TableBlock, noise: Noise): string {
  if (noise.textTables === "converter")
    return withEmptyMerges(pagedRows(table, noise.repeatHeader))
      .map((row) => row.map((cell) => `\t${cellText(cell)}`).join("\n"))
      .join("\n\n");
  if (noise.textTables === "tabs")
    return rowsOf(table, noise)
      .map((row) => row.join("\t"))
      .join("\n");
  const rows = rowsOf(table, noise).map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${" --- |".repeat(table.columns)}`;
  return [rows[0], rule, ...rows.slice(1)].join("\n");
}

function caption(table: TableBlock, titled: boolean): string {
  const lines = [
    titled ? "" : wordsOf(table.title),
    table.number,
    [table.entity, table.unitLine].filter((part) => part !== "").join("    "),
  ];
  return lines.filter((part) => part !== "").join("\n");
}

function renderPiece(piece: Piece, noise: Noise, random: Random): string {
  switch (piece.kind) {
    case "title":
      return wordsOf(piece.line);
    case "contents":
      return ["目  录", ...piece.lines].join("\n");
    case "heading":
      return `${noise.artefacts ? `[bookmark: _Toc${random.int(10000000, 99999999)}]` : ""}${spelled(piece.line, noise, random)}`;
    case "paragraph":
      return wrapped(`${noise.wrapAt > 0 ? "　　" : ""}${spelled(piece.line, noise, random)}`, noise);
    case "table":
      return [caption(piece.table, piece.titled), tableText(piece.table, noise), piece.table.note]
        .filter((part) => part !== "")
        .join("\n");
  }
}

/** The disclosure as a text file. */
export function renderText(disclosure: Disclosure, noise: Noise, random: Random): string {
  let page = 0;
  const parts = flatten(disclosure).map((piece) => {
    const words = renderPiece(piece, noise, random) + (piece.kind === "table" ? "\n" : "");
    if (!noise.pageNumbers || piece.kind !== "paragraph" || !random.chance(0.08)) return words;
    page += 1;
    return `${words}\n${random.pick([`- ${page} -`, `— ${page} —`, String(page)])}`;
  });
  return `${parts.join("\n")}\n`;
}
