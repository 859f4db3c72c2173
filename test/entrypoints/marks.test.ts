import { expect, test } from "vitest";
import type { Finding, Place } from "../../core/model/report.ts";
import { marksOf } from "../../entrypoints/messages/marks.ts";
import { nameOf } from "../../entrypoints/page.content/painter.ts";
import { sampleReport } from "../support/sample-report.ts";

const [sample] = sampleReport.findings;
const [place] = sample?.at ?? [];

function finding(...roles: Place["role"][]): Finding {
  if (sample === undefined || place === undefined) throw new Error("the sample has no finding");
  const at = roles.map((role, index) => ({ ...place, start: index * 10, end: index * 10 + 5, role }));
  return { ...sample, tier: "certain", category: "arithmetic", at: at as [Place, ...Place[]] };
}

test("what a finding is about is lit in its colour: the claim, or else what it names first", () => {
  const lit = (of: Finding) => marksOf([of]).filter((mark) => nameOf(mark) === "gouji-certain");
  expect(lit(finding("total", "part", "part")).map(({ start }) => start)).toEqual([0]);
  expect(lit(finding("part", "whole", "claim")).map(({ start }) => start)).toEqual([20]);
});

test("places without words have no highlight", () => {
  const bare = finding("total", "part");
  const at = bare.at.map((each, index) => (index === 1 ? { ...each, end: each.start } : each));
  expect(marksOf([{ ...bare, at: at as [Place, ...Place[]] }])).toHaveLength(1);
});
