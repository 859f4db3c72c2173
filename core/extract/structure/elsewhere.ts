import type { Document, Section } from "../../model/document.ts";
import { partAt } from "../../model/snapshot.ts";
import type { Outline } from "./outline.ts";

/** What tells titles of the same table apart: years, the word for whose it is, numbers and punctuation do not. */
function bareTitle(title: string): string {
  return title
    .replace(/\.[a-z]{2,5}$/i, "")
    .replace(/(?:20)?\d{2}年度?|部门|单位|附件|附表|公开/g, "")
    .replace(/[^\u4e00-\u9fff]/g, "");
}

/** Shorter names say too little. */
const fewCharacters = 4;

/**
 * For pages and files that were read as one disclosure: whether what a heading announces stands in another of them.
 * A page names its tables and the attached workbook holds them.
 */
export function elsewhereOf(document: Document, { filled }: Outline): (section: Section) => boolean {
  const { parts = [] } = document.snapshot;
  if (parts.length < 2) return () => false;
  const { snapshot } = document;
  const titled = [
    ...document.tables.map(({ title, range }) => ({ title, at: range[0] })),
    ...document.sections
      .filter(({ index }) => index > 0 && filled[index] === true)
      .map(({ title, heading }) => ({ title, at: heading[0] })),
  ].map(({ title, at }) => ({ title: bareTitle(title), part: partAt(snapshot, at) }));
  const tablesIn = new Set(document.tables.map(({ range }) => partAt(snapshot, range[0])));
  return ({ title, topic, range }) => {
    const here = partAt(snapshot, range[0]);
    if (topic === "schedules" || topic === "annexes") return [...tablesIn].some((part) => part !== here);
    const wanted = bareTitle(title);
    if (wanted.length < fewCharacters) return false;
    return titled.some(
      (each) =>
        each.part !== here &&
        each.title.length >= fewCharacters &&
        (each.title.includes(wanted) || wanted.includes(each.title)),
    );
  };
}
