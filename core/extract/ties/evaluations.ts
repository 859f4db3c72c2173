import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Extracted } from "../../model/relation.ts";
import { formTotals } from "./evaluations/form-totals.ts";
import { gradeClaims } from "./evaluations/grades.ts";
import { saidScores, sameScores } from "./evaluations/said-scores.ts";
import { summariesOf } from "./evaluations/summaries.ts";

/** Sentences about evaluations against the forms of the same document (docs/formulas.md, Q11). */
export function evaluationTies(document: Document, facts: readonly Fact[]) {
  const forms = formTotals(document, facts);
  const said = saidScores(document, forms);
  const { totals, claims } = summariesOf(document, facts, forms);
  return {
    sames: sameScores(said),
    totals,
    claims: [...gradeClaims(document, forms, said), ...claims],
  } satisfies Extracted;
}
