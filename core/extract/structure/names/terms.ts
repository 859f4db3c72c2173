import { outdatedTerms } from "../../../lexicon/terms-by-year.ts";
import type { Document } from "../../../model/document.ts";
import type { NameDoubt } from "../../../model/structure.ts";

/** Wording that the form of the document's year no longer has; glossaries and annexed reports may explain old words. */
export function termDoubts(document: Document): NameDoubt[] {
  const { kinds, year } = document.identity;
  if (year === undefined || kinds[0] !== "department-final-accounts") return [];
  const aside = document.sections
    .filter(({ topic }) => topic === "glossary" || topic === "performance-report")
    .map(({ range }) => range);
  return outdatedTerms
    .filter(({ from }) => year >= from)
    .flatMap(({ old, now }) =>
      [...document.text.matchAll(old)].flatMap(({ index, 0: printed }): NameDoubt[] =>
        aside.some(([start, end]) => index >= start && index < end)
          ? []
          : [
              {
                kind: "outdated-term",
                range: [index, index + printed.length],
                printed,
                expected: now,
                tier: "probable",
              },
            ],
      ),
    );
}
