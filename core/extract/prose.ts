import { functionalClassNames } from "../lexicon/classes.ts";
import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";
import { changesOf } from "./prose/changes.ts";
import { factsOf } from "./prose/facts.ts";
import { hierarchyTotals } from "./prose/hierarchy.ts";
import { introducedLists } from "./prose/introduced.ts";
import { itemReasons } from "./prose/item-reasons.ts";
import { listedItemsTotals } from "./prose/items.ts";
import { partLists, totalsOfLists } from "./prose/lists.ts";
import { ordersOf } from "./prose/orders.ts";
import { ratesOf } from "./prose/rates.ts";
import { remaindersOf } from "./prose/remainders.ts";
import { scoresOf } from "./prose/scores.ts";
import { shareSums, sharesOf } from "./prose/shares.ts";
import { signDoubts, unitFindings } from "./prose/slips.ts";
import { readStatements } from "./prose/statements.ts";
import { Operands } from "./prose/units.ts";

const classNames: ReadonlySet<string> = new Set(functionalClassNames);

/** Reads sentences: amounts and their subjects, lists of parts, shares, changes, completion rates, units. */
export function extractProse(document: Document): Extracted {
  const reading = readStatements(document);
  const deltas = reading.comparisons.map(({ delta }) => delta);
  const mentions = [
    ...reading.statements.flatMap(({ amount, budget, prior }) => [amount, budget, prior]),
    ...deltas,
  ].filter((m) => m !== undefined);
  const { doubts, slips } = unitFindings(document, reading, mentions);
  const operands = new Operands(document, reading.statements, slips);
  const lists = [...partLists(reading), ...introducedLists(document, reading, classNames)];
  const shares = sharesOf(reading, lists, operands);
  const scores = scoresOf(document);
  return {
    bounds: scores.bounds,
    facts: factsOf({ document, reading, operands, lists }),
    totals: [
      ...totalsOfLists(lists, operands),
      ...shareSums(reading, shares),
      ...scores.totals,
      ...remaindersOf(reading, operands),
      ...listedItemsTotals({ document, reading, operands }),
      ...hierarchyTotals({ document, reading, operands, classNames }),
    ],
    shares,
    changes: [...changesOf(document, reading, operands), ...ordersOf(document, reading, operands)],
    rates: ratesOf(reading, operands),
    missingReasons: itemReasons(document, reading),
    unitDoubts: [...doubts, ...signDoubts(reading)],
  };
}
