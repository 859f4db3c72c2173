import type { RequiredSpec } from "../../lexicon/requirement.ts";
import { tableKinds } from "../../lexicon/tables.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import { narrow } from "../../text/characters.ts";
import { glossaryEntries } from "./definitions.ts";
import type { View } from "./requirement-view.ts";

/** Where the document has what is asked for: a heading, a table, a sentence, an entry of the glossary. */
export function findRequired(spec: RequiredSpec, view: View): Range | undefined {
  const { document } = view;
  if (spec.level === "table") return findTable(spec, document) ?? findTitle(spec, document);
  return (
    findHeading(spec, view) ??
    findTable(spec, document) ??
    findSentence(spec, view) ??
    (spec.key === "glossary" ? glossaryEntries(document)[0] : undefined)
  );
}

export function findHeading({ topics = [] }: RequiredSpec, { outside }: View): Range | undefined {
  return outside.find(({ topic }) => topic !== undefined && topics.includes(topic))?.heading;
}

export function findTable({ tables = [], title }: RequiredSpec, document: Document): Range | undefined {
  const table = document.tables.find(
    (each) =>
      (each.kind !== undefined && tables.includes(each.kind)) || title?.test(bareTitle(each.title)) === true,
  );
  return table?.titleRange ?? table?.range;
}

/** A sentence of the running text that says it; definitions and annexed reports say nothing about the year. */
function findSentence({ says }: RequiredSpec, { document, sentences }: View): Range | undefined {
  return says === undefined
    ? undefined
    : sentences.find((range) => says.test(narrow(document.text.slice(...range))));
}

/** The title of a table whose rows were not read as one, in a heading or on a line of its own. */
function findTitle({ tables = [], title: pattern }: RequiredSpec, document: Document): Range | undefined {
  const names = (title: string) =>
    tables.includes(kindOfTitle(title) ?? "") || pattern?.test(bareTitle(title)) === true;
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
  const bare = bareTitle(title);
  return tableKinds.find(({ title: pattern, except }) => pattern.test(bare) && except?.test(bare) !== true)
    ?.key;
}

function bareTitle(title: string): string {
  return title.replace(/[\s“”"《》]/g, "");
}
