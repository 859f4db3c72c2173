import type { PageNode } from "../page/node.ts";

/** Characters `[start, end)` of a draft's words stand at `offset` … of a text node, one to one. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: PageNode;
  readonly offset: number;
}

/** Words as they will be in the text, with their places in the page where there is one. */
export interface Words {
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface DraftParagraph {
  readonly kind: "paragraph";
  /** Running number of the reading order. */
  readonly order: number;
  readonly words: Words;
  readonly level?: number | undefined;
  readonly marker?: string | undefined;
  readonly emphasised?: boolean | undefined;
  /** Characters inside links that lead off the page. */
  readonly linkLength?: number;
}

export interface DraftCell {
  readonly words: Words;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

export interface DraftTable {
  readonly kind: "table";
  readonly order: number;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly name?: string | undefined;
  /** Columns of it are cut off in the source. */
  readonly partial?: boolean | undefined;
  /** Its columns were told by alignment. */
  readonly inferred?: boolean | undefined;
}

/** A block before its place in the text is known: what all readers produce. */
export type Draft = DraftParagraph | DraftTable;

/** The words of an empty cell. */
export const noWords: Words = { text: "", runs: [] };

/** Words of a source without nodes. */
export function wordsOf(text: string): Words {
  return { text, runs: [] };
}

/** The part `[start, end)` of words. */
export function sliceWords(words: Words, start: number, end: number): Words {
  const runs: Run[] = [];
  for (const run of words.runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) continue;
    runs.push({
      start: from - start,
      end: to - start,
      node: run.node,
      offset: run.offset + from - run.start,
    });
  }
  return { text: words.text.slice(start, end), runs };
}

/** Several words with a separator between them. */
export function joinWords(parts: readonly Words[], separator: string): Words {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const runs: Run[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const part of parts) {
    for (const run of part.runs) runs.push({ ...run, start: run.start + at, end: run.end + at });
    texts.push(part.text);
    at += part.text.length + separator.length;
  }
  return { text: texts.join(separator), runs };
}

/** Without white space of any kind at both ends. */
export function trimWords(words: Words): Words {
  const start = words.text.length - words.text.trimStart().length;
  const end = words.text.trimEnd().length;
  if (start === 0 && end === words.text.length) return words;
  return sliceWords(words, start, Math.max(start, end));
}
