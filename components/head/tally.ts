import type { Finding } from "../../core/model/report.ts";
import { type Mark, markOf } from "../finding/mark.ts";

export type Tally = Readonly<Record<Mark, number>>;

/** How many findings carry each mark: the verdict line's numbers. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const tally = { certain: 0, probable: 0, missing: 0, change: 0, text: 0, note: 0 };
  for (const finding of findings) tally[markOf(finding)] += 1;
  return tally;
}
