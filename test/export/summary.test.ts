import { expect, test } from "vitest";
import { entriesOf, summaryOf } from "../../core/export/summary.ts";
import { sampleReport } from "../support/sample-report.ts";

test("one cause counts once in the verdict line", () => {
  const certain = sampleReport.findings.filter(
    ({ tier, category }) => tier === "certain" && category !== "missing",
  );
  expect(certain).toHaveLength(10);
  expect(summaryOf(sampleReport)).toEqual({ certain: 7, probable: 1, missing: 4, change: 1, notes: 1 });
});

test("findings of one cause stand together at the place of the first; none is lost", () => {
  const entries = entriesOf(sampleReport);
  expect(entries.flatMap(({ findings }) => findings)).toHaveLength(sampleReport.findings.length);
  const shared = entries.filter(({ cause }) => cause !== null);
  expect(shared.map(({ findings }) => findings.length)).toEqual([3, 2]);
});

test("a group that the report does not have is no group", () => {
  const [finding] = sampleReport.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  const entries = entriesOf({ findings: [{ ...finding, group: "unknown" }], causes: [] });
  expect(entries).toEqual([{ cause: null, findings: [{ ...finding, group: "unknown" }] }]);
});
