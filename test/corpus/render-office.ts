import { flatten, type Piece } from "./flatten.ts";
import { escapeHtml } from "./noise.ts";
import type { Disclosure, TableBlock } from "./outline.ts";
import { wordsOf } from "./outline.ts";

/** The disclosure as somebody typed it into an office program: no portal around it, nothing split or widened. */

function tableHtml(table: TableBlock, titled: boolean): string {
  const above = [
    titled ? "" : wordsOf(table.title),
    table.number,
    [table.entity, table.unitLine].join("　　").trim(),
  ];
  const rows = table.rows.map((row) => {
    const cells = row.map(
      ({ line, rowSpan, columnSpan }) =>
        `<td rowspan="${rowSpan}" colspan="${columnSpan}">${escapeHtml(wordsOf(line))}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const lines = above.filter((words) => words !== "").map((words) => `<p>${escapeHtml(words)}</p>`);
  const note = table.note === "" ? "" : `<p>${escapeHtml(table.note)}</p>`;
  return `${lines.join("")}<table border="1" cellspacing="0">${rows.join("")}</table>${note}`;
}

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case "title":
      return `<p align="center"><b>${escapeHtml(wordsOf(piece.line))}</b></p>`;
    case "contents":
      return ["目　录", ...piece.lines].map((words) => `<p>${escapeHtml(words)}</p>`).join("");
    case "heading":
      return `<p><b>${escapeHtml(wordsOf(piece.line))}</b></p>`;
    case "paragraph":
      return `<p style="text-indent:2em">${escapeHtml(wordsOf(piece.line))}</p>`;
    case "table":
      return tableHtml(piece.table, piece.titled);
  }
}

const style =
  "@page{size:A4;margin:20mm} body{font-family:'Noto Serif CJK SC',SimSun;font-size:12pt;line-height:1.5} table{border-collapse:collapse;width:100%;font-size:8pt} td{border:1px solid #000;padding:1px 3px}";

/** A page that office programs and browsers turn into their own formats. */
export function renderOffice(disclosure: Disclosure): string {
  const body = flatten(disclosure).map(pieceHtml).join("\n");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(disclosure.title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}
