import { sha256Of } from "./sha256.ts";

/** Words as they are compared across republications: width-folded, without white space, digits levelled. */
export function levelled(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\d+(?:[.,]\d+)*/g, "#");
}

export interface FingerprintSource {
  readonly rule: string;
  /** What the claim is about: its label, else the quote. */
  readonly words: string;
  /** Titles of the sections around it, without ordinals. */
  readonly outline: readonly string[];
}

/**
 * Gives findings ids that survive republication: made of the rule, the words and the place in the outline, never of
 * offsets or figures. Equal sources are told apart by their order in the document.
 */
export function fingerprinter(): (source: FingerprintSource) => string {
  const seen = new Map<string, number>();
  return ({ rule, words, outline }) => {
    const key = JSON.stringify([rule, levelled(words), outline.map(levelled)]);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return `${rule}-${sha256Of(`${key}${index}`).slice(0, 12)}`;
  };
}
