import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { manualFinding } from "../../core/model/manual.ts";
import type { Finding, Report } from "../../core/model/report.ts";
import { reviewKeyOf } from "../../core/model/review.ts";
import { deleteReviews, loadReview, saveReview } from "../../entrypoints/keeping/review-database.ts";
import { createReviewing, type Reviewing } from "../../entrypoints/sidepanel/reviewing.ts";
import { sampleReport } from "../support/sample-report.ts";

const [first, second] = sampleReport.findings as readonly [Finding, Finding];
let minute = 0;
const now = () => `2026-11-20T10:${String(minute++ % 60).padStart(2, "0")}:00+08:00`;
const keeping = { load: loadReview, save: saveReview, now, text: async () => undefined };

beforeEach(async () => {
  // What the test before still had to store must not come after the clearing.
  await settled();
  minute = 0;
  await deleteReviews();
});

async function opened(report: Report = sampleReport): Promise<Reviewing> {
  const reviewing = createReviewing(keeping);
  await reviewing.open(report);
  return reviewing;
}

const settled = () => new Promise((done) => setTimeout(done, 30));
const standOf = ({ view }: Reviewing, id: string) => view.value.decisions.get(id)?.stand;
const confirm = (finding: string) => ({ finding, stand: "confirmed", reason: "", note: "" }) as const;

test("decisions outlive the panel", async () => {
  const before = await opened();
  before.sign({ by: "周", as: "reviewer" });
  before.decide({ finding: first.id, stand: "excluded", reason: "口径不同", note: "" });
  await settled();
  const after = await opened();
  expect(after.view.value.decisions.get(first.id)).toMatchObject({
    stand: "excluded",
    reason: "口径不同",
    by: "周",
    as: "reviewer",
  });
});

test("what was decided can be taken back and done again; the log keeps every line", async () => {
  const reviewing = await opened();
  reviewing.decide(confirm(first.id));
  reviewing.decide({ ...confirm(first.id), stand: "later" });
  reviewing.undo();
  expect(standOf(reviewing, first.id)).toBe("confirmed");
  reviewing.undo();
  expect(standOf(reviewing, first.id)).toBe("open");
  reviewing.redo();
  expect(standOf(reviewing, first.id)).toBe("confirmed");
  reviewing.decide(confirm(second.id));
  expect(reviewing.view.value.canRedo).toBe(false);
  expect(reviewing.view.value.log).toHaveLength(6);
});

test("two panels on one document keep each other's lines", async () => {
  const [one, other] = [await opened(), await opened()];
  one.decide(confirm(first.id));
  await settled();
  other.decide({ ...confirm(second.id), stand: "later" });
  await settled();
  const third = await opened();
  expect([standOf(third, first.id), standOf(third, second.id)]).toEqual(["confirmed", "later"]);
});

test("a republished text is compared with the one before it", async () => {
  await opened();
  await settled();
  const source = { ...sampleReport.source, sha256: "c".repeat(64) };
  const reviewing = await opened({ ...sampleReport, source, findings: sampleReport.findings.slice(1) });
  const { gone, since } = reviewing.view.value.comparison;
  expect(gone.map(({ id }) => id)).toEqual([first.id]);
  expect(since).toBeDefined();
});

test("another document has decisions of its own", async () => {
  const reviewing = await opened();
  reviewing.decide(confirm(first.id));
  const document = { ...sampleReport.document, year: 2021 };
  const source = { ...sampleReport.source, sha256: "d".repeat(64) };
  await reviewing.open({ ...sampleReport, document, source });
  expect(reviewing.view.value.decisions.size).toBe(0);
  expect(reviewing.view.value.canUndo).toBe(false);
});

test("the same text under a corrected year keeps what was decided", async () => {
  const reviewing = await opened();
  reviewing.decide(confirm(first.id));
  await reviewing.open({ ...sampleReport, document: { ...sampleReport.document, year: 2021 } });
  expect(reviewing.view.value.decisions.size).toBe(1);
});

test("a record of another document is not merged", async () => {
  const reviewing = await opened();
  const mine = reviewing.review.value;
  if (mine === undefined) throw new Error("no review");
  expect(reviewing.merge({ ...mine, key: "else" })).toBe("other-document");
  expect(reviewing.merge(undefined)).toBe("no-record");
  expect(reviewing.merge(mine)).toBe("merged");
});

test("a browser that stores nothing is reported, and the decision still stands", async () => {
  const save = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  const reviewing = createReviewing({ ...keeping, save });
  await reviewing.open(sampleReport);
  reviewing.decide(confirm(first.id));
  await settled();
  expect(standOf(reviewing, first.id)).toBe("confirmed");
  expect(reviewing.view.value.isKept).toBe(false);
});

test("what is decided before the store has answered is not lost, and overwrites nothing", async () => {
  const before = await opened();
  before.decide(confirm(first.id));
  await settled();
  const slow = { ...keeping, load: (key: string) => settled().then(() => loadReview(key)) };
  const early = createReviewing(slow);
  const opening = early.open(sampleReport);
  early.decide({ ...confirm(second.id), stand: "later" });
  expect(standOf(early, second.id)).toBe("later");
  await opening;
  await settled();
  const after = await opened();
  expect([standOf(after, first.id), standOf(after, second.id)]).toEqual(["confirmed", "later"]);
});

test("a browser that reads nothing back still lets people decide", async () => {
  const load = () => Promise.reject(new DOMException("no", "InvalidStateError"));
  const reviewing = createReviewing({ ...keeping, load });
  await reviewing.open(sampleReport);
  reviewing.decide(confirm(first.id));
  expect(standOf(reviewing, first.id)).toBe("confirmed");
});

test("a finding that a person made is kept, decided upon and taken back", async () => {
  const reviewing = await opened();
  const made = manualFinding({
    id: "1",
    sentence: "请核实",
    at: first.at,
    formula: null,
    computed: null,
    unit: null,
  });
  reviewing.note(made);
  reviewing.decide(confirm(made.id));
  await settled();
  const again = await opened();
  expect(again.manual.value.map(({ id }) => id)).toEqual([made.id]);
  expect(standOf(again, made.id)).toBe("confirmed");
  again.takeBack(made.id);
  await settled();
  expect((await opened()).manual.value).toEqual([]);
});

test("what cannot be read in the store is put aside, not overwritten", async () => {
  const foreign = { key: reviewKeyOf(sampleReport), schema: 99, secret: "of a later version" };
  const db = await openDB("gouji-reviews");
  await db.put("reviews", foreign);
  const reviewing = await opened();
  reviewing.decide(confirm(first.id));
  await settled();
  const kept = await db.getAll("reviews");
  expect(kept.map((each) => each.secret).filter(Boolean)).toEqual(["of a later version"]);
  expect(standOf(await opened(), first.id)).toBe("confirmed");
  db.close();
});
