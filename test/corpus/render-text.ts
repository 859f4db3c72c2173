import type { Line } from "./figure.ts";
import { flatten, type Piece } from "./flatten.ts";
import { withEmptyMerges } from "./merges.ts";
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

/** Breaks long lines at a fixed width, as text copied from a page of print; numbers may be cut in two. */
function wrapped(text: string, width: number): string {
  if (width === 0 || text.length <= width) return text;
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += width) lines.push(text.slice(start, start + width));
  return lines.join("\n");
}

const cellText = (cell: Cell): string => wordsOf(cell.line);

/** Rows as they stand in the source: merged cells once, or padded to a full grid. */
function rowsOf(table: TableBlock): string[][] {
  return withEmptyMerges(table.rows).map((row) =>
    row.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.columnSpan - 1 }, () => "")]),
  );
}

function tableText(table: TableBlock, noise: Noise): string {
  if (noise.textTables === "converter")
    return withEmptyMerges(table.rows)
      .map((row) => row.map((cell) => `\t${cellText(cell)}`).join("\n"))
      .join("\n\n");
  if (noise.textTables === "tabs")
    return rowsOf(table)
      .map((row) => row.join("\t"))
      .join("\n");
  const rows = rowsOf(table).map((row) => `| ${row.join(" | ")} |`);
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
      return wrapped(`${noise.wrapAt > 0 ? "　　" : ""}${spelled(piece.line, noise, random)}`, noise.wrapAt);
    case "table":
      return [caption(piece.table, piece.titled), tableText(piece.table, noise), piece.table.note]
        .filter((part) => part !== "")
        .join("\n");
  }
}

/** The disclosure as a text file. */
export function renderText(disclosure: Disclosure, noise: Noise, random: Random): string {
  const parts = flatten(disclosure).map(
    (piece) => renderPiece(piece, noise, random) + (piece.kind === "table" ? "\n" : ""),
  );
  return `${parts.join("\n")}\n`;
}
