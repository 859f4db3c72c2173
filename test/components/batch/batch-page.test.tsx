// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { SendBatch } from "../../../components/batch/batch-intent.ts";
import { BatchPage } from "../../../components/batch/batch-page.tsx";
import type { BatchScene } from "../../../components/batch/batch-scene.ts";
import type { Batch, BatchItem } from "../../../core/model/batch.ts";
import { sampleBatch, sampleItem, sampleItems } from "../../support/sample-batch.ts";

afterEach(cleanup);

function show(scene: BatchScene) {
  const send = vi.fn<SendBatch>();
  return { send, ...render(<BatchPage scene={scene} language="zh" send={send} />) };
}

const batchOf = (change: Partial<Batch> = {}, items: readonly BatchItem[] = sampleItems) =>
  show({ kind: "batch", batch: { ...sampleBatch, ...change }, items });

test("a row for each document, and what came of it in words", () => {
  const { getByRole } = batchOf();
  const rows = within(getByRole("table")).getAllByRole("row");
  const words = rows.map((row) => row.textContent);
  expect(words).toHaveLength(10);
  expect(words[1]).toContain("2 处待核实");
  expect(words[3]).toContain("链接已失效（404）。");
  expect(words[4]).toContain("只有附件 1 个");
  expect(words[9]).toContain("不像公开资料");
});

test("a row opens its review, a column sorts, a filter narrows", () => {
  const { getAllByRole, getByRole, send } = batchOf();
  fireEvent.click(getByRole("button", { name: "青萝县教育局" }));
  expect(send).toHaveBeenCalledWith({ kind: "review", item: sampleItems[0] });
  fireEvent.click(getByRole("button", { name: "确定" }));
  expect(getByRole("columnheader", { name: "确定" }).getAttribute("aria-sort")).toBe("descending");
  expect(getAllByRole("rowheader")[0]?.textContent).toContain("财政局");
  fireEvent.click(getByRole("button", { name: "没有核对成 2" }));
  expect(getAllByRole("rowheader")).toHaveLength(2);
});

test.each([
  ["running", "暂停", "pause"],
  ["running", "取消", "cancel"],
  ["paused", "继续", "run"],
  ["cancelled", "继续", "run"],
  ["ended", "重试失败项（2）", "retry"],
] as const)("%s: 「%s」", (status, name, verb) => {
  const { getByRole, send } = batchOf({ status });
  fireEvent.click(getByRole("button", { name }));
  expect(send).toHaveBeenCalledWith({ kind: "batch", batch: "b", verb });
});

test("hosts that were not allowed are named with the click that allows them", () => {
  const { getByRole, send } = batchOf({ status: "ended" });
  fireEvent.click(getByRole("button", { name: "允许并重试" }));
  expect(send).toHaveBeenCalledWith({ kind: "allow", batch: "b", origins: ["*://wh.other-portal.com/*"] });
});

test("why it stands still is said", () => {
  const { getByText } = batchOf({ status: "paused", pausedBy: "restart" });
  expect(getByText("浏览器关闭时停下了。点“继续”接着核对余下的。")).toBeTruthy();
});

test("all done without a failure says so", () => {
  const { getByText } = batchOf({ status: "ended" }, sampleItems.slice(0, 2));
  expect(getByText("全部核对完毕，没有读取失败的。")).toBeTruthy();
});

test("a thousand rows are drawn as far as they are seen", () => {
  const items = Array.from({ length: 1000 }, (_, index) => sampleItem(index, `第${index}局`));
  const { container, getByRole } = batchOf({}, items);
  expect(container.querySelectorAll("tbody tr").length).toBeLessThan(100);
  expect(getByRole("table").getAttribute("aria-rowcount")).toBe("1001");
});

test("without a batch: how to begin, what was done before, why files were refused", () => {
  const line = { batch: sampleBatch, progress: { all: 9, done: 5, failed: 2, running: 1 }, certain: 7 };
  const { getByRole, send } = show({ kind: "home", lines: [line], refused: "no-files" });
  expect(getByRole("alert").textContent).toContain("没有可核对的文件");
  fireEvent.click(getByRole("button", { name: `删除: ${sampleBatch.title}` }));
  expect(send).toHaveBeenCalledWith({ kind: "delete", batch: "b" });
});

test("the files of a picked folder are handed over with its name", () => {
  const { container, send } = show({ kind: "home", lines: [], refused: null });
  const input = container.querySelector<HTMLInputElement>("input[type='file']");
  const file = new File(["x"], "a.pdf");
  Object.defineProperty(file, "webkitRelativePath", { value: "决算/a.pdf" });
  Object.defineProperty(input, "files", { value: [file] });
  if (input !== null) fireEvent.change(input);
  expect(send).toHaveBeenCalledWith({ kind: "files", files: [file], folder: "决算" });
});
