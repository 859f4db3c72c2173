import type { Judgement } from "../model/arithmetic.ts";
import type { Operand } from "../model/fact.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Agreement, Anchor, Computation, Role, Tier } from "../model/result.ts";

/** A quantity with its printed fineness and unit, without thousands separators. */
export function sayQuantity(q: Quantity): string {
  return `${q.value.toFixed(Math.max(0, q.decimals))}${q.unit ?? ""}`;
}

/** An operand's digits with their printed fineness. */
export function sayValue({ quantity }: Operand): string {
  return quantity.value.toFixed(Math.max(0, quantity.decimals));
}

/** An operand as evidence. */
export function anchor(role: Role, operand: Operand): Anchor {
  return { role, range: operand.range, operand };
}

/** Tier of a difference; undefined when rounding or truncation explains it. */
export function tierOf(judgement: Judgement, confidence: "sure" | "likely" | "doubtful"): Tier | undefined {
  if (judgement.outcome === "certain") return confidence === "sure" ? "certain" : "probable";
  if (judgement.outcome === "probable") return "probable";
  return undefined;
}

/** How a relation agrees; undefined when it differs. */
export function agreementOf(judgement: Judgement): Agreement | undefined {
  const { outcome } = judgement;
  return outcome === "exact" || outcome === "rounding" || outcome === "truncated" ? outcome : undefined;
}

/** The computed side of a judgement, in the unit of the stated number, two digits finer than it is printed. */
export function computationOf(judgement: Judgement, stated: Operand, formula: string): Computation {
  const { computed, interval, difference } = judgement;
  // A bare 0 says nothing of digits: 0万元 against 1.53万元 is 1.53 apart, not 2.
  const own = stated.quantity.value.isZero() ? Math.min(2, computed.decimalPlaces()) : 0;
  const digits = Math.max(0, stated.quantity.decimals, own);
  return {
    stated: sayQuantity(stated.quantity),
    computed: computed.toFixed(digits),
    interval: [interval.low.toFixed(digits + 2), interval.high.toFixed(digits + 2)],
    difference: difference.toFixed(digits),
    formula,
    unit: stated.quantity.unit ?? "",
  };
}

/** `a + b − c` with the printed digits. */
export function sumFormula(parts: readonly Operand[], minus: readonly Operand[] = []): string {
  const plus = parts.map(sayValue).join(" + ");
  return minus.length === 0 ? plus : `${plus} − ${minus.map(sayValue).join(" − ")}`;
}
