import { type IdentityEntry, identities } from "../../lexicon/subjects.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Total } from "../../model/relation.ts";
import { currentFacts, operandOf } from "./select.ts";

/** Standard identities over prose: first within one paragraph or section, then over the document's first mentions. */
export function identityTotals(document: Document, facts: readonly Fact[], known: readonly Total[]): Total[] {
  const texts = facts.filter(({ from }) => from === "text");
  const taken = new Set(known.map(({ total }) => total.range[0]));
  const bySubject = currentFacts(document, texts);
  return identities.flatMap((identity) => totalsFor(identity, bySubject, taken));
}

function totalsFor(identity: IdentityEntry, bySubject: ReadonlyMap<string, readonly Fact[]>, taken: ReadonlySet<number>): Total[] {
  const totals = bySubject.get(identity.total) ?? [];
  return totals.flatMap((total) => {
    if (taken.has(total.range[0])) return [];
    const parts = identity.parts.map((key) => nearest(bySubject.get(key) ?? [], total));
    const optional = (identity.optional ?? []).map((key) => nearest(bySubject.get(key) ?? [], total)).filter((fact) => fact !== undefined);
    if (parts.some((part) => part === undefined)) return [];
    const all = [...parts.filter((part) => part !== undefined), ...optional];
    if (all.some((part) => !areComparable(part.quantity, total.quantity))) return [];
    const local = all.every((part) => part.section === total.section);
    return [
      {
        kind: "total" as const,
        family: "total-of-parts" as const,
        label: total.label,
        total: operandOf(total),
        parts: all.map(operandOf),
        exhaustive: "yes" as const,
        confidence: local ? ("sure" as const) : ("likely" as const),
      },
    ];
  });
}

/** The mention in the total's own section, else the first one of the document. */
function nearest(facts: readonly Fact[], total: Fact): Fact | undefined {
  const same = facts.filter((fact) => fact.section === total.section);
  const after = same.find((fact) => fact.range[0] > total.range[0]);
  return after ?? same[0] ?? facts[0];
}
