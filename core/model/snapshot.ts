import type { Range } from "./range.ts";

/**
 * What was read: one text and its blocks, nothing else. Made by a reader, never changed.
 * `text` is the concatenation of the blocks' texts with one separator code unit between blocks
 * (`\n` between paragraphs and rows, `\t` between cells of a row).
 */
export interface Snapshot {
  /** Where it came from; undefined for files and standard input. */
  readonly url: string | undefined;
  /** The title of the page or file, not part of `text`. */
  readonly title: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Links to files on the page, in order (attachments). */
  readonly attachments?: readonly Attachment[];
  /** What the reader could not read, for people (pages without text, hidden sheets …). */
  readonly losses?: readonly Loss[];
  /** What it was joined of, in order; absent when it was read from one source. */
  readonly parts?: readonly SourcePart[];
}

/** A page or a file that a joined snapshot was made of. */
export interface SourcePart {
  readonly name: string;
  /** Null for files of an archive and of the reader's own disk. */
  readonly url: string | null;
  readonly mediaType: string;
  readonly start: number;
  readonly end: number;
}

export interface Attachment {
  readonly text: string;
  readonly url: string;
}

export interface Loss {
  readonly kind: "hidden" | "image" | "damaged" | "flattened" | "truncated";
  readonly zh: string;
  readonly en: string;
}

/** Index in `parts` of the source that an offset stands in; -1 where there is only one. */
export function partAt({ parts = [] }: Pick<Snapshot, "parts">, offset: number): number {
  return parts.findLastIndex(({ start }) => start <= offset);
}

export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly range: Range;
  /** 1–6 where the source says that this is a heading (h1–h6, outline level). */
  readonly level?: number;
  /** A list or heading number that is shown but is not in the text (CSS counters, ol, DOCX numbering). */
  readonly marker?: string;
  /** All of it is bold or centred: a cue for headings. */
  readonly emphasised?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly range: Range;
  readonly rows: readonly TableRow[];
  /** Name of the sheet or `<caption>`, when it is not part of the text. */
  readonly name?: string;
  /** Columns are cut off in the source (a table wider than its page): sums over it need not hold. */
  readonly partial?: boolean;
  /** The source draws no lines between its columns: they were told by how its words stand. */
  readonly inferred?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** A cell as the source has it; spans as declared (1 when none). */
export interface TableCell {
  readonly range: Range;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** `th`, or a row that the source marks as header. */
  readonly header: boolean;
}
