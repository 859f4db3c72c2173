import { type Corrections, noCorrections } from "../../core/model/corrections.ts";
import type { Conflict } from "../../core/model/merge.ts";
import type { Comparison, Decision, Signer } from "../../core/model/review.ts";
import type { Decisions } from "../list/filter.ts";

/** What people did with the findings so far, as the panel shows it. */
export interface ReviewView {
  readonly decisions: Decisions;
  readonly comparison: Comparison;
  /** Oldest first. */
  readonly log: readonly Decision[];
  readonly conflicts: readonly Conflict[];
  /** What was corrected about how the document is read. */
  readonly corrections: Corrections;
  readonly by: string;
  readonly as: Signer;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False when the browser refused to store what was decided. */
  readonly isKept: boolean;
}

/** Before anything was decided or read from the store. */
export const noReview: ReviewView = {
  decisions: new Map(),
  comparison: { since: undefined, novelties: new Map(), gone: [] },
  log: [],
  conflicts: [],
  corrections: noCorrections,
  by: "",
  as: "preparer",
  canUndo: false,
  canRedo: false,
  isKept: true,
};
