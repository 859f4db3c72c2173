import type { PdfTextItem } from "./engine.ts";

/** Rough width of a character in ems; pdf.js gives only that of the whole item. */
function emWidth(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x2e80 || (code >= 0x2460 && code <= 0x27bf) || (code >= 0x2014 && code <= 0x2026)) return 1;
  if (/[\s.,:;'"|!ilI()[\]]/.test(character)) return 0.28;
  return 0.5;
}

const isSpace = (character: string) => /\s/.test(character);

interface Shares {
  /** Ems that wide characters take, and rough ems of narrow ones and of spaces. */
  readonly wide: number;
  readonly narrow: number;
  readonly spaces: number;
}

function sharesOf(characters: readonly string[]): Shares {
  const sums = { wide: 0, narrow: 0, spaces: 0 };
  for (const character of characters) {
    const width = emWidth(character);
    if (isSpace(character)) sums.spaces += width;
    else if (width === 1) sums.wide += 1;
    else sums.narrow += width;
  }
  return sums;
}

/** How much wider than the rough widths the narrow characters of a font are. */
export type FontScales = ReadonlyMap<string, number>;

/** Scales of the fonts of a page, from items without spaces: only these show how wide their characters are. */
export function fontScales(items: readonly PdfTextItem[]): FontScales {
  const sums = new Map<string, { real: number; rough: number }>();
  for (const { str, width, transform, fontName } of items) {
    const { wide, narrow, spaces } = sharesOf([...str]);
    if (narrow === 0 || spaces > 0) continue;
    const size = Math.hypot(transform[0] ?? 0, transform[1] ?? 0);
    const sum = sums.get(fontName) ?? { real: 0, rough: 0 };
    sums.set(fontName, { real: sum.real + width - wide * size, rough: sum.rough + narrow * size });
  }
  return new Map([...sums].map(([font, { real, rough }]) => [font, rough > 0 ? real / rough : 1]));
}

const isPlausible = (scale: number) => scale > 0.3 && scale < 4;

/** Widths in ems of the narrow characters and of the spaces of an item, as factors of the rough ones. */
function factorsOf(
  { wide, narrow, spaces }: Shares,
  ems: number,
  usual: number | undefined,
): readonly [narrow: number, spaces: number] | undefined {
  const left = ems - wide;
  if (usual !== undefined && spaces > 0 && isPlausible(usual)) {
    const gaps = left - narrow * usual;
    if (gaps > 0) return [usual, gaps / spaces];
  }
  const scale = left / (narrow + spaces);
  return isPlausible(scale) ? [scale, scale] : undefined;
}

/** Left edges of the characters of an item from its start: wide ones as wide as the font, the rest share. */
export function advances(item: PdfTextItem, text: string, size: number, scales: FontScales): number[] {
  const characters = [...text];
  const shares = sharesOf(characters);
  const all = shares.wide + shares.narrow + shares.spaces;
  const factors = factorsOf(shares, item.width / size, scales.get(item.fontName));
  const even = item.width / Math.max(0.01, all * size);
  const edges = [0];
  let at = 0;
  for (const character of characters) {
    const width = emWidth(character);
    const [narrow, space] = factors ?? [even, even];
    if (isSpace(character)) at += width * size * space;
    else if (width === 1) at += factors === undefined ? size * even : size;
    else at += width * size * narrow;
    edges.push(at);
  }
  return edges;
}
