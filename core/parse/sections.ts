import type { Section } from "../model/document.ts";
import { trimRange } from "../text/sentences.ts";
import type { Heading } from "./heading.ts";

/** Nests headings by rank. `sections[0]` is the document; the others stand in document order. */
export function nestSections(text: string, headings: readonly Heading[]): Section[] {
  const sections: Section[] = [documentSection(text)];
  const open: { readonly index: number; readonly rank: number }[] = [{ index: 0, rank: 0 }];
  const ends: number[] = [text.length];
  for (const heading of headings) {
    while (open.length > 1 && (open.at(-1)?.rank ?? 0) >= heading.rank) {
      const closed = open.pop();
      if (closed !== undefined) ends[closed.index] = heading.range[0];
    }
    const parent = open.at(-1)?.index ?? 0;
    const index = sections.length;
    sections.push({
      index,
      parent,
      level: open.length,
      ordinal: heading.ordinal,
      title: heading.title,
      heading: heading.range,
      range: [heading.range[0], text.length],
      topic: heading.topic?.key,
    });
    ends.push(text.length);
    open.push({ index, rank: heading.rank });
  }
  return sections.map((section) => ({
    ...section,
    range:
      section.index === 0
        ? section.range
        : trimRange(text, [section.range[0], ends[section.index] ?? text.length]),
  }));
}

/** Index of the innermost section at an offset: the last one that began at or before it. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => number {
  const starts = sections.map(({ range }) => range[0]);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function documentSection(text: string): Section {
  return {
    index: 0,
    parent: -1,
    level: 0,
    ordinal: undefined,
    title: "",
    heading: [0, 0],
    range: [0, text.length],
    topic: undefined,
  };
}
