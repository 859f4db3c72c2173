import type { Finding } from "../../core/model/report.ts";
import type { Mark } from "./page.ts";

/**
 * The highlights of some findings: one for each place that has words. What a finding is about is its claim, be it a
 * share or the total of a table: that is lit in the finding's own colour and has a stripe beside the scroll bar.
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  return findings.flatMap(({ id, category, tier, at }) => {
    const about = at.find(({ role }) => role === "claim") ?? at[0];
    return at
      .filter(({ start, end }) => end > start)
      .map((place) => {
        const { start, end, role } = place;
        return { finding: id, start, end, category, tier, role: place === about ? "claim" : role };
      });
  });
}
