import type { Document, Identity, Paragraph } from "../model/document.ts";
import type { Range } from "../model/range.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Unit } from "../model/unit.ts";
import { splitSentences, trimRange } from "../text/sentences.ts";
import { findCaptions } from "./captions.ts";
import { findContents } from "./contents.ts";
import type { Heading } from "./heading.ts";
import { findHeadings } from "./headings.ts";
import { type Line, readLines } from "./lines.ts";
import { nestSections, sectionFinder } from "./sections.ts";
import { alignSiblings } from "./siblings.ts";
import { parseTables } from "./tables.ts";

/** Gives a snapshot its structure: sections by their headings, paragraphs with roles, tables as grids. */
export function parseDocument(snapshot: Snapshot, identity: Identity): Document {
  const { text } = snapshot;
  const lines = readLines(snapshot);
  const contents = findContents(text, lines);
  const captions = findCaptions(text, lines);
  const found = findHeadings(text, lines, new Set([...contents, ...captions]));
  const headings = alignSiblings(found, lines);
  const sections = nestSections(text, headings);
  const sectionAt = sectionFinder(sections);
  const paragraphs = makeParagraphs(text, lines, { headings, contents, captions, sectionAt });
  return {
    snapshot,
    text,
    identity,
    sections,
    paragraphs,
    tables: parseTables(snapshot, sectionAt),
    unit: unitOfProse(text, paragraphs),
  };
}

interface Marks {
  readonly headings: readonly Heading[];
  readonly contents: ReadonlySet<number>;
  readonly captions: ReadonlySet<number>;
  readonly sectionAt: (offset: number) => number;
}

function makeParagraphs(text: string, lines: readonly Line[], marks: Marks): Paragraph[] {
  const headingAt = new Map<number, Heading>();
  for (const heading of marks.headings) {
    for (let at = heading.first; at <= heading.last; at += 1) headingAt.set(at, heading);
  }
  return lines.flatMap((line, index) => {
    const heading = headingAt.get(index);
    if (heading !== undefined) return headingParagraphs(text, line, heading, marks);
    return [paragraph(text, line.range, roleOf(line, index, marks), { line, sectionAt: marks.sectionAt })];
  });
}

/** A run-in heading shares its line with running text: two paragraphs. */
function headingParagraphs(text: string, line: Line, heading: Heading, marks: Marks): Paragraph[] {
  const end = Math.min(heading.range[1], line.range[1]);
  const rest = trimRange(text, [end, line.range[1]]);
  const title = paragraph(text, trimRange(text, [line.range[0], end]), "heading", {
    line,
    sectionAt: marks.sectionAt,
  });
  if (rest[1] === rest[0]) return [title];
  return [title, paragraph(text, rest, "body", { line: undefined, sectionAt: marks.sectionAt })];
}

function roleOf(line: Line, index: number, marks: Marks): Paragraph["role"] {
  if (marks.contents.has(index)) return "toc";
  if (marks.captions.has(index)) return "caption";
  return line.ordinal === undefined || line.stray ? "body" : "item";
}

function paragraph(
  text: string,
  range: Range,
  role: Paragraph["role"],
  from: { readonly line: Line | undefined; readonly sectionAt: (offset: number) => number },
): Paragraph {
  return {
    range,
    section: from.sectionAt(range[0]),
    role,
    ordinal: from.line?.ordinal,
    sentences: splitSentences(text, range),
  };
}

/** The unit after most of the prose's numbers; undefined when no amount is printed. */
function unitOfProse(text: string, paragraphs: readonly Paragraph[]): Unit | undefined {
  const counts = new Map<Unit, number>();
  for (const { range, role } of paragraphs) {
    if (role === "toc" || role === "caption") continue;
    for (const [, unit = "元"] of text.slice(...range).matchAll(/\d ?(亿元|百万元|千元|万元|元)/g)) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
