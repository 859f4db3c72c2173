import { expect, test } from "vitest";
import type { Finding, Report } from "../../core/model/report.ts";
import {
  addDecision,
  addSighting,
  addTakenBack,
  compareSightings,
  type Decision,
  decisionsOf,
  emptyReview,
  figuresOf,
  isOutdated,
  manualOf,
  type Review,
  reviewKeyOf,
} from "../../core/model/review.ts";
import { sampleReport } from "../support/sample-report.ts";

const [first, second] = sampleReport.findings as readonly [Finding, Finding];

const decision = (change: Partial<Decision> = {}): Decision => ({
  finding: first.id,
  at: "2026-11-20T10:00:00+08:00",
  by: "周",
  as: "preparer",
  stand: "confirmed",
  reason: "",
  note: "",
  figures: figuresOf(first),
  message: first.message,
  ...change,
});

const review = (log: readonly Decision[]): Review => ({ ...emptyReview(sampleReport), log });
const republished = (change: Partial<Report>): Report => ({
  ...sampleReport,
  ...change,
  source: { ...sampleReport.source, sha256: "b".repeat(64) },
});

test("a document is the same under another address, and another one of the same page is not", () => {
  const moved = { ...sampleReport, source: { ...sampleReport.source, url: "http://elsewhere.gov.cn/x" } };
  expect(reviewKeyOf(moved)).toBe(reviewKeyOf(sampleReport));
  const other = { ...sampleReport, document: { ...sampleReport.document, year: 2023 } };
  expect(reviewKeyOf(other)).not.toBe(reviewKeyOf(sampleReport));
  const unknown = { ...sampleReport, document: { ...sampleReport.document, entity: null } };
  const anchored = { ...unknown, source: { ...unknown.source, url: `${unknown.source.url}#part` } };
  expect(reviewKeyOf(anchored)).toBe(reviewKeyOf(unknown));
});

test("the newest line stands, by moment and not by the order of writing", () => {
  const late = decision({ stand: "later", at: "2026-11-20T03:00:00+00:00" });
  const early = decision({ at: "2026-11-20T10:00:00+08:00" });
  expect(decisionsOf(review([late, early])).get(first.id)?.stand).toBe("later");
});

test("a decision about other figures is outdated, one that was taken back is not", () => {
  expect(isOutdated(decision(), first)).toBe(false);
  expect(isOutdated(decision({ figures: "1|2|3" }), first)).toBe(true);
  expect(isOutdated(decision({ figures: "1|2|3", stand: "open" }), first)).toBe(false);
  expect(isOutdated(undefined, first)).toBe(false);
});

test("republication shows what is new, changed and gone; the same text read again does not", () => {
  const once = addSighting(emptyReview(sampleReport), sampleReport, "2026-11-18T10:00:00+08:00");
  const again = addSighting(once, sampleReport, "2026-11-18T11:00:00+08:00");
  expect(compareSightings(again)).toEqual({ since: undefined, novelties: new Map(), gone: [] });
  const [, , ...rest] = sampleReport.findings;
  const changed = { ...second, stated: "9.99%" };
  const fresh = { ...first, id: "fresh" };
  const next = republished({ findings: [fresh, changed, ...rest] });
  const { since, novelties, gone } = compareSightings(addSighting(again, next, "2026-11-19T10:00:00+08:00"));
  expect(since).toBe("2026-11-18T11:00:00+08:00");
  expect([novelties.get("fresh"), novelties.get(second.id)]).toEqual(["new", "changed"]);
  expect(novelties.get(rest[0]?.id ?? "")).toBe("unchanged");
  expect(gone.map(({ id }) => id)).toEqual([first.id]);
});

test("another text with the same findings is no republication", () => {
  const once = addSighting(emptyReview(sampleReport), sampleReport, "2026-11-18T10:00:00+08:00");
  const counted = addSighting(once, republished({}), "2026-11-19T10:00:00+08:00");
  expect(counted.sightings).toHaveLength(1);
});

test("whoever decides has what stood before in sight, whatever the clocks say", () => {
  const theirs = addDecision(review([]), decision({ by: "沈", at: "2026-11-20T12:00:00+08:00" }));
  const mine = addDecision(theirs, decision({ stand: "later", at: "2026-11-20T11:00:00+08:00" }));
  expect(decisionsOf(mine).get(first.id)?.stand).toBe("later");
});

test("a finding made by hand stays in the record when it is taken back", () => {
  const made = { ...second, id: "manual-1" };
  const kept: Review = { ...review([]), manual: [made] };
  expect(manualOf(kept)).toEqual([made]);
  const taken = addTakenBack(kept, { finding: made.id, at: decision().at, by: "周", as: "preparer" });
  expect(manualOf(taken)).toEqual([]);
  expect(taken.manual).toEqual([made]);
});
