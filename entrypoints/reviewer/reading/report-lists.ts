import type { Report } from "../../../core/model/report.ts";
import type { ReportList } from "./protocol.ts";

/** Items of one message: receiving them takes no time that is felt. */
const itemsAtOnce = 1000;

type Lists = Readonly<Record<ReportList, readonly unknown[]>>;

/** Hands the long lists of a report out in portions and returns the report without them. */
export function unpacked(
  report: Report,
  tell: (list: ReportList, items: readonly unknown[]) => void,
): Report {
  const { facts, coverage } = report;
  const lists: Lists = { facts, checks: coverage.checks, unchecked: coverage.unchecked };
  for (const list of ["facts", "checks", "unchecked"] as const)
    for (let from = 0; from < lists[list].length; from += itemsAtOnce)
      tell(list, lists[list].slice(from, from + itemsAtOnce));
  return { ...report, facts: [], coverage: { ...coverage, checks: [], unchecked: [] } };
}

/** The report with its lists in place again. */
export function packed(report: Report, lists: Lists): Report {
  const { facts, checks, unchecked } = lists as Pick<Report, "facts"> &
    Pick<Report["coverage"], "checks" | "unchecked">;
  return { ...report, facts, coverage: { ...report.coverage, checks, unchecked } };
}
