import { flatten, type Piece } from "../flatten.ts";
import { escapeHtml } from "../noise.ts";
import type { Disclosure, TableBlock } from "../outline.ts";
import { wordsOf } from "../outline.ts";
import { captionOf, columnShares, isAmount, type PlacedCell, placedRows } from "./columns.ts";
import { tableWidth } from "./flat-styles.ts";
import type { Look } from "./look.ts";

const millimetresPerPoint = 25.4 / 72;

/** The disclosure as a page that a browser prints: no portal around it, nothing split or widened. */

function cellHtml(cell: PlacedCell, { ruling }: Look): string {
  const words = wordsOf(cell.line);
  const open = ruling === "gaps" && (cell.row + cell.column) % 3 === 2 ? " gap" : "";
  const kind = `${cell.header ? "h" : isAmount(words) ? "n" : "w"}${open}`;
  return `<td class="${kind}" rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${escapeHtml(words)}</td>`;
}

function tableHtml(table: TableBlock, titled: boolean, look: Look): string {
  const rows = placedRows(table).map((row) => `<tr>${row.map((cell) => cellHtml(cell, look)).join("")}</tr>`);
  const head = look.repeatHeaders ? table.headerRows : 0;
  const columns = columnShares(table, tableWidth(look) / millimetresPerPoint / look.tableSize).map(
    (share) => `<col style="width:${(share * 100).toFixed(2)}%">`,
  );
  const lines = captionOf(table, titled).map((words) => `<p>${escapeHtml(words)}</p>`);
  const note = table.note === "" ? "" : `<p>${escapeHtml(table.note)}</p>`;
  const grid = `<table><colgroup>${columns.join("")}</colgroup><thead>${rows.slice(0, head).join("")}</thead><tbody>${rows.slice(head).join("")}</tbody></table>`;
  return `<section class="table">${lines.join("")}${grid}${note}</section>`;
}

function pieceHtml(piece: Piece, look: Look): string {
  switch (piece.kind) {
    case "title":
      return `<p class="title">${escapeHtml(wordsOf(piece.line))}</p>`;
    case "contents":
      return ["目　录", ...piece.lines].map((words) => `<p>${escapeHtml(words)}</p>`).join("");
    case "heading":
      return `<p class="heading">${escapeHtml(wordsOf(piece.line))}</p>`;
    case "paragraph":
      return `<p class="text">${escapeHtml(wordsOf(piece.line))}</p>`;
    case "table":
      return tableHtml(piece.table, piece.titled, look);
  }
}

const borders: Readonly<Record<Look["ruling"], string>> = {
  all: "td{border:1px solid #000}",
  open: "td{border:1px solid #000} td:first-child{border-left:none} td:last-child{border-right:none}",
  dotted: "td{border:1px dotted #000}",
  gaps: "td{border:1px solid #000} td.gap{border-bottom:none}",
  across: "td{border-top:1px solid #000;border-bottom:1px solid #000;padding:1px 6px}",
  none: "td{border:none;padding:2px 8px}",
};

function styleOf({ ruling, landscape, figures, textSize, tableSize }: Look): string {
  const paper = landscape === "always" ? "A4 landscape" : "A4";
  const wide =
    landscape === "tables" ? "@page wide{size:A4 landscape;margin:20mm} section.table{page:wide}" : "";
  return [
    `@page{size:${paper};margin:20mm}`,
    wide,
    `body{margin:0;font:${textSize}pt/1.6 'Noto Serif CJK SC',SimSun}`,
    "p{margin:0} .title{text-align:center;font-weight:bold;font-size:1.4em} .heading{font-weight:bold} .text{text-indent:2em}",
    `table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:${tableSize}pt;line-height:1.3}`,
    "td{padding:1px 3px;overflow-wrap:anywhere} tr{break-inside:avoid}",
    borders[ruling],
    `td.h{text-align:center} td.n{text-align:${figures}}`,
  ].join(" ");
}

/** A page for a browser to print. */
export function renderPage(disclosure: Disclosure, look: Look): string {
  const body = flatten(disclosure)
    .map((piece) => pieceHtml(piece, look))
    .join("\n");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(disclosure.title)}</title><style>${styleOf(look)}</style></head><body>${body}</body></html>`;
}

/** The running foot and head that the browser prints in the margins. */
export function marginsOf(disclosure: Disclosure, { footer, head }: Look) {
  const line = (inner: string) =>
    `<div style="width:100%;text-align:center;font-size:9pt;font-family:'Noto Serif CJK SC'">${inner}</div>`;
  return {
    displayHeaderFooter: footer !== "" || head,
    headerTemplate: line(head ? escapeHtml(disclosure.title) : ""),
    footerTemplate: line(footer.replace("#", '<span class="pageNumber"></span>')),
  };
}
