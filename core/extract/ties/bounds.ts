import { boundEntries } from "../../lexicon/subjects.ts";
import type { Document } from "../../model/document.ts";
import type { Fact, Operand } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Bound } from "../../model/relation.ts";
import { currentFacts, operandOf } from "./select.ts";

/** Parts that can never exceed their whole, over the first prose mentions of each subject. */
export function boundsOf(document: Document, facts: readonly Fact[]): Bound[] {
  const bySubject = currentFacts(
    document,
    facts.filter(({ from }) => from === "text"),
  );
  return boundEntries.flatMap(({ smaller, larger }) => {
    const whole = bySubject.get(larger)?.[0];
    if (whole === undefined) return [];
    const parts = smaller
      .flatMap((key) => bySubject.get(key)?.slice(0, 1) ?? [])
      .filter((fact) => areComparable(fact.quantity, whole.quantity));
    const [first, ...rest] = parts.map(operandOf);
    if (first === undefined) return [];
    return [boundOf(operandOf(whole), [first, ...rest])];
  });
}

function boundOf(larger: Operand, smaller: readonly [Operand, ...Operand[]]): Bound {
  return {
    kind: "bound",
    family: "part-within-whole",
    label: larger.label,
    smaller,
    larger,
    confidence: "sure",
  };
}
