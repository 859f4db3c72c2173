import type { Bytes } from "./bytes.ts";
import { type FormattedRun, readFormattedRuns, runAt } from "./formatted-pages.ts";
import type { PieceText } from "./pieces.ts";
import {
  applyParagraphSprms,
  characterProperties,
  type ParagraphProperties,
  plainProperties,
} from "./properties.ts";
import { applyStyle, type LegacyStyles } from "./styles.ts";

/** A paragraph of the file: its visible words, its mark and its formatting. */
export interface LegacyParagraph {
  readonly text: string;
  /** The character that ends it: `\r`, a cell mark (7) or a page or section break (12). */
  readonly mark: string;
  readonly properties: ParagraphProperties;
  readonly bold: boolean;
}

/** What was met on the way and is not text. */
export interface Passed {
  images: number;
  revised: boolean;
}

/** The text of a file with what its formatting needs. */
export interface LegacyText {
  readonly pieces: PieceText;
  readonly styles: LegacyStyles;
  readonly paragraphRuns: readonly FormattedRun[];
  readonly characterRuns: readonly FormattedRun[];
  /** The data stream: instructions too long for their page. */
  readonly data: Bytes;
  readonly passed: Passed;
}

export function openLegacyText(
  { word, data }: { readonly word: Bytes; readonly data: Bytes },
  pieces: PieceText,
  styles: LegacyStyles,
  pages: { readonly paragraph: Bytes; readonly character: Bytes },
): LegacyText {
  return {
    pieces,
    styles,
    paragraphRuns: readFormattedRuns(word, pages.paragraph, "paragraph"),
    characterRuns: readFormattedRuns(word, pages.character, "character"),
    data,
    passed: { images: 0, revised: false },
  };
}

const cellMark = "\u0007";
/** A paragraph ends at its mark, at a cell mark, at a page or section break. */
function nextEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 || code === 7 || code === 12) return at;
  }
  return to;
}

/** The paragraphs between two positions of the text. */
export function* paragraphsIn(text: LegacyText, from: number, to: number): Generator<LegacyParagraph> {
  const all = text.pieces.text;
  let start = from;
  const fields: FieldState = { hidden: 0, depth: 0 };
  while (start < to) {
    const end = nextEnd(all, start, to);
    yield readParagraph(text, start, end, fields);
    start = end + 1;
  }
}

/** Fields may run over paragraphs: their codes are not shown, their results are. */
interface FieldState {
  /** Depth at which a field's code began; 0 when results or plain text are being read. */
  hidden: number;
  depth: number;
}

function readParagraph(text: LegacyText, start: number, end: number, fields: FieldState): LegacyParagraph {
  const run = runAt(text.paragraphRuns, text.pieces.offsetOf(end));
  const properties = plainProperties();
  const bold = run === undefined ? false : applyStyle(text.styles, run.style, properties);
  if (run !== undefined) applyParagraphSprms(properties, run.sprms, text.data);
  const words = visibleWords(text, [start, end], bold, fields);
  return { ...words, mark: text.pieces.text.charAt(end) || "\r", properties };
}

function visibleWords(
  text: LegacyText,
  [start, end]: readonly [number, number],
  styleBold: boolean,
  fields: FieldState,
): Pick<LegacyParagraph, "text" | "bold"> {
  let words = "";
  let boldLength = 0;
  let at = start;
  while (at < end) {
    const offset = text.pieces.offsetOf(at);
    const run = runAt(text.characterRuns, offset);
    const next = run === undefined ? end : nextOf(text, at, end, run.end);
    const properties = run === undefined ? undefined : characterProperties(run.sprms, styleBold);
    const stretch = shownCharacters(text.pieces.text.slice(at, next), fields, text.passed);
    if (properties?.deleted === true) text.passed.revised = true;
    else if (properties?.hidden !== true) {
      words += stretch;
      if (properties?.bold ?? styleBold) boldLength += stretch.length;
    }
    at = next;
  }
  return { text: words, bold: words !== "" && boldLength >= words.trim().length * 0.9 };
}

/** First position after `at` whose byte offset lies outside the run: pieces may jump, so it is searched. */
function nextOf(text: LegacyText, at: number, end: number, runEnd: number): number {
  const distance = runEnd - text.pieces.offsetOf(at);
  let next = Math.min(end, at + Math.max(1, distance));
  while (next > at + 1) {
    const offset = text.pieces.offsetOf(next - 1);
    if (offset < runEnd && offset >= text.pieces.offsetOf(at)) break;
    next = at + Math.max(1, Math.floor((next - at) / 2));
  }
  return next;
}

const control: Readonly<Record<string, string>> = {
  "\u000b": "\n",
  "\t": " ",
  "\u001e": "-",
  "\u2002": " ",
};

/** Characters that are shown, field codes and marks of objects aside. */
function shownCharacters(source: string, fields: FieldState, passed: Passed): string {
  let shown = "";
  for (const character of source) {
    if (character === "\u0013") {
      fields.depth += 1;
      fields.hidden ||= fields.depth;
    } else if (character === "\u0014") {
      if (fields.hidden === fields.depth) fields.hidden = 0;
    } else if (character === "\u0015") {
      if (fields.hidden === fields.depth) fields.hidden = 0;
      fields.depth = Math.max(0, fields.depth - 1);
    } else if (fields.hidden === 0) shown += shownCharacter(character, passed);
  }
  return shown;
}

function shownCharacter(character: string, passed: Passed): string {
  if (character === "\u0001" || character === "\u0008") passed.images += 1;
  const code = character.charCodeAt(0);
  if (code >= 32 && code !== 127) return character;
  return control[character] ?? "";
}

/** Whether a paragraph ends a row, of a table or of a table within a table. */
export function endsRow({ properties }: LegacyParagraph): boolean {
  return properties.rowEnd || properties.innerRowEnd;
}

/** Whether a paragraph ends a cell: with a cell mark, or as formatted within inner tables. */
export function endsCell({ mark, properties }: LegacyParagraph): boolean {
  return properties.depth > 1 ? properties.innerCell : mark === cellMark;
}
