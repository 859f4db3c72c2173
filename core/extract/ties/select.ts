import type { Document } from "../../model/document.ts";
import type { Fact, Operand } from "../../model/fact.ts";

/** Amounts of the document's own year and stage (a budget's budget figures, else final ones), by canonical subject (labels we do not know are left out). */
export function currentFacts(document: Document, facts: readonly Fact[]): Map<string, Fact[]> {
  const { year, kinds } = document.identity;
  const isBudget = kinds.includes("department-budget") && !kinds.includes("department-final-accounts");
  const stage = isBudget ? "budget" : "final";
  const selected = facts.filter(
    (fact) =>
      !fact.subject.startsWith("~") &&
      (fact.measure === "amount" || fact.measure === "count") &&
      fact.stage === stage &&
      fact.quantity.approximate !== true &&
      (year === undefined || fact.period === undefined || fact.period === year),
  );
  return Map.groupBy(selected, (fact) => fact.subject);
}

export function operandOf(fact: Fact): Operand {
  const { label, quantity, range, cell } = fact;
  return cell === undefined ? { label, quantity, range } : { label, quantity, range, cell };
}
