import { norms } from "../../lexicon/norms.ts";
import type { Document, Section } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Requirement } from "../../model/structure.ts";

interface Announced {
  readonly terms: readonly string[];
  readonly range: Range;
  readonly root: number;
}

interface Label {
  readonly words: string;
  readonly range: Range;
}

const fewestTerms = 4;
const fewestLabels = 3;

/**
 * A list of what is reported (`从数量指标、质量指标、时效指标…进行评价`) against the paragraphs and headings that
 * carry those names: where most are there, the others are missing.
 */
export function announcedLists(document: Document): Requirement[] {
  const roots = rootsOf(document.sections);
  const labels = labelsByRoot(document, roots);
  return announcements(document, roots).flatMap((announced) => {
    const own = labels.get(announced.root) ?? [];
    const found = announced.terms.filter((term) => own.some((label) => carries(label.words, term)));
    if (found.length < fewestLabels || found.length * 5 < announced.terms.length * 3) return [];
    const missing = announced.terms.filter(
      (term) =>
        !found.includes(term) && !isMentioned(document, announced, document.sections[announced.root], term),
    );
    return [requirementOf(announced, missing, own)];
  });
}

function requirementOf(
  announced: Announced,
  missing: readonly string[],
  labels: readonly Label[],
): Requirement {
  const names = missing.length === 0 ? announced.terms : missing;
  return {
    key: `announced:${names.join("、")}`,
    level: "element",
    name: { zh: names.join("、"), en: names.join(", ") },
    basis: norms.own,
    found: missing.length === 0 ? labels[0]?.range : undefined,
    expectedAt: announced.range,
    mayBeAttached: false,
    firm: true,
  };
}

/** Index of the report (annex, or the document) that each section belongs to. */
function rootsOf(sections: readonly Section[]): number[] {
  const roots: number[] = [];
  for (const section of sections) {
    const isRoot = section.ordinal?.style === "annex" || section.topic === "performance-report";
    roots.push(isRoot ? section.index : (roots[section.parent] ?? 0));
  }
  return roots;
}

/** `数量指标：…` at the beginning of a paragraph, and headings. */
function labelsByRoot(document: Document, roots: readonly number[]): Map<number, Label[]> {
  const labels = new Map<number, Label[]>();
  for (const { range, role, section } of document.paragraphs) {
    if (role === "toc" || role === "caption") continue;
    const words = document.text.slice(range[0], Math.min(range[1], range[0] + 40));
    const opening = role === "heading" ? words : /^([^。，；：:\n]{2,24})[：:]/.exec(words)?.[1];
    if (opening === undefined) continue;
    const root = roots[section] ?? 0;
    const known = labels.get(root) ?? [];
    known.push({ words: opening.replace(/\s/g, ""), range });
    labels.set(root, known);
  }
  return labels;
}

function announcements(document: Document, roots: readonly number[]): Announced[] {
  return document.paragraphs.flatMap(({ sentences, role, section }) => {
    if (role !== "body" && role !== "item") return [];
    return sentences.flatMap((range) => {
      const terms = termsIn(document.text.slice(...range));
      return terms.length >= fewestTerms ? [{ terms, range, root: roots[section] ?? 0 }] : [];
    });
  });
}

/** Names of indicators in a list; a group that is spelled out in brackets is not a name of its own. */
function termsIn(sentence: string): string[] {
  if (sentence.length > 400 || !sentence.includes("、") || !sentence.includes("指标")) return [];
  const names = [...sentence.matchAll(/[^、，,（）()；;：:。\s和及与]{2,16}?指标(?![（(])/g)].map(([name]) =>
    name.replace(/^.*(?:从|包括|分为|设置|围绕|按|即|等)(?=[\u4e00-\u9fff]{2,9}指标$)/, ""),
  );
  return [...new Set(names)].filter(
    (name) => name.length > 3 && name.length <= 12 && !/[一二三]级指标|绩效指标|评价指标|各项指标/.test(name),
  );
}

function carries(label: string, term: string): boolean {
  const stem = term.replace(/指标$/, "");
  return label.includes(stem) && stem.length >= 2;
}

function isMentioned(
  document: Document,
  announced: Announced,
  root: Section | undefined,
  term: string,
): boolean {
  const [start, end] = root?.range ?? [0, document.text.length];
  const rest = document.text.slice(start, announced.range[0]) + document.text.slice(announced.range[1], end);
  return rest.includes(term);
}
