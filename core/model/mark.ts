import type { Place } from "./report.ts";

/** A quote in three pieces: before the words, the words, after them; undefined where the quote is nothing but the words. */
export function markedQuote({
  quote,
  text,
  mark,
}: Pick<Place, "quote" | "text" | "mark">): readonly [string, string, string] | undefined {
  const words = text.trim();
  if (words === "" || words === quote) return undefined;
  const at = mark ?? quote.indexOf(words);
  if (quote.slice(Math.max(0, at), at + words.length) !== words) return undefined;
  return [quote.slice(0, at), words, quote.slice(at + words.length)];
}

/** Where the words stand in their quote when they stand there more than once and not first. */
export function markOf(quote: string, words: string, at: number): { mark?: number } {
  const named = words.trim();
  const own = at + words.length - words.trimStart().length;
  return named === "" || quote.indexOf(named) === own || !quote.startsWith(named, own) ? {} : { mark: own };
}
