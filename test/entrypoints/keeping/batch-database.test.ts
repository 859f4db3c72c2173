import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import {
  allBatches,
  changeBatch,
  createBatch,
  deleteBatch,
  loadBatch,
  loadFile,
  loadItems,
  saveItems,
} from "../../../entrypoints/keeping/batch-database.ts";
import { sampleBatch, sampleItems } from "../../support/sample-batch.ts";

const named = (id: string, startedAt: string) => ({ ...sampleBatch, id, startedAt });
const itemsOf = (batch: string) =>
  sampleItems.map((item) => ({ ...item, batch, id: item.id.replace("b/", `${batch}/`) }));

test("a batch comes back in the order of its list, files behind their page, and no other's items", async () => {
  await createBatch(named("b", "2026-01-01"), [...itemsOf("b")].reverse());
  await createBatch(named("b2", "2026-01-02"), itemsOf("b2"));
  expect((await loadItems("b")).map(({ id }) => id)).toEqual(sampleItems.map(({ id }) => id));
  expect((await allBatches()).map(({ id }) => id)).toEqual(["b2", "b"]);
});

test("a change keeps the rest; what was deleted is not written back", async () => {
  const [first] = itemsOf("c");
  if (first === undefined) throw new Error("the sample is empty");
  await createBatch(named("c", "2026-01-03"), itemsOf("c"), new Map([[first.id, new Blob(["x"])]]));
  expect(await changeBatch("c", { status: "ended" })).toMatchObject({
    status: "ended",
    title: sampleBatch.title,
  });
  expect(await loadFile(first.id)).toBeDefined();
  await deleteBatch("c");
  await saveItems([first]);
  expect([await loadBatch("c"), await loadItems("c"), await loadFile(first.id)]).toEqual([
    undefined,
    [],
    undefined,
  ]);
  expect(await changeBatch("c", { status: "running" })).toBeUndefined();
  expect((await loadItems("b2")).length).toBe(sampleItems.length);
});
