import { expect, test } from "vitest";
import { noCorrections } from "../../core/model/corrections.ts";
import { addDecision, emptyReview, figuresOf } from "../../core/model/review.ts";
import { type Exported, readExported, writeExported } from "../../core/wire/exported.ts";
import { sampleReport } from "../support/sample-report.ts";

const [finding] = sampleReport.findings;
if (finding === undefined) throw new Error("the sample has findings");
const { id, message } = finding;
const line = {
  finding: id,
  at: "2026-11-20T10:00:00+08:00",
  by: "周",
  as: "preparer",
  stand: "excluded",
} as const;
const decision = { ...line, reason: "口径不同", note: "", figures: figuresOf(finding), message };
const review = addDecision(emptyReview(sampleReport), decision);
const corrections = { ...noCorrections, edits: [{ start: 1, end: 2, was: "a", text: "b" }] };

test("a report file reads back with what people decided and corrected", () => {
  const exported = { report: sampleReport, review, corrections };
  expect(readExported(writeExported(exported))).toEqual(exported);
  expect(readExported(writeExported({ report: sampleReport }))).toEqual({ report: sampleReport });
  expect(readExported(`\ufeff${writeExported(exported)}`)).toEqual(exported);
});

test("what the command line writes reads back too", () => {
  const timed = JSON.stringify([{ ...sampleReport, timings: { readMs: 1, checkMs: 2 } }]);
  expect(readExported(timed)).toEqual({ report: sampleReport });
});

test.each([
  ["not-json", "{"],
  ["not-json", "工作底稿"],
  ["other-json", "{}"],
  ["other-json", "null"],
  ["other-json", "[]"],
  ["other-json", "3"],
  ["other-json", JSON.stringify({ ...sampleReport, findings: [{ ...finding, at: [] }] })],
  ["newer", JSON.stringify({ schema: 2, findings: [] })],
  ["several", JSON.stringify([sampleReport, sampleReport])],
])("%s: %s", (trouble, file) => {
  expect(readExported(file)).toBe(trouble);
});

test("prototype keys of a foreign file change nothing", () => {
  const hostile = writeExported({ report: sampleReport }).replace(
    "{",
    '{"__proto__":{"isHostile":true},"constructor":{"prototype":{"isHostile":true}},',
  );
  const read = readExported(hostile) as Exported;
  expect(read).toEqual({ report: sampleReport });
  expect("isHostile" in read.report || "isHostile" in {}).toBe(false);
  expect(Object.getPrototypeOf(read.report)).toBe(Object.prototype);
});
