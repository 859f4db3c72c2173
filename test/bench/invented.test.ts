import { expect, test } from "vitest";
import type { Finding, Report } from "../../core/model/report.ts";
import { caseFor } from "../corpus/case.ts";
import { type InventedResult, runInvented } from "./invented.ts";
import { figuresRead, indexChecks, isFound, relationsFound } from "./invented-match.ts";
import { wilson } from "./wilson.ts";

function figures(result: InventedResult): unknown {
  return { ...result, milliseconds: 0 };
}

test("the same options measure the same", () => {
  expect(figures(runInvented({ documents: 4 }))).toEqual(figures(runInvented({ documents: 4 })));
});

test("every planted kind is tried in turn and a third stays clean", () => {
  const result = runInvented({ documents: 12 });
  expect(result.clean).toBeGreaterThanOrEqual(4);
  expect(result.recall.total).toBe(12 - result.clean);
});

test("a sample of clean documents is not accused of anything, in any tier", () => {
  const { clean, falsePerClean, falseProbablePerClean, falseAlarms } = runInvented({ documents: 45 });
  expect(clean).toBeGreaterThanOrEqual(15);
  expect({ falsePerClean, falseProbablePerClean, falseAlarms }).toEqual({
    falsePerClean: 0,
    falseProbablePerClean: 0,
    falseAlarms: [],
  });
}, 60_000);

const empty = {
  facts: [],
  findings: [],
  coverage: { checks: [], unchecked: [] },
} as unknown as Report;

test("a report that says nothing finds nothing, reads nothing, relates nothing", () => {
  const { draft, truth } = caseFor(1, { plant: "prose-figure" });
  if (truth === undefined) throw new Error("no place for the defect");
  expect(isFound(empty, truth)).toBe("missed");
  expect(figuresRead(empty, draft.figures).read).toBe(0);
  expect(relationsFound(indexChecks(empty), draft.links).found).toBe(0);
});

function finding(quote: string, text: string, tier: Finding["tier"]): Finding {
  const place = { role: "claim", quote, text, start: 0, end: 1, section: "", cell: null };
  return {
    rule: "same-figure",
    category: "consistency",
    tier,
    message: { zh: "", en: "" },
    data: {},
    at: [place],
  } as unknown as Finding;
}

test("a defect is found by its own number at its own place, not elsewhere", () => {
  const { truth } = caseFor(1, { plant: "prose-figure" });
  if (truth === undefined) throw new Error("no place for the defect");
  const found = (one: Finding) => isFound({ ...empty, findings: [one] }, truth);
  expect(found(finding(truth.context, truth.stated, "certain"))).toBe("certain");
  expect(found(finding(truth.context, truth.stated, "probable"))).toBe("probable");
  expect(found(finding(truth.context, truth.stated, "note"))).toBe("missed");
  expect(found(finding("另一段文字与此无关", truth.stated, "certain"))).toBe("missed");
  expect(found(finding(truth.context, "31415.92", "certain"))).toBe("missed");
});

test("Wilson intervals hold the share and shrink with the number", () => {
  const few = wilson(9, 10);
  const many = wilson(900, 1000);
  for (const { share, low, high } of [few, many]) {
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  }
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(wilson(0, 10).low).toBe(0);
});
