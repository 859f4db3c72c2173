import { expect, test } from "vitest";
import { type Decision, emptyReview } from "../../core/model/review.ts";
import { parseReview, readRecord, writeRecord } from "../../core/wire/review.ts";
import { sampleReport } from "../support/sample-report.ts";

const line: Decision = {
  finding: "share-of-total-1",
  at: "2026-11-20T10:00:00+08:00",
  by: "周",
  as: "preparer",
  stand: "excluded",
  reason: "口径不同",
  note: "",
  figures: "1|2|3",
  message: { zh: "甲", en: "A" },
};
const review = { ...emptyReview(sampleReport), log: [line] };

test("a record file reads back as it was written", () => {
  expect(readRecord(writeRecord(review))).toEqual(review);
});

test.each([
  ["no JSON", "{"],
  ["another file", JSON.stringify({ schema: 1, findings: [] })],
  ["a later format", JSON.stringify({ format: "gouji-review", schema: 2, review })],
  ["an exclusion without a reason", writeRecord({ ...review, log: [{ ...line, reason: " " }] })],
  ["a time that is none", writeRecord({ ...review, log: [{ ...line, at: "yesterday" }] })],
  ["a stand that is none", writeRecord(review).replace('"excluded"', '"deleted"')],
])("%s is no record", (_, file) => {
  expect(readRecord(file)).toBeUndefined();
});

test("a prototype key in a file stays a mere word", () => {
  const hostile = writeRecord(review).replace('"by": "周"', '"by": "周", "__proto__": { "stand": "open" }');
  const read = readRecord(hostile);
  expect(read?.log[0]?.stand).toBe("excluded");
  expect(Object.getPrototypeOf(read?.log[0])).toBe(Object.prototype);
  expect(({} as { stand?: string }).stand).toBeUndefined();
});

test("something else in the store counts as nothing stored", () => {
  expect(parseReview(undefined)).toBeUndefined();
  expect(parseReview({ key: 1 })).toBeUndefined();
  expect(parseReview(structuredClone(review))).toEqual(review);
});
