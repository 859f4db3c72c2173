import type { Fact } from "../model/fact.ts";
import type { CauseGroup, Finding } from "../model/report.ts";
import type { Judged } from "./outcome.ts";
import type { Placer } from "./place.ts";

export interface Evidence {
  /** The results of the findings, in the same order. */
  readonly differing: readonly Judged[];
  readonly judged: readonly Judged[];
  readonly facts: readonly Fact[];
  readonly placer: Placer;
}

/** Adds to the findings what arithmetic proves about their causes, and groups those with one suspect. */
export function explain(
  findings: readonly Finding[],
  _evidence: Evidence,
): { findings: readonly Finding[]; causes: readonly CauseGroup[] } {
  return { findings, causes: [] };
}
