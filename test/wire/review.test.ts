import { expect, test } from "vitest";
import { type Corrections, noCorrections } from "../../core/model/corrections.ts";
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

const corrections: Corrections = {
  identity: { entity: "岚溪县水务局", year: 2024, kinds: ["department-final-accounts"] },
  edits: [{ start: 3, end: 5, was: "12", text: "13" }],
  tables: [{ table: 0, unit: "元" }],
};
const record = { review, corrections };
const file = (change: object) => writeRecord({ ...record, review: { ...review, ...change } });

test("a record file reads back as it was written", () => {
  const taken = { finding: "manual-1", at: line.at, by: "周", as: "preparer", after: ["x"] } as const;
  const named = { ...line, id: "x", after: [] };
  const whole = { ...record, review: { ...review, log: [named], takenBack: [taken] } };
  expect(readRecord(writeRecord(whole))).toEqual(whole);
});

test("a file without corrections has none", () => {
  const { corrections: _, ...rest } = JSON.parse(writeRecord(record));
  expect(readRecord(JSON.stringify(rest))).toEqual({ review, corrections: noCorrections });
});

test.each([
  ["no JSON", "{"],
  ["another file", JSON.stringify({ schema: 1, findings: [] })],
  ["a later format", JSON.stringify({ format: "gouji-review", schema: 2, review })],
  ["an exclusion without a reason", file({ log: [{ ...line, reason: " " }] })],
  ["a time that is none", file({ log: [{ ...line, at: "yesterday" }] })],
  ["a stand that is none", writeRecord(record).replace('"excluded"', '"deleted"')],
])("%s is no record", (_, words) => {
  expect(readRecord(words)).toBeUndefined();
});

test("a prototype key in a file stays a mere word", () => {
  const hostile = writeRecord(record).replace('"by": "周"', '"by": "周", "__proto__": { "stand": "open" }');
  const read = readRecord(hostile);
  expect(read?.review.log[0]?.stand).toBe("excluded");
  expect(Object.getPrototypeOf(read?.review.log[0])).toBe(Object.prototype);
  expect(({} as { stand?: string }).stand).toBeUndefined();
});

test("something else in the store counts as nothing stored", () => {
  expect(parseReview(undefined)).toBeUndefined();
  expect(parseReview({ key: 1 })).toBeUndefined();
  expect(parseReview(structuredClone(review))).toEqual(review);
});
