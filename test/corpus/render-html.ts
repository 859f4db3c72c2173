import { chromeAround } from "./chrome.ts";
import type { Figure, Line } from "./figure.ts";
import { flatten, type Piece } from "./flatten.ts";
import { pagedRows, withEmptyMerges } from "./merges.ts";
import { escapeHtml, type Noise, widened } from "./noise.ts";
import type { Disclosure } from "./outline.ts";
import { type Cell, isFigure, type TableBlock, wordsOf } from "./outline.ts";
import type { Random } from "./random.ts";

function figureHtml(figure: Figure, noise: Noise, random: Random): string {
  const wide = noise.fullWidth > 0 && random.chance(noise.fullWidth) ? widened(figure.text) : figure.text;
  const gap =
    noise.spaces > 0 && figure.suffix !== "" && random.chance(noise.spaces)
      ? random.pick([" ", "&nbsp;"])
      : "";
  const unit = escapeHtml(figure.suffix);
  if (noise.splitNumbers === 0 || wide.length < 3 || !random.chance(noise.splitNumbers))
    return escapeHtml(wide) + gap + unit;
  const cut = random.int(1, wide.length - 1);
  const tag = random.pick(["span", "font", "span"]);
  const style = tag === "span" ? ' style="font-family:仿宋_GB2312;font-size:16pt"' : ' face="仿宋"';
  return `<${tag}${style}>${escapeHtml(wide.slice(0, cut))}</${tag}><${tag}${style}>${escapeHtml(wide.slice(cut))}</${tag}>${gap}${unit}`;
}

function lineHtml(line: Line, noise: Noise, random: Random): string {
  return line
    .map((inline) => (isFigure(inline) ? figureHtml(inline, noise, random) : escapeHtml(inline)))
    .join("");
}

function paragraphHtml(inner: string, noise: Noise, random: Random): string {
  if (noise.paragraphs === "breaks") return `&emsp;&emsp;${inner}<br>`;
  if (noise.paragraphs === "plain") return `<p>${random.chance(0.5) ? "　　" : ""}${inner}</p>`;
  return `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span style="font-size:16.0pt;font-family:仿宋_GB2312">${inner}</span></p>`;
}

function headingHtml(depth: number, inner: string, noise: Noise, random: Random): string {
  if (noise.headingTags) return `<h${Math.min(depth + 1, 5)}>${inner}</h${Math.min(depth + 1, 5)}>`;
  return paragraphHtml(random.chance(0.6) ? `<strong>${inner}</strong>` : inner, noise, random);
}

function cellHtml(cell: Cell, noise: Noise, random: Random): string {
  const words = lineHtml(cell.line, { ...noise, spaces: 0 }, random);
  const tag = cell.header && noise.headerTags ? "th" : "td";
  const spans = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}${cell.rowSpan > 1 && !noise.emptyMerges ? ` rowspan="${cell.rowSpan}"` : ""}`;
  const inner = noise.wordCells
    ? `<p align="center"><span lang="EN-US">${words === "" ? "&nbsp;" : words}</span></p>`
    : words;
  return `<${tag}${spans}>${inner}</${tag}>`;
}

function tableHtml(table: TableBlock, titled: boolean, noise: Noise, random: Random): string {
  const paged = pagedRows(table, noise.repeatHeader);
  const rows = noise.emptyMerges ? withEmptyMerges(paged) : paged;
  const told = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, noise, random)).join("")}</tr>`);
  const wide = (words: string) => `<tr><td colspan="${table.columns}">${escapeHtml(words)}</td></tr>`;
  const owner = [table.entity, table.unitLine].filter((part) => part !== "").join("　　");
  const above = [titled ? "" : wordsOf(table.title), table.number, owner].filter((part) => part !== "");
  const note =
    table.note === "" ? "" : noise.titleInTable ? wide(table.note) : `<p>${escapeHtml(table.note)}</p>`;
  const grid = (inner: string) => `<table border="1" cellspacing="0">\n${inner}\n</table>`;
  if (noise.titleInTable)
    return grid([...above.map(wide), ...told, note].filter((part) => part !== "").join("\n"));
  const lines = above.map((words) =>
    paragraphHtml(
      escapeHtml(words),
      { ...noise, paragraphs: noise.paragraphs === "breaks" ? "plain" : noise.paragraphs },
      random,
    ),
  );
  return `${lines.join("\n")}\n${grid(told.join("\n"))}\n${note}`;
}

function pieceHtml(piece: Piece, noise: Noise, random: Random): string {
  switch (piece.kind) {
    case "title":
      return paragraphHtml(`<strong>${lineHtml(piece.line, noise, random)}</strong>`, noise, random);
    case "contents":
      return ["目　录", ...piece.lines]
        .map((words) => paragraphHtml(escapeHtml(words), noise, random))
        .join("\n");
    case "heading":
      return headingHtml(piece.depth, lineHtml(piece.line, noise, random), noise, random);
    case "paragraph":
      return paragraphHtml(lineHtml(piece.line, noise, random), noise, random);
    case "table":
      return tableHtml(piece.table, piece.titled, noise, random);
  }
}

/** The disclosure as a page of a portal. */
export function renderHtml(disclosure: Disclosure, noise: Noise, random: Random): string {
  const body = flatten(disclosure)
    .map((piece) => pieceHtml(piece, noise, random))
    .join("\n");
  return chromeAround(disclosure.title, body, noise, random);
}
