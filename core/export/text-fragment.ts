import type { Place } from "../model/report.ts";

/** Longer quotes are named by their beginning and their end. */
const longest = 60;
const ends = 16;

/** Percent-encodes, including the three characters that the directive itself uses. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, "%2D");
}

/**
 * An address that opens a page at the very words, in any browser that knows text fragments and without the extension.
 * Undefined when the page has no web address or the place no words.
 */
export function linkTo({ quote }: Pick<Place, "quote">, url: string | null): string | undefined {
  const words = quote.replace(/\s+/g, " ").trim();
  if (url === null || !/^https?:/i.test(url) || words === "") return undefined;
  const page = url.replace(/#.*$/, "");
  const directive =
    words.length <= longest ? encode(words) : `${encode(words.slice(0, ends))},${encode(words.slice(-ends))}`;
  return `${page}#:~:text=${directive}`;
}
