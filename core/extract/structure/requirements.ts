import { norms } from "../../lexicon/norms.ts";
import { requiredParts } from "../../lexicon/required-parts.ts";
import { requiredSections } from "../../lexicon/required-sections.ts";
import { requiredTables } from "../../lexicon/required-tables.ts";
import type { RequiredSpec } from "../../lexicon/requirement.ts";
import { tableKinds } from "../../lexicon/tables.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Requirement } from "../../model/structure.ts";
import { narrow } from "../../text/characters.ts";
import { announcedLists } from "./announced.ts";
import { glossaryEntries } from "./definitions.ts";
import { elementRequirements } from "./elements.ts";
import { reportRequirements } from "./report-chapters.ts";
import { applies, type View, viewOf } from "./requirement-view.ts";

/** So many of them make a document whole; a fragment (one report, one table, one summary) owes nothing but itself. */
const fewestTopics = 5;

/** What the kind, place and year of the document ask for, and where it was found. */
export function requirementsOf(document: Document): Requirement[] {
  const view = viewOf(document);
  const whole = view.topics.size >= fewestTopics;
  return [
    ...(whole ? sectionRequirements(view) : []),
    ...(whole || document.tables.length >= 6 ? tableRequirements(view) : []),
    ...elementRequirements(view),
    ...reportRequirements(view),
    ...announcedLists(document),
  ];
}

/** A missing section is expected after the last one before it that is there. */
function sectionRequirements(view: View): Requirement[] {
  const { document } = view;
  let before: Range | undefined;
  return [...requiredParts, ...requiredSections]
    .filter((spec) => applies(spec, view))
    .map((spec) => {
      const heading = findHeading(spec, view);
      const glossary = spec.key === "glossary" ? glossaryEntries(document)[0] : undefined;
      const found = heading ?? findTable(spec, document) ?? findSentence(spec, view) ?? glossary;
      if (heading !== undefined && spec.level === "section") before = heading;
      return requirement(spec, view, { found, before: spec.level === "section" ? before : undefined });
    });
}

function requirement(
  spec: RequiredSpec,
  view: View,
  { found, before }: { readonly found: Range | undefined; readonly before?: Range | undefined },
): Requirement {
  const tables =
    spec.level === "table" || spec.key === "tables" || spec.key === "schedules" || spec.key === "annexes";
  return {
    key: spec.key,
    level: spec.level,
    name: { zh: spec.zh, en: spec.en },
    basis: norms[spec.norm],
    found,
    expectedAt: before ?? expectedAt(view.document, spec.level),
    mayBeAttached: view.attached || (tables && view.tables.size < 3),
    firm: spec.firm,
  };
}

function findHeading({ topics = [] }: RequiredSpec, { outside }: View): Range | undefined {
  return outside.find(({ topic }) => topic !== undefined && topics.includes(topic))?.heading;
}

function findTable({ tables = [] }: RequiredSpec, document: Document): Range | undefined {
  const table = document.tables.find(({ kind }) => kind !== undefined && tables.includes(kind));
  return table?.titleRange ?? table?.range;
}

/** A sentence of the running text that says it; definitions and annexed reports say nothing about the year. */
function findSentence({ says }: RequiredSpec, { document, sentences }: View): Range | undefined {
  return says === undefined
    ? undefined
    : sentences.find((range) => says.test(narrow(document.text.slice(...range))));
}

/** The heading of the part where it would stand; else the first words of the document. */
function expectedAt(document: Document, level: RequiredSpec["level"]): Range {
  const wanted = level === "table" ? ["schedules", "table", "explanation"] : ["explanation", "overview"];
  const headings = wanted.flatMap((each) =>
    document.sections.filter(({ topic, level: depth }) => depth === 1 && topic === each),
  );
  const [heading] = headings;
  return (
    heading?.heading ??
    document.sections[1]?.heading ??
    document.paragraphs[0]?.range ?? [0, Math.min(20, document.text.length)]
  );
}

/** Tables are asked for only where several of the standard ones were read and none remained unrecognised. */
function tableRequirements(view: View): Requirement[] {
  const { document } = view;
  const specs = requiredTables.filter((spec) => applies(spec, view));
  const found = specs.map((spec) => findTable(spec, document) ?? findTitle(spec, document));
  const read = specs.filter((spec) => findTable(spec, document) !== undefined).length;
  const missing = found.filter((range) => range === undefined).length;
  const unknown = document.tables.filter(
    ({ kind, rows, columns }) => kind === undefined && rows > 3 && columns > 2,
  ).length;
  if (read < 3 || unknown >= missing)
    return specs.flatMap((spec, index) =>
      found[index] === undefined ? [] : [requirement(spec, view, { found: found[index] })],
    );
  return specs.map((spec, index) => requirement(spec, view, { found: found[index] }));
}

/** The title of a table whose rows were not read as one, in a heading or on a line of its own. */
function findTitle({ tables = [] }: RequiredSpec, document: Document): Range | undefined {
  const names = (title: string) => tables.includes(kindOfTitle(title) ?? "");
  const section = document.sections.find(({ topic, title }) => topic === "table" && names(title));
  if (section !== undefined) return section.heading;
  return document.paragraphs.find(
    ({ role, range }) =>
      role !== "toc" &&
      range[1] - range[0] <= 40 &&
      /表(?:[（(].{0,16}[）)])?$/.test(document.text.slice(...range)) &&
      names(document.text.slice(...range)),
  )?.range;
}

function kindOfTitle(title: string): string | undefined {
  const bare = title.replace(/[\s“”"《》]/g, "");
  return tableKinds.find(({ title: pattern, except }) => pattern.test(bare) && except?.test(bare) !== true)
    ?.key;
}
