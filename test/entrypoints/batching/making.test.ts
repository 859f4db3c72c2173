import { expect, test } from "vitest";
import { batchOfFiles, batchOfLinks } from "../../../entrypoints/batching/making.ts";
import { sampleLinks } from "../../support/sample-batch.ts";

const source = { title: "决算", url: null, follows: false, startedAt: "2026-01-01T00:00:00+08:00" };

test("links become items in their order, and nothing runs yet", () => {
  const { batch, items } = batchOfLinks(sampleLinks, { ...source, url: "http://a.gov.cn/" });
  expect(batch).toMatchObject({ status: "paused", url: "http://a.gov.cn/" });
  expect(items.map(({ url }) => url)).toEqual(sampleLinks.map(({ url }) => url));
  expect(items.every(({ id, batch: of }) => id.startsWith(`${batch.id}/`) && of === batch.id)).toBe(true);
  expect([...items].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(items);
});

test("files of a folder: those that can be read, as people sort them", () => {
  const names = ["10.pdf", "2.docx", "~$2.docx", ".hidden.pdf", "photo.jpg", "index.HTML", "Makefile"];
  const { items, files } = batchOfFiles(
    names.map((name) => new File(["x"], name)),
    source,
  );
  expect(items.map(({ text, type }) => [text, type])).toEqual([
    ["2.docx", "word"],
    ["10.pdf", "pdf"],
    ["index.HTML", "page"],
  ]);
  expect([...files.keys()]).toEqual(items.map(({ id }) => id));
});
