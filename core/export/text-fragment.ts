import type { Place } from "../model/report.ts";

/** Longer quotes are named by their beginning and their end. */
const longest = 60;
const ends = 16;

/** Percent-encodes, including the three characters that the directive itself uses. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, "%2D");
}

/** Words before and after a place are cut to so many characters. */
const context = 20;

/** The words that stand right before and after a place: cells and paragraphs that say something. */
function neighbours(text: string, { start, end }: Span): readonly [string, string] {
  const stretch = 400;
  const before = text.slice(Math.max(0, start - stretch), start).split(/[\t\n]/);
  const after = text.slice(end, end + stretch).split(/[\t\n]/);
  const said = (words: string) => words.trim() !== "";
  return [
    (before.findLast(said) ?? "").trim().slice(-context),
    (after.find(said) ?? "").trim().slice(0, context),
  ];
}

/** Where the quote stands around the place. */
function quoteSpan(text: string, { start }: Span, quote: string): Span | undefined {
  const from = text.lastIndexOf(quote, start);
  return from < 0 || from + quote.length < start ? undefined : { start: from, end: from + quote.length };
}

/** What singles the place out among others with the same quote; nothing where there are none. */
function surroundings(text: string, place: Linked): { readonly before: string; readonly after: string } {
  const { quote, start = 0, end = start } = place;
  const span = quoteSpan(text, { start, end }, quote);
  if (span === undefined || text.indexOf(quote) === text.lastIndexOf(quote)) return { before: "", after: "" };
  const [before, after] = neighbours(text, span);
  return {
    before: before === "" ? "" : `${encode(before)}-,`,
    after: after === "" ? "" : `,-${encode(after)}`,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Linked = Pick<Place, "quote"> & Partial<Span>;

/**
 * An address that opens a page at the very words, in any browser that knows text fragments and without the extension.
 * With the text that was read the link finds the right one of several equal cells. Undefined when the page has no web
 * address or the place no words.
 */
export function linkTo(place: Linked, url: string | null, text = ""): string | undefined {
  const { quote } = place;
  const words = quote.replace(/\s+/g, " ").trim();
  if (url === null || !/^https?:/i.test(url) || words === "") return undefined;
  const page = url.replace(/#.*$/, "");
  const directive =
    words.length <= longest ? encode(words) : `${encode(words.slice(0, ends))},${encode(words.slice(-ends))}`;
  const { before, after } = surroundings(text, place);
  return `${page}#:~:text=${before}${directive}${after}`;
}
