import { replaceRadicals } from "../../text/radicals.ts";
import type { PageNode } from "../page/node.ts";
import { advances, type FontScales, fontScales } from "./advances.ts";
import type { PdfPage, PdfTextItem, PdfViewport } from "./engine.ts";

/** A text item of a page, as a node of the map from text to page: the text layer has one element for each. */
export interface PdfNode extends PageNode {
  /** From 1. */
  readonly page: number;
  /** Index among the text items of the page. */
  readonly item: number;
}

/** One character with its place on the upright page, in points, y downwards. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly node: PdfNode;
  readonly offset: number;
}

/** A page's characters, and how its coordinates were turned upright. */
export interface PageGlyphs {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly height: number;
  /** From the coordinates of the file to those of the upright page. */
  readonly toPage: Matrix;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that applies `b`, then `a`. */
export function multiply(a: readonly number[], b: readonly number[]): Matrix {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

/** Quarter turns of a direction; undefined for slanted text (watermarks). */
function quarterTurns([x, y]: readonly number[]): 0 | 1 | 2 | 3 | undefined {
  const length = Math.hypot(x ?? 0, y ?? 0);
  if (length === 0) return undefined;
  const [cosine, sine] = [(x ?? 0) / length, (y ?? 0) / length];
  if (cosine > 0.99) return 0;
  if (sine > 0.99) return 1;
  if (cosine < -0.99) return 2;
  return sine < -0.99 ? 3 : undefined;
}

/** Turns a page whose text mostly runs sideways. */
function uprightMatrix(turns: number, { width, height }: PdfViewport): Matrix {
  if (turns === 1) return [0, -1, 1, 0, 0, width];
  if (turns === 2) return [-1, 0, 0, -1, width, height];
  if (turns === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

/** Fonts named as bold or as the usual heading faces (黑体, 小标宋). */
const boldFont = /bold|black|heavy|simhei|heiti|[^a-z]hei(?:[^a-z]|$)|xiaobiao|fzxbs|xbs/i;

function boldFonts(page: PdfPage, items: readonly PdfTextItem[]): ReadonlySet<string> {
  const bold = new Set<string>();
  for (const name of new Set(items.map((item) => item.fontName))) {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    if (boldFont.test(font?.name ?? "")) bold.add(name);
  }
  return bold;
}

/** Symbols that office programs keep in the private area (Symbol, Wingdings), and the full-width space of old GBK fonts. */
const privateUse: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf06c": "●",
  "\uf06e": "■",
  "\uf06f": "□",
  "\uf0a8": "◆",
  "\uf0d8": "➢",
  "\uf0fc": "√",
  "\uf0fe": "☑",
  "\uf02d": "-",
  "\uf0b4": "×",
  "\uf0b1": "±",
  "\uf0a3": "≤",
  "\uf0b3": "≥",
  "\ue5e5": "\u3000",
};

function readable(text: string): string {
  return replaceRadicals(text).replace(/[\ue000-\uf8ff]/g, (character) => privateUse[character] ?? character);
}

interface Placed {
  readonly scales: FontScales;
  readonly matrix: Matrix;
  readonly item: PdfTextItem;
  readonly node: PdfNode;
}

/** The characters of a page, turned upright. Call after the operator list was read: only then are fonts known. */
export async function readGlyphs(page: PdfPage, number: number): Promise<PageGlyphs> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const items = content.items.filter((item): item is PdfTextItem => "str" in item);
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    const turns = quarterTurns(multiply(viewport.transform, item.transform));
    if (turns !== undefined) counts[turns] = (counts[turns] ?? 0) + item.str.trim().length;
  }
  const turns = counts.indexOf(Math.max(...counts));
  const toPage = multiply(uprightMatrix(turns, viewport), viewport.transform);
  const bold = boldFonts(page, items);
  const scales = fontScales(items);
  const glyphs: Glyph[] = [];
  items.forEach((item, index) => {
    const node: PdfNode = {
      nodeType: 3,
      nodeName: "#text",
      childNodes: [],
      data: item.str,
      page: number,
      item: index,
    };
    const placed = { matrix: multiply(toPage, item.transform), item, node, scales };
    for (const glyph of glyphsOf(placed, bold.has(item.fontName))) glyphs.push(glyph);
  });
  const sideways = turns % 2 === 1;
  return {
    glyphs,
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    toPage,
  };
}

function* glyphsOf({ matrix, item, node, scales }: Placed, bold: boolean): Generator<Glyph> {
  const turns = quarterTurns(matrix);
  if (turns === undefined || item.str.trim() === "") return;
  const size = Math.hypot(matrix[2], matrix[3]);
  const em = Math.hypot(matrix[0], matrix[1]);
  const text = readable(item.str);
  const edges = advances(item, text, em, scales);
  let offset = 0;
  let index = 0;
  for (const character of text) {
    const from = edges[index] ?? 0;
    const to = edges[index + 1] ?? from;
    if (character.trim() !== "" && !/[\p{Cc}\p{Cf}]/u.test(character)) {
      const place = placeAt(matrix, turns, { from, to, size });
      yield { text: character, ...place, size, bold, node, offset };
    }
    offset += character.length;
    index += 1;
  }
}

/** Where a character stands; in text that runs up or down every character is a line of its own. */
function placeAt(
  [, , , , x, y]: Matrix,
  turns: number,
  { from, to, size }: { readonly from: number; readonly to: number; readonly size: number },
): Pick<Glyph, "left" | "right" | "baseline"> {
  if (turns === 0) return { left: x + from, right: x + to, baseline: y };
  if (turns === 2) return { left: x - to, right: x - from, baseline: y };
  const middle = (from + to) / 2;
  const baseline = turns === 1 ? y + middle + size * 0.4 : y - middle + size * 0.4;
  return turns === 1
    ? { left: x - size * 0.3, right: x + size * 0.7, baseline }
    : { left: x - size * 0.7, right: x + size * 0.3, baseline };
}
