import type { Document } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import type { Extracted } from "../model/relation.ts";
import { claimsOf } from "./claims.ts";
import { reasonClaims } from "./claims-reason.ts";
import { zeroClaimsOf } from "./claims-zero.ts";
import { agencyCosts } from "./ties/agency-costs.ts";
import { boundsOf } from "./ties/bounds.ts";
import { budgetTies } from "./ties/budgets.ts";
import { changeSums, economicChangeSums } from "./ties/change-sums.ts";
import { completionTies } from "./ties/completions.ts";
import { countSames } from "./ties/counts.ts";
import { evaluationTies } from "./ties/evaluations.ts";
import { balanceTotals, identityTotals } from "./ties/identities.ts";
import { withFunds } from "./ties/item-funds.ts";
import { itemNameDoubts } from "./ties/item-names.ts";
import { listedLines } from "./ties/listed-lines.ts";
import { listedNames } from "./ties/listed-names.ts";
import { magnitudesOf } from "./ties/magnitudes.ts";
import { reasonsOf } from "./ties/reasons.ts";
import { samesOf } from "./ties/sames.ts";

/** What ties facts of different places to one another: same figures, standard identities, parts within wholes. */
export function extractTies(
  document: Document,
  printed: readonly Fact[],
  extracted: readonly Extracted[],
): Extracted {
  const facts = withFunds(printed);
  const known = extracted.flatMap((part) => part.totals ?? []);
  const changes = extracted.flatMap((part) => part.changes ?? []);
  const budgets = budgetTies(document, facts);
  const evaluations = evaluationTies(document, facts);
  return {
    sames: [...samesOf(document, facts), ...countSames(document), ...evaluations.sames, ...budgets.sames],
    totals: [
      ...identityTotals(document, facts, known),
      ...balanceTotals(document, facts),
      ...changeSums(changes),
      ...economicChangeSums(changes),
      ...evaluations.totals,
    ],
    rates: completionTies(document, facts),
    bounds: [...boundsOf(document, facts), ...agencyCosts(document, facts), ...budgets.bounds],
    counterparts: listedLines(document, facts),
    claims: [
      ...claimsOf(document, facts, changes),
      ...reasonClaims(document, changes),
      ...listedNames(document, facts),
      ...evaluations.claims,
    ],
    zeroClaims: zeroClaimsOf(document, facts, changes),
    reasons: reasonsOf(document, changes),
    magnitudes: magnitudesOf(document, facts),
    nameDoubts: itemNameDoubts(document, facts),
  };
}
