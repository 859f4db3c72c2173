import type { Finding } from "../../core/model/report.ts";
import { standOf } from "../../core/model/review.ts";
import { type Mark, markOf } from "../finding/mark.ts";
import type { Decisions } from "../list/filter.ts";

export type Tally = Readonly<Record<Mark, number>>;

/** How many findings carry each mark: the verdict line's numbers. What was excluded does not count. */
export function tallyOf(findings: readonly Finding[], decisions: Decisions): Tally {
  const tally = { certain: 0, probable: 0, missing: 0, change: 0, text: 0, note: 0 };
  for (const finding of findings)
    if (standOf(decisions.get(finding.id)) !== "excluded") tally[markOf(finding)] += 1;
  return tally;
}
