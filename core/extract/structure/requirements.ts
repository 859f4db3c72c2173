import { norms } from "../../lexicon/norms.ts";
import { provincialRequirements } from "../../lexicon/provincial.ts";
import { requiredParts } from "../../lexicon/required-parts.ts";
import { requiredSections } from "../../lexicon/required-sections.ts";
import { requiredTables } from "../../lexicon/required-tables.ts";
import type { RequiredSpec } from "../../lexicon/requirement.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Requirement } from "../../model/structure.ts";
import { announcedLists } from "./announced.ts";
import { elementRequirements } from "./elements.ts";
import { reportRequirements } from "./report-chapters.ts";
import { findHeading, findRequired, findTable } from "./required.ts";
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

interface Asked extends RequiredSpec {
  /** Usual in the province, but the document follows its form too loosely to say more. */
  readonly habit?: boolean;
}

/** What the national form asks for, and what the province's does where the document follows at least half of it. */
function specsOf(view: View, levels: readonly RequiredSpec["level"][]): Asked[] {
  const national = [...requiredParts, ...requiredSections, ...requiredTables].filter((spec) =>
    applies(spec, view),
  );
  const own = provincialRequirements.filter((spec) => applies(spec, view));
  const found = own.filter((spec) => findRequired(spec, view) !== undefined);
  const follows = own.length > 1 && found.length * 2 >= own.length;
  const closely = found.length >= 2 && found.length >= own.length - 1;
  const asked = follows ? own.map((spec) => ({ ...spec, habit: !closely })) : found;
  return [...national, ...asked].filter(({ level }) => levels.includes(level));
}

/** A missing section is expected after the last one before it that is there. */
function sectionRequirements(view: View): Requirement[] {
  let before: Range | undefined;
  return specsOf(view, ["part", "section"]).map((spec) => {
    const heading = findHeading(spec, view);
    if (heading !== undefined && spec.level === "section") before = heading;
    return requirement(spec, view, {
      found: findRequired(spec, view),
      before: spec.level === "section" ? before : undefined,
    });
  });
}

function requirement(
  spec: Asked,
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
    habit: spec.habit === true,
  };
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
  const specs = specsOf(view, ["table"]);
  const found = specs.map((spec) => findRequired(spec, view));
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
