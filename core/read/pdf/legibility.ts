import type { Glyph } from "./glyphs.ts";

/**
 * What Chinese office documents print: Latin, punctuation, signs, numbers in circles, ideographs and what goes with
 * them. Fonts that do not name their characters give others: the private area, or the scripts that have the codes of
 * the glyphs by chance.
 */
const usual =
  /^[\u0020-\u007e\u00a0-\u00ff\u0391-\u03c9\u2010-\u205e\u20a0-\u20bf\u2100-\u27bf\u2900-\u2bff\u2e80-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef]$/u;

/** Whether a character cannot be what was printed. */
export function isIllegible({ text }: Glyph): boolean {
  return text.length === 1 && !usual.test(text);
}

/** Share of such characters from which a page is named as badly legible, and a document as not legible. */
const badly = 0.02;
const notAtAll = 0.3;

export interface Legibility {
  readonly characters: number;
  readonly illegible: number;
}

export function legibilityOf(glyphs: readonly Glyph[]): Legibility {
  return { characters: glyphs.length, illegible: glyphs.filter(isIllegible).length };
}

export function isBadlyLegible({ characters, illegible }: Legibility): boolean {
  return illegible > characters * badly;
}

/** Whether the fonts of a document name so few of its characters that reading it would mislead. */
export function isNotLegible(pages: readonly Legibility[]): boolean {
  const sum = (key: keyof Legibility) => pages.reduce((all, page) => all + page[key], 0);
  return sum("illegible") > sum("characters") * notAtAll;
}
