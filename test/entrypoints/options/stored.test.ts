import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { noCorrections } from "../../../core/model/corrections.ts";
import { addDecision, emptyReview } from "../../../core/model/review.ts";
import { allBatches, createBatch, loadFile } from "../../../entrypoints/keeping/batch-database.ts";
import { readCorrections, writeCorrections } from "../../../entrypoints/keeping/corrections.ts";
import { loadReview, saveReview } from "../../../entrypoints/keeping/review-database.ts";
import { countStored, deleteStored, storedFile, takeStored } from "../../../entrypoints/options/stored.ts";
import { sampleBatch, sampleItems } from "../../support/sample-batch.ts";
import { sampleReport } from "../../support/sample-report.ts";

const { local, sent } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  sent: [] as unknown[],
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { sendMessage: async (message: unknown) => void sent.push(message) },
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...local].filter(([name]) => key === null || key === name)),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) local.set(name, value);
        },
        remove: async (names: string | string[]) => {
          for (const name of [names].flat()) local.delete(name);
        },
      },
    },
  },
}));

const page = "https://water.lanxi-demo.example/2024.html";
const corrections = { ...noCorrections, tables: [{ table: 0, unit: "元" as const }] };
const review = addDecision(emptyReview(sampleReport), {
  finding: "x",
  at: "2026-11-21T10:31:00+08:00",
  by: "林",
  as: "preparer",
  stand: "confirmed",
  reason: "",
  note: "",
  figures: "",
  message: { zh: "一条", en: "one" },
});

beforeEach(async () => {
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 5000 }) } });
  local.set("settings", { autoCheck: false });
  await saveReview(review);
  await writeCorrections(page, corrections);
  const files = new Map([[sampleItems[0]?.id ?? "", new Blob(["x"])]]);
  await createBatch({ ...sampleBatch, status: "running" }, sampleItems, files);
});

test("everything that is kept is counted, lists that were checked too", async () => {
  expect(await countStored()).toEqual({
    reviews: 1,
    decisions: 1,
    corrections: 1,
    batches: 1,
    documents: sampleItems.length,
    bytes: 5000,
  });
});

test("the file holds all of it; nothing is left after the deletion but settings", async () => {
  const file = JSON.parse(await storedFile());
  expect(file.reviews).toHaveLength(1);
  expect(file.corrections[page]).toEqual(corrections);
  expect(file.batches).toEqual([{ batch: { ...sampleBatch, status: "running" }, items: sampleItems }]);
  await deleteStored();
  expect(sent).toContainEqual({ to: "background", type: "batch", verb: "cancel", batch: sampleBatch.id });
  expect(await countStored()).toMatchObject({ reviews: 0, corrections: 0, batches: 0, documents: 0 });
  expect(await loadFile(sampleItems[0]?.id ?? "")).toBeUndefined();
  expect([...local.keys()]).toEqual(["settings"]);
});

test("a file that was saved is read back, beside what has come since", async () => {
  const file = await storedFile();
  await deleteStored();
  const since = { ...noCorrections, edits: [{ start: 0, end: 1, was: "1", text: "2" }] };
  await writeCorrections(page, since);
  expect(await takeStored(file)).toBe(true);
  expect((await loadReview(review.key))?.log).toHaveLength(1);
  expect(await readCorrections(page)).toEqual({ ...corrections, edits: since.edits });
  expect(await allBatches()).toEqual([]);
});

test.each(["", "{", "null", '{"format":"gouji-review"}', '{"format":"gouji-reviews","reviews":3}'])(
  "%j is no such file",
  async (file) => {
    expect(await takeStored(file)).toBe(false);
  },
);

test("records that this version cannot read are counted and saved", async () => {
  const later = { key: "later", log: "of another version" };
  const database = await openDB("gouji-reviews");
  await database.put("reviews", later);
  database.close();
  const { reviews } = await countStored();
  const file = JSON.parse(await storedFile());
  expect(file.unread).toEqual([later]);
  expect(reviews).toBe(file.reviews.length + 1);
});
