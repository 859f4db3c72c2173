import type { Document, Paragraph } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";

/** A stretch of text that belongs together: a paragraph or a cell. */
export interface Span {
  readonly range: Range;
  readonly role: Paragraph["role"] | "cell";
  readonly section: number;
}

/** Paragraphs and cells of a document; every visible word is in exactly one. */
export function spansOf(document: Document): Span[] {
  const cells = document.tables.flatMap(({ cells: all, section }) =>
    all
      .filter(({ range }) => range[1] > range[0])
      .map(({ range }) => ({ range, role: "cell" as const, section })),
  );
  return [...document.paragraphs.map(({ range, role, section }) => ({ range, role, section })), ...cells];
}
