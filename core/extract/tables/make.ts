import type { Operand } from "../../model/fact.ts";
import type { Confidence, Total, TotalFamily } from "../../model/relation.ts";

/** What a total needs besides its operands. */
export interface TotalOf {
  readonly family: TotalFamily;
  readonly label: string;
  readonly total: Operand;
  readonly parts: readonly Operand[];
  readonly minus?: readonly Operand[];
  readonly exhaustive?: Total["exhaustive"];
  readonly confidence?: Confidence;
  readonly doubt?: string;
}

/** A total over table cells; sure and exhaustive unless said otherwise. */
export function makeTotal(given: TotalOf): Total {
  const { minus, doubt } = given;
  return {
    kind: "total",
    family: given.family,
    label: given.label,
    total: given.total,
    parts: given.parts,
    ...(minus !== undefined && minus.length > 0 ? { minus } : {}),
    exhaustive: given.exhaustive ?? "yes",
    confidence: given.confidence ?? "sure",
    ...(doubt === undefined ? {} : { doubt }),
  };
}
