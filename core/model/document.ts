import type { Range } from "./range.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Unit } from "./unit.ts";

/** Kinds of disclosure; the words of the reports (`document.kinds`). */
export type DisclosureKind =
  | "department-final-accounts"
  | "department-budget"
  | "self-evaluation"
  | "evaluation-report"
  | "three-public"
  | "government-budget"
  | "government-final-accounts";

/** What the document is, as detected (cheap, first) and as the user may correct it. */
export interface Identity {
  readonly isDisclosure: boolean;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly kinds: readonly DisclosureKind[];
  readonly entity: string | undefined;
  /** The fiscal year it reports on. */
  readonly year: number | undefined;
  /** Two-digit province code of GB/T 2260 (51 Sichuan, 31 Shanghai …) where it could be told. */
  readonly province: string | undefined;
}

/** A snapshot with its structure. All ranges are ranges of `text`. Plain JSON, read-only. */
export interface Document {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly identity: Identity;
  /** Flat, in document order; `sections[0]` is the document itself (level 0, no heading). */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  /** The money unit most amounts of the prose are printed in. */
  readonly unit: Unit | undefined;
}

/** How a heading is numbered: 第一部分 / 一、/ （一） / 1. / （1） / ① / 附件1 / 表1. */
export type OrdinalStyle =
  | "part"
  | "chinese"
  | "chinese-parenthesised"
  | "arabic"
  | "arabic-parenthesised"
  | "circled"
  | "annex"
  | "table";

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** As printed, with its punctuation; empty when it came from a list marker outside the text. */
  readonly printed: string;
}

export interface Section {
  readonly index: number;
  /** Index of the enclosing section; -1 for the document. */
  readonly parent: number;
  /** 0 the document, 1 part/annex, 2 一、, 3 （一）, 4 1., 5 （1） … as nested, not as printed. */
  readonly level: number;
  readonly ordinal: Ordinal | undefined;
  /** Heading without its ordinal, trailing punctuation and page numbers. */
  readonly title: string;
  /** The heading's own words; empty range at 0 for the document. */
  readonly heading: Range;
  /** Heading and everything under it, subsections included. */
  readonly range: Range;
  /** Key of the canonical topic (see `lexicon/topics.ts`), when the title is one we know. */
  readonly topic: string | undefined;
}

export interface Paragraph {
  readonly range: Range;
  /** Index of the innermost section it stands in. */
  readonly section: number;
  /** True for headings (they belong to the section they open) and table captions. */
  readonly role: "heading" | "body" | "item" | "caption" | "toc";
  readonly ordinal: Ordinal | undefined;
  readonly sentences: readonly Range[];
}

export type CellRole = "header" | "label" | "data" | "note" | "blank";

/** A cell of the resolved grid: `row`/`column` are those of its top left corner. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly range: Range;
  readonly role: CellRole;
}

export interface Table {
  readonly index: number;
  readonly range: Range;
  readonly section: number;
  /** Caption or title row as printed, without 公开01表 and unit; empty when there is none. */
  readonly title: string;
  readonly titleRange: Range | undefined;
  /** Unit declared for its amounts (单位：万元), with its place. */
  readonly unit: Unit | undefined;
  readonly unitRange: Range | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** `grid[row][column]` is an index into `cells`, -1 where the source has no cell. */
  readonly grid: readonly (readonly number[])[];
  /** Number of leading rows that are title, unit and header rows. */
  readonly headerRows: number;
  /** Key of the kind of table (see `lexicon/tables.ts`), when known. */
  readonly kind: string | undefined;
}

/** The words of a range. */
export function textOf(document: Pick<Document, "text">, range: Range): string {
  return document.text.slice(range[0], range[1]);
}
