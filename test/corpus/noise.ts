import type { Random } from "./random.ts";

/** What a portal or a word processor does to the page; none of it changes what is said. */
export interface Noise {
  /** Paragraphs as plain p, Word-exported p with spans, or div with line breaks. */
  readonly paragraphs: "plain" | "word" | "breaks";
  /** Headings as h2–h4 instead of paragraphs. */
  readonly headingTags: boolean;
  /** Chance that a number is split over inline elements. */
  readonly splitNumbers: number;
  /** Chance that a number is printed in full-width digits. */
  readonly fullWidth: number;
  /** Chance of a (no-break) space between number and unit, or around a number. */
  readonly spaces: number;
  /** Navigation, metadata table, footer. */
  readonly chrome: boolean;
  /** The same text a second time, hidden, for phones. */
  readonly mobileCopy: boolean;
  /** Table title, unit and owner as rows of the table instead of paragraphs above it. */
  readonly titleInTable: boolean;
  /** Vertical merges came out as empty cells. */
  readonly emptyMerges: boolean;
  /** Cells hold p and span elements. */
  readonly wordCells: boolean;
  /** Rows after which a long table prints its header again, as on the next page; 0 never. */
  readonly repeatHeader: number;
  /** The whole text stands in a cell of a layout table. */
  readonly layoutTable: boolean;
  /** Plain text: page numbers between paragraphs. */
  readonly pageNumbers: boolean;
  /** Header cells are th. */
  readonly headerTags: boolean;
  /** Plain text: how tables look, and the width lines are broken at (0: never). */
  readonly textTables: "converter" | "tabs" | "markdown";
  readonly wrapAt: number;
  /** How the width is counted: characters; columns, wide characters taking two; columns with numbers kept whole. */
  readonly wrapBy: "characters" | "columns" | "words";
  /** Plain text: `[bookmark: …]` and `[image: …]` left by a converter. */
  readonly artefacts: boolean;
}

export function makeNoise(random: Random): Noise {
  return {
    paragraphs: random.weighted([
      ["plain", 5],
      ["word", 4],
      ["breaks", 1],
    ] as const),
    headingTags: random.chance(0.2),
    splitNumbers: random.chance(0.35) ? 0.25 : 0,
    fullWidth: random.chance(0.06) ? 0.3 : 0,
    spaces: random.chance(0.25) ? 0.15 : 0,
    chrome: random.chance(0.85),
    mobileCopy: random.chance(0.06),
    titleInTable: random.chance(0.5),
    emptyMerges: random.chance(0.3),
    wordCells: random.chance(0.4),
    headerTags: random.chance(0.2),
    textTables: random.weighted([
      ["converter", 3],
      ["tabs", 3],
      ["markdown", 2],
    ] as const),
    wrapAt: random.chance(0.2) ? random.pick([34, 38, 42, 60]) : 0,
    artefacts: random.chance(0.3),
    repeatHeader: random.chance(0.1) ? random.int(12, 25) : 0,
    layoutTable: random.chance(0.05),
    pageNumbers: random.chance(0.15),
    wrapBy: random.weighted([
      ["characters", 3],
      ["columns", 3],
      ["words", 4],
    ] as const),
  };
}

/** Digits, point and comma in their full-width forms. */
export function widened(text: string): string {
  return text.replace(/[0-9.,%]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;");
}
