import type { Document, Paragraph } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { TextDefect } from "../../model/structure.ts";

interface Definition {
  /** The entry without its number. */
  readonly term: string;
  readonly words: string;
  readonly range: Range;
}

/** So many entries in one section make a glossary, with or without its heading. */
const fewestEntries = 4;
const shortestDefinition = 10;

/** Glossary entries whose text is that of an earlier entry with another name. */
export function repeatedDefinitions(document: Document): TextDefect[] {
  return glossaries(document).flatMap(repeatsIn);
}

function glossaries(document: Document): Definition[][] {
  const sections = new Map<number, Definition[]>();
  for (const paragraph of document.paragraphs) {
    const definition = definitionOf(document.text, paragraph);
    if (definition === undefined) continue;
    const known = sections.get(paragraph.section) ?? [];
    known.push(definition);
    sections.set(paragraph.section, known);
  }
  return [...sections.values()].filter((all) => all.length >= fewestEntries);
}

/** The first entry of each glossary, with or without its heading. */
export function glossaryEntries(document: Document): Range[] {
  return glossaries(document).flatMap(([first]) => (first === undefined ? [] : [first.range]));
}

function repeatsIn(definitions: readonly Definition[]): TextDefect[] {
  const first = new Map<string, { readonly definition: Definition; readonly index: number }>();
  return definitions.flatMap((definition, index) => {
    const earlier = first.get(definition.words);
    if (earlier === undefined) {
      first.set(definition.words, { definition, index });
      return [];
    }
    if (itemOf(earlier.definition.term) === itemOf(definition.term)) return [];
    return [
      {
        kind: "repeated-definition" as const,
        range: definition.range,
        other: earlier.definition.range,
        tier: earlier.index === index - 1 ? ("certain" as const) : ("probable" as const),
        words: definition.term,
      },
    ];
  });
}

function definitionOf(text: string, { range, role, ordinal }: Paragraph): Definition | undefined {
  if (role !== "item" && role !== "body") return undefined;
  const words = text.slice(...range);
  const match = /^([^：:。]{2,80})[：:]\s{0,3}(?:是?指|反映|指反映)?([^\n]{10,600})$/.exec(words);
  if (match === null) return undefined;
  const printed = ordinal?.printed.length ?? 0;
  const term = (match[1] ?? "").slice(printed).replace(/\s/g, "");
  const definition = (match[2] ?? "").replace(/\s/g, "").replace(/[。；]$/, "");
  const opened = /[：:]\s{0,3}(?:是?指|反映)/.test(words.slice(0, 90));
  const isEntry = opened || (/[（(]项[）)]/.test(term) && !/\d万?元/.test(definition));
  return isEntry && definition.length >= shortestDefinition ? { term, words: definition, range } : undefined;
}

/** The last name of a path: `…（款）行政运行（项）` and every other 行政运行（项） are one entry. */
function itemOf(term: string): string {
  const names = term
    .replace(/[（(][类款项][）)]/g, "/")
    .split("/")
    .filter((name) => name !== "");
  return (names.at(-1) ?? term).replace(/支出$/, "");
}
