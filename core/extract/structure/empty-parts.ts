import { sayingHeadings } from "../../lexicon/none.ts";
import type { Document, Section } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import { partAt } from "../../model/snapshot.ts";
import type { EmptyPart } from "../../model/structure.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { hasAttachments, type Outline, outlineOf } from "./outline.ts";

/** Headings with nothing under them, table titles without tables, annexes that are announced and not there. */
export function emptyParts(document: Document): EmptyPart[] {
  const outline = outlineOf(document);
  const stands = elsewhereOf(document, outline);
  const isElsewhere = (section: Section) => stands(section) || isTitleOfPart(document, section);
  const tables = titlesWithoutTables(document, outline, isElsewhere);
  const covered = new Set(tables.flatMap(({ sections }) => sections));
  const headings = emptySections(document, outline).filter(
    (section) => !covered.has(section.index) && !isElsewhere(section),
  );
  return [
    ...tables.map(({ part }) => part),
    ...headings.map((section) => ofSection(document, section)),
    ...absentAnnexes(document),
  ].sort((a, b) => a.heading[0] - b.heading[0]);
}

/** Longest distance from the name of a file to the title in it. */
const nearTitle = 4;

/** The name of a file among several, or the title that follows it: the words come under headings of their own. */
function isTitleOfPart({ snapshot, paragraphs }: Document, { heading }: Section): boolean {
  const part = snapshot.parts?.[partAt(snapshot, heading[0])];
  if (part === undefined || snapshot.parts?.length === 1) return false;
  const before = paragraphs.filter(({ range }) => range[0] >= part.start && range[0] < heading[0]).length;
  return before < nearTitle;
}

interface TitleList {
  readonly part: EmptyPart;
  readonly sections: readonly number[];
}

/** A list of table titles with no table under any of them: one finding, with the titles. */
function titlesWithoutTables(
  document: Document,
  outline: Outline,
  isElsewhere: (section: Section) => boolean,
): TitleList[] {
  return document.sections.flatMap((parent) => {
    const titles = (outline.children[parent.index] ?? []).filter(
      (section) =>
        section.topic === "table" && outline.filled[section.index] !== true && !isElsewhere(section),
    );
    if (titles.length === 0) return [];
    const whole = outline.filled[parent.index] !== true && parent.index !== 0;
    const part: EmptyPart = {
      title: namesOf(titles),
      heading: whole ? parent.heading : spanOf(titles),
      kind: titles.length === 1 && !whole && isAnnexed(titles[0]) ? "annex" : "table-titles",
      mayBeAttached: true,
    };
    return [{ part, sections: [...titles.map(({ index }) => index), ...(whole ? [parent.index] : [])] }];
  });
}

function isAnnexed(section: Section | undefined): boolean {
  return section?.ordinal?.style === "annex" || section?.ordinal?.style === "table";
}

function spanOf(sections: readonly Section[]): Range {
  return [sections[0]?.heading[0] ?? 0, sections.at(-1)?.heading[1] ?? 0];
}

function namesOf(sections: readonly Section[]): string {
  const names = sections
    .slice(0, 3)
    .map(({ title }) => title)
    .join("、");
  return sections.length > 3 ? `${names}…（${sections.length}）` : names;
}

/**
 * Leaf headings without a word. Where none of the siblings holds anything, the lines are a list (units, titles), not
 * headings; a heading that says `无…` says enough.
 */
function emptySections(document: Document, { filled, children }: Outline): Section[] {
  const full = children.map((all) => all.filter(({ index }) => filled[index] === true).length);
  const isLeaf = ({ index }: Section) =>
    index !== 0 && filled[index] !== true && (children[index] ?? []).length === 0;
  const amongFull = ({ parent }: Section) => {
    const siblings = (children[parent] ?? []).length - 1;
    return (full[parent] ?? 0) > 0 && (full[parent] ?? 0) * 2 >= siblings;
  };
  return document.sections.filter((section) => isLeaf(section) && owesWords(section, amongFull(section)));
}

/** Captions of pictures stand on lines of their own: 「收入决算结构图」, 「财政拨款收、支决算总计变动情况」. */
const pictureCaption = /(?:图示?|图表|结构|构成|(?:变动|对比)情况)\d{0,2}$/;

function owesWords({ ordinal, topic, title }: Section, amongFull: boolean): boolean {
  if (ordinal === undefined && pictureCaption.test(title)) return false;
  if (topic === "table" || sayingHeadings.test(title)) return false;
  if (ordinal?.style === "part") return true;
  if (/[，。；]$|\d万?元/.test(title) || title.length < 2) return false;
  return ordinal?.style === "annex" || (amongFull && topic !== undefined);
}

function ofSection(document: Document, section: Section): EmptyPart {
  const style = section.ordinal?.style;
  const pictures = document.snapshot.losses?.some(({ kind }) => kind === "image") === true;
  return {
    title: section.title === "" ? (section.ordinal?.printed ?? "") : section.title,
    heading: section.heading,
    kind: style === "annex" ? "annex" : "section",
    mayBeAttached:
      hasAttachments(document) ||
      pictures ||
      style === "annex" ||
      section.topic === "schedules" ||
      section.topic === "annexes",
  };
}

const reference =
  /(?:详见|参见|见|附后[（(]?)(附件|附表)[ \u3000]{0,2}[（(]?(\d{1,2}|[一二三四五六七八九十]{1,2})?/g;
const digits = "零一二三四五六七八九十";

/** `详见附件2` where neither an annex 2 nor a file of the page is to be found; each number once. */
function absentAnnexes(document: Document): EmptyPart[] {
  const { attachments = [], parts = [] } = document.snapshot;
  // Where files were read too, which of them the text means is not told by their names alone.
  if (attachments.length > 0 || parts.length > 1) return [];
  const annexes = document.sections.filter(
    ({ ordinal, topic }) =>
      ordinal?.style === "annex" ||
      ordinal?.style === "table" ||
      topic === "annexes" ||
      topic === "schedules" ||
      topic === "performance-report",
  );
  const seen = new Set<string>();
  return document.paragraphs.flatMap(({ range, role }) => {
    if (role !== "body" && role !== "item") return [];
    return [...document.text.slice(...range).matchAll(reference)].flatMap((match) => {
      const name = `${match[1]}${match[2] ?? ""}`;
      if (seen.has(name) || isThere(document, annexes, match[1] ?? "", match[2])) return [];
      seen.add(name);
      const start = range[0] + match.index;
      return [
        {
          title: name,
          heading: [start, start + match[0].length] as const,
          kind: "annex" as const,
          mayBeAttached: true,
        },
      ];
    });
  });
}

function isThere(
  document: Document,
  annexes: readonly Section[],
  word: string,
  number: string | undefined,
): boolean {
  if (word === "附表" && document.tables.length > 0) return true;
  if (number === undefined) return annexes.length > 0;
  const value = /^\d/.test(number) ? Number(number) : digits.indexOf(number);
  const numbered = annexes.filter(({ ordinal }) => (ordinal?.value ?? 0) > 0);
  return numbered.length === 0
    ? annexes.length > 0
    : numbered.some(({ ordinal }) => ordinal?.value === value);
}
