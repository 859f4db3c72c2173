import type { Document, Paragraph } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";

/** A stretch of text that belongs together: a paragraph or a cell. */
export interface Span {
  readonly range: Range;
  readonly role: Paragraph["role"] | "cell";
  readonly section: number;
}

/** Words that a pattern found, with the paragraph or cell they stand in. */
export interface Hit {
  readonly span: Span;
  readonly range: Range;
  readonly match: RegExpExecArray;
}

const known = new WeakMap<Document, readonly Span[]>();

/** Paragraphs and cells of a document in order; every visible word is in exactly one. Made once for a document. */
export function spansOf(document: Document): readonly Span[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const spans = makeSpans(document);
  known.set(document, spans);
  return spans;
}

function makeSpans(document: Document): Span[] {
  const cells = document.tables.flatMap(({ cells: all, section }) =>
    all
      .filter(({ range }) => range[1] > range[0])
      .map(({ range }) => ({ range, role: "cell" as const, section })),
  );
  const paragraphs = document.paragraphs.map(({ range, role, section }) => ({ range, role, section }));
  return [...paragraphs, ...cells].sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * Every match of a global pattern in the whole text that lies inside one span: one pass over the text instead of one
 * over each of thousands of cells.
 */
export function hitsOf(text: string, spans: readonly Span[], pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    const range: Range = [match.index, match.index + match[0].length];
    const span = spanAt(spans, range[0]);
    if (span !== undefined && range[1] <= span.range[1]) hits.push({ span, range, match });
  }
  return hits;
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.range[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span !== undefined && span.range[0] <= offset && offset < span.range[1] ? span : undefined;
}
