import type { Document } from "../../model/document.ts";

/** How far back a sentence's years count; keeps endless sentences linear. */
export const yearReach = 2000;

/** Years that a sentence is about, not those it compares with (较2021年度) or counts to (截至2022年末). */
const ownYears = /(?<![比较与同和至止到])((?:19|20)\d\d)[ \u00a0]?年/g;

/** The one year that the sentence names as its own before `end`; undefined for none or several. */
export function ownYearOf(
  document: Document,
  { paragraph, sentence }: { readonly paragraph: number; readonly sentence: number },
  end: number,
): number | undefined {
  const range = document.paragraphs[paragraph]?.sentences[sentence];
  if (range === undefined) return undefined;
  const words = document.text.slice(Math.max(range[0], end - yearReach), end);
  const [year, ...others] = new Set([...words.matchAll(ownYears)].map((match) => Number(match[1])));
  return others.length === 0 ? year : undefined;
}
