import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Batch, BatchItem } from "../../../core/model/batch.ts";
import { itemId } from "../../../core/model/batch.ts";
import type { ItemTools } from "../../../entrypoints/batching/item-task.ts";
import { type BatchStore, Runner } from "../../../entrypoints/batching/runner.ts";
import type { Download } from "../../../entrypoints/fetching/download.ts";
import { statusError } from "../../../entrypoints/fetching/http-errors.ts";
import { sampleReport } from "../../support/sample-report.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const bytes = () => new Uint8Array([60]);

function itemAt(index: number, change: Partial<BatchItem> = {}): BatchItem {
  return {
    id: itemId("b", index),
    batch: "b",
    parent: null,
    text: `青萝县第${index}局2024年度部门决算`,
    url: `http://www.qingluo.gov.cn/${index}.html`,
    type: "page",
    entity: null,
    year: null,
    kinds: [],
    state: "waiting",
    outcome: null,
    error: null,
    ...change,
  };
}

/** A store in memory, and a web of which `answers` says what is not simply there. */
function stage(
  items: readonly BatchItem[],
  answers: Record<string, Download[]> = {},
  change: Partial<Batch> = {},
) {
  const batch: Batch = {
    id: "b",
    title: "部门决算",
    url: "http://www.qingluo.gov.cn/",
    startedAt: "2026-01-01T00:00:00+08:00",
    status: "paused",
    pausedBy: null,
    follows: true,
    ...change,
  };
  const kept = { batch, items: new Map(items.map((item) => [item.id, item])) };
  const asked: string[] = [];
  const store: BatchStore = {
    loadBatch: async () => kept.batch,
    loadItems: async () => [...kept.items.values()],
    changeBatch: async (_, difference) => {
      kept.batch = { ...kept.batch, ...difference };
      return kept.batch;
    },
    saveItems: async (saved) => {
      for (const item of saved) kept.items.set(item.id, item);
    },
  };
  const tools: ItemTools = {
    terms: async (url) => ({ isAllowed: url?.includes("forbidden") !== true, options: {} }),
    download: async (url, { signal }) => {
      asked.push(url);
      await later(100);
      signal.throwIfAborted();
      return answers[url]?.shift() ?? { bytes: bytes(), url, charset: undefined };
    },
    read: async ({ url }) => {
      if (url?.includes("broken") === true) throw new Error("a bug in the reader");
      const isIndex = url?.includes("only-files") === true;
      const attachments = isIndex
        ? ["a.pdf", "b.docx", "0.html"].map((name) => ({
            text: name,
            url: `http://www.qingluo.gov.cn/${name}`,
          }))
        : [];
      const coverage = { ...sampleReport.coverage, numbers: isIndex ? 0 : 40 };
      return { report: { ...sampleReport, coverage, source: { ...sampleReport.source, attachments } } };
    },
    file: async (id) => (id.endsWith("9") ? undefined : new Blob(["<p>"])),
  };
  const runner = () => new Runner({ ...tools, store, tell: () => undefined });
  const states = () => [...kept.items.values()].map(({ state }) => state);
  const item = (index: number) => kept.items.get(itemId("b", index));
  return { kept, asked, runner, states, item };
}

const refused = (status: number, waitMs?: number): Download => ({
  error: statusError(status),
  mayPass: status !== 404,
  ...(waitMs === undefined ? {} : { waitMs }),
});
const items = (count: number) => Array.from({ length: count }, (_, index) => itemAt(index));

test("every document is read once, and the batch ends", async () => {
  const { runner, states, kept, asked, item } = stage(items(5));
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(states()).toEqual(Array(5).fill("done"));
  expect(asked).toHaveLength(5);
  expect(kept.batch.status).toBe("ended");
  expect(item(0)?.outcome).toMatchObject({ entity: sampleReport.document.entity, numbers: 40 });
});

test("one that is dead, one that is forbidden and one that meets a bug do not stop the others", async () => {
  const { runner, item } = stage(
    [
      itemAt(0),
      itemAt(1, { url: "http://forbidden.com/1" }),
      itemAt(2, { url: "http://www.qingluo.gov.cn/broken" }),
      itemAt(3),
    ],
    { "http://www.qingluo.gov.cn/0.html": [refused(404)] },
  );
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(10_000);
  expect([0, 1, 2].map((index) => item(index)?.error?.code)).toEqual([
    "dead-link",
    "no-permission",
    "crashed",
  ]);
  expect(item(3)?.state).toBe("done");
});

test("a busy server is asked again as it wishes, and given up after four times", async () => {
  const url = "http://www.qingluo.gov.cn/0.html";
  const { runner, item, asked } = stage(items(1), { [url]: [refused(429, 5000), refused(503)] });
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(4900);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([asked.length, item(0)?.state]).toEqual([3, "done"]);

  const never = stage(items(1), { [url]: Array.from({ length: 9 }, () => refused(503)) });
  await never.runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(120_000);
  expect([never.asked.length, never.item(0)?.error?.code]).toEqual([4, "http-503"]);
});

test("a server that wants an hour is not waited for", async () => {
  const url = "http://www.qingluo.gov.cn/0.html";
  const { runner, item } = stage(items(1), { [url]: [refused(429, 3_600_000)] });
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(1000);
  expect(item(0)?.error?.message.zh).toContain("60 分钟");
});

test("files of a page that holds nothing else are checked behind it, each address once", async () => {
  const page = itemAt(1, { url: "http://www.qingluo.gov.cn/only-files", entity: "青萝县水务局", year: 2024 });
  const { runner, kept, asked } = stage([itemAt(0), page]);
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(10_000);
  const children = [...kept.items.values()].filter(({ parent }) => parent === page.id);
  expect(children.map(({ text, state }) => [text, state])).toEqual([
    ["a.pdf", "done"],
    ["b.docx", "done"],
  ]);
  expect(asked.filter((url) => url.endsWith("0.html"))).toHaveLength(1);
  expect(kept.batch.status).toBe("ended");
});

test("without the option the files are left alone", async () => {
  const page = itemAt(0, { url: "http://www.qingluo.gov.cn/only-files" });
  const { runner, kept } = stage([page], {}, { follows: false });
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.items.size).toBe(1);
});

test("pause lets what runs finish and starts nothing; run goes on", async () => {
  const { runner, states, kept } = stage(items(6));
  const run = runner();
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(650);
  await run.obey("pause", "b");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(states().filter((state) => state === "done")).toHaveLength(2);
  expect(kept.batch).toMatchObject({ status: "paused", pausedBy: "user" });
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept.batch.status).toBe("ended");
});

test("cancel leaves what was not checked as it was, and it can be taken up again", async () => {
  const { runner, states, kept } = stage(items(4));
  const run = runner();
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(50);
  await run.obey("cancel", "b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(states()).toEqual(Array(4).fill("waiting"));
  expect([kept.batch.status, run.isBusy()]).toEqual(["cancelled", false]);
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept.batch.status).toBe("ended");
});

test("a run that was cut off goes on with what is left, also with what was just running", async () => {
  const cut = [itemAt(0, { state: "done" }), itemAt(1, { state: "running" }), itemAt(2)];
  const { runner, asked, kept } = stage(cut, {}, { status: "running" });
  const run = runner();
  await run.obey("wake", "b");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.map((url) => url.slice(-6))).toEqual(["1.html", "2.html"]);
  expect(kept.batch.status).toBe("ended");
  await run.obey("wake", "b");
  expect(asked).toHaveLength(2);
});

test("without a network the batch stands still and goes on when it is back", async () => {
  const offline: Download = { error: { code: "offline", message: { zh: "断", en: "down" } }, mayPass: true };
  const { runner, kept } = stage(items(2), { "http://www.qingluo.gov.cn/0.html": [offline] });
  const run = runner();
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.batch).toMatchObject({ status: "paused", pausedBy: "offline" });
  run.online();
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.batch.status).toBe("ended");
});

test("what failed is taken up again, and nothing else", async () => {
  const { runner, asked, states } = stage(items(2), { "http://www.qingluo.gov.cn/1.html": [refused(404)] });
  const run = runner();
  await run.obey("run", "b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(states()).toEqual(["done", "failed"]);
  await run.obey("retry", "b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(states()).toEqual(["done", "done"]);
  expect(asked.filter((url) => url.endsWith("1.html"))).toHaveLength(2);
});

test("files of a folder need no host; one that is gone says so", async () => {
  const { runner, item, asked } = stage([itemAt(8, { url: null }), itemAt(9, { url: null })]);
  await runner().obey("run", "b");
  await vi.advanceTimersByTimeAsync(1000);
  expect([item(8)?.state, item(9)?.error?.code, asked.length]).toEqual(["done", "not-found", 0]);
});
