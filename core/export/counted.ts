import type { Corrections } from "../model/corrections.ts";
import { excludedOf, type Paper } from "./paper.ts";
import { type Summary, summaryOf } from "./summary.ts";

/** A report with all that people did, and the counts of its findings: what a JSON file says. */
export type Counted = Pick<Paper, "report" | "review" | "settings"> & {
  readonly corrections?: Corrections;
  /** What people excluded is counted apart. */
  readonly summary: Summary & { readonly excluded: number };
};

/** A paper with its counts, without what only printed files need. */
export function countedOf(paper: Paper): Counted {
  const { report, review, corrections, settings } = paper;
  const excluded = excludedOf(paper);
  return {
    report,
    ...(review && { review }),
    ...(corrections && { corrections }),
    ...(settings && { settings }),
    summary: { ...summaryOf(report, excluded), excluded: excluded.size },
  };
}
