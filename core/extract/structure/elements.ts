import { noneStatements } from "../../lexicon/none.ts";
import { norms } from "../../lexicon/norms.ts";
import { provincialElements } from "../../lexicon/provincial.ts";
import { requiredElements } from "../../lexicon/required-elements.ts";
import type { ElementSpec } from "../../lexicon/requirement.ts";
import type { Document, Section } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Requirement } from "../../model/structure.ts";
import { applies, isInReport, type View } from "./requirement-view.ts";

/** What the sections on 三公, procurement and assets must say beside their totals. */
export function elementRequirements(view: View): Requirement[] {
  return [...requiredElements, ...provincialElements]
    .filter((spec) => applies(spec, view))
    .flatMap((spec) => elementRequirement(spec, view));
}

/** Each section in question, its subsections included, must say it, unless it says that there is nothing. */
function elementRequirement(spec: ElementSpec, view: View): Requirement[] {
  const { document } = view;
  // A page on nothing else says it anywhere.
  const sections =
    document.identity.kinds[0] === "three-public"
      ? document.sections.slice(0, 1)
      : document.sections.filter(
          (section) =>
            section.topic !== undefined &&
            spec.within.includes(section.topic) &&
            !isInReport(document, section),
        );
  const chosen = new Set(sections.map(({ index }) => index));
  const outer = sections.filter(({ parent, index }) => index === 0 || !chosen.has(parent));
  const words = outer
    .map(({ range }) => document.text.slice(...range))
    .join("\n")
    .replace(/\s/g, "");
  const [first] = outer;
  if (first === undefined || words.length > 6000 || !isDue(spec, words)) return [];
  const lines = outer.flatMap(({ range }) => document.text.slice(...range).split("\n"));
  const own = spec.near === undefined ? words : linesNear(lines, spec.near).replace(/\s/g, "");
  const said = (spec.aside ?? []).reduce((rest, name) => rest.replaceAll(name, "／"), own);
  const met = spec.needs.every((group) => group.some((word) => said.includes(word)));
  return [
    {
      key: spec.key,
      level: "element",
      name: { zh: spec.zh, en: spec.en },
      basis: norms[spec.norm],
      found: met ? headingOf(document, first) : undefined,
      expectedAt: headingOf(document, first),
      mayBeAttached: view.attached,
      firm: false,
    },
  ];
}

/** The three parts of the “三公” expenses: a paragraph on one of them ends what was said of another. */
const parts = ["出国", "团组", "用车", "车辆", "接待"];

/** Paragraphs that name the part, with those right behind them that name no other. */
function linesNear(lines: readonly string[], near: readonly string[]): string {
  let isOwn = false;
  const kept = lines.filter((line) => {
    if (near.some((word) => line.includes(word))) isOwn = true;
    else if (parts.some((word) => line.includes(word))) isOwn = false;
    return isOwn;
  });
  return kept.join("\n");
}

/** A section's heading; of the document, its first words. */
function headingOf(document: Document, section: Section): Range {
  return section.index === 0 ? (document.paragraphs[0]?.range ?? [0, 0]) : section.heading;
}

/** With an amount: one that is not zero is printed after its words. Without: the section does not say there is none. */
function isDue({ amount }: ElementSpec, words: string): boolean {
  if (amount === undefined) return !noneStatements.test(words);
  return amount.some((name) => {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const printed = /^[^。；\d]{0,14}?(\d[\d,]{0,12}(?:\.\d{1,6})?)(?:万|亿)?元/.exec(
        words.slice(at + name.length, at + name.length + 40),
      )?.[1];
      if (printed !== undefined && /[1-9]/.test(printed)) return true;
    }
    return false;
  });
}
