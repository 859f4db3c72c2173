import type { Operand } from "../model/fact.ts";
import { inUnit } from "../model/quantity.ts";
import type { Change } from "../model/relation.ts";
import type { Thresholds } from "../model/thresholds.ts";

/** A change that the norm wants a reason for: of a subject whose amount the text itself has just stated, and not of nothing. */
export interface OwingChange extends Change {
  readonly current: Operand;
}

/** Only changes of a known subject against a named year or budget: news-like growth figures owe no reason. */
export function owesReason(change: Change): change is OwingChange {
  const { delta, rate, current, against, subject } = change;
  const claim = delta ?? rate;
  if (claim === undefined || current === undefined || against === undefined || subject === undefined)
    return false;
  return (
    !claim.quantity.value.isZero() && current.quantity.unit !== undefined && change.confidence === "sure"
  );
}

/** A change of final accounts against the year before with its percentage and its amount. */
export interface SizedChange extends Change {
  readonly current: Operand;
  readonly delta: Operand;
  readonly rate: Operand;
}

export function isSized(change: Change): change is SizedChange {
  const { delta, rate, current, subject } = change;
  if (delta === undefined || rate?.quantity.unit !== "%" || current === undefined) return false;
  if (change.withBudget === true || change.confidence === "doubtful" || subject === undefined) return false;
  return inUnit(delta.quantity, "万元") !== undefined;
}

/** Both thresholds must be reached. */
export function isLarge({ rate, delta }: SizedChange, thresholds: Thresholds): boolean {
  const inWan = inUnit(delta.quantity, "万元");
  return (
    rate.quantity.value.abs().gte(thresholds.changePercent) &&
    inWan?.value.abs().gte(thresholds.changeAmount) === true
  );
}

/** Large, owing a reason and without one: one finding of its own, which other rules on changes leave to it. */
export function isUnexplainedLarge(change: Change, thresholds: Thresholds): boolean {
  return change.reason === undefined && owesReason(change) && isSized(change) && isLarge(change, thresholds);
}
