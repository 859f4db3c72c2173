import { identities } from "../../lexicon/subjects.ts";
import type { Operand } from "../../model/fact.ts";
import type { Change, Total } from "../../model/relation.ts";
import { subjectKey } from "../../text/subjects.ts";

/**
 * Σ of the parts' stated changes = the total's, for the standard identities whose parts all print a change. Changes from
 * last year's figure and changes from a budget (比2022年预算增加) are kept apart.
 */
export function changeSums(changes: readonly Change[]): Total[] {
  return [false, true].flatMap((withBudget) =>
    sumsAmong(changes.filter((change) => (change.withBudget === true) === withBudget)),
  );
}

function sumsAmong(changes: readonly Change[]): Total[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    if (key !== undefined && !byKey.has(key) && signed(change) !== undefined) byKey.set(key, change);
  }
  return identities.flatMap(({ total, parts }) => {
    const whole = byKey.get(total);
    const each = parts.map((key) => byKey.get(key));
    const sum = whole === undefined ? undefined : signed(whole);
    const operands = each.flatMap((change) => (change === undefined ? [] : (signed(change) ?? [])));
    if (sum === undefined || operands.length < parts.length) return [];
    return [
      {
        kind: "total" as const,
        family: "sum-of-changes" as const,
        label: `${whole?.label ?? ""}增减额`,
        total: sum,
        parts: operands,
        exhaustive: "yes" as const,
        confidence: "sure" as const,
      },
    ];
  });
}

function keyOf(change: Change): string | undefined {
  if (change.confidence !== "sure") return undefined;
  return subjectKey(change.current?.label ?? change.label);
}

/** The difference with the sign that its word gives it; 持平 counts as zero only when a zero is printed. */
function signed(change: Change): Operand | undefined {
  const { delta, direction } = change;
  if (delta === undefined || direction === undefined) return undefined;
  if (direction.says !== "down" || delta.quantity.value.isNegative()) return delta;
  return { ...delta, quantity: { ...delta.quantity, value: delta.quantity.value.neg() } };
}
