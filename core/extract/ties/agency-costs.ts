import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Bound } from "../../model/relation.ts";
import { currentFacts, operandOf } from "./select.ts";

/**
 * 机关运行经费 is the daily public part of basic expenditure of administrative and 参公 units: equal to 公用经费合计 of the
 * basic table where the department has no others, less where it has; more is another scope or a wrong number.
 */
export function agencyCosts(document: Document, facts: readonly Fact[]): Bound[] {
  const current = currentFacts(document, facts);
  const [costs] = (current.get("agency-operating") ?? []).filter(({ from }) => from === "text");
  const [whole] = (current.get("public-use") ?? []).filter(({ from }) => from === "table");
  if (costs === undefined || whole === undefined || !areComparable(costs.quantity, whole.quantity)) return [];
  return [
    {
      kind: "bound",
      family: "part-within-whole",
      label: costs.label,
      smaller: [operandOf(costs)],
      larger: operandOf(whole),
      confidence: "likely",
    },
  ];
}
