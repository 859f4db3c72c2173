import { gradeBands, gradeCell, gradeLabel, gradeSaid, ownScale } from "../../../lexicon/grades.ts";
import { type Document, textOf } from "../../../model/document.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Range } from "../../../model/range.ts";
import type { Claim } from "../../../model/structure.ts";
import { narrow } from "../../../text/characters.ts";
import { squeeze } from "../../../text/labels.ts";
import type { FormTotal } from "./form-totals.ts";
import type { SaidScore } from "./said-scores.ts";

/** Grades against scores: in the sentence that says both, and in the row 自评等级 of a form. */
export function gradeClaims(
  document: Document,
  forms: readonly FormTotal[],
  said: readonly SaidScore[],
): Claim[] {
  const hasOwnScale = ownScale.test(narrow(document.text));
  const claims = [
    ...said.flatMap(({ operand, within }) => gradesIn(document, within, operand)),
    ...forms.flatMap((form) => gradesOf(document, form)),
  ];
  return hasOwnScale ? claims.map((claim) => ({ ...claim, verdict: "unsure" })) : claims;
}

type Scored = Pick<Fact, "quantity" | "range">;

function gradesIn(document: Document, within: Range, score: Scored): Claim[] {
  const words = narrow(textOf(document, within));
  const [match, ...others] = words.matchAll(gradeSaid);
  const word = match?.[1];
  if (match === undefined || word === undefined || others.length > 0) return [];
  const at = within[0] + match.index + match[0].lastIndexOf(word);
  return [claimOf(word, [at, at + word.length], score)];
}

function gradesOf({ text, tables }: Document, { table, fact }: FormTotal): Claim[] {
  const cells = tables[table]?.cells ?? [];
  return cells.flatMap((cell, index): Claim[] => {
    const next = cells[index + 1];
    const isLabel = cell.range[1] - cell.range[0] < 24 && gradeLabel.test(squeeze(text.slice(...cell.range)));
    if (!isLabel || next === undefined || next.row !== cell.row) return [];
    const word = squeeze(text.slice(...next.range));
    return gradeCell.test(word) ? [claimOf(word, next.range, fact)] : [];
  });
}

function claimOf(word: string, range: Range, { quantity, range: place }: Scored): Claim {
  const band = gradeBands.find((each) => each.word.test(word));
  const fits = band === undefined || (quantity.value.gte(band.from) && quantity.value.lt(band.to));
  const computed = `${quantity.value.toFixed(Math.max(0, quantity.decimals))}分`;
  return {
    kind: "grade",
    words: word,
    range,
    verdict: fits ? "agree" : "differ",
    tier: "probable",
    evidence: [{ range: place, text: computed }],
    computed,
  };
}
