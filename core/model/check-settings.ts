import type { Thresholds } from "./thresholds.ts";

/** What the user chose about the check: whoever repeats it must know. */
export interface CheckSettings {
  /** Ids of rules that were switched off. */
  readonly off: readonly string[];
  readonly thresholds: Thresholds;
}
