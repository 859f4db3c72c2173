import type { Finding } from "../../core/model/report.ts";
import type { Mark } from "./page.ts";

/** The highlights of some findings: one for each place that has words. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  return findings.flatMap(({ id, category, tier, at }) =>
    at
      .filter(({ start, end }) => end > start)
      .map(({ start, end, role }) => ({ finding: id, start, end, category, tier, role })),
  );
}
