// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { ListingScene, type ListingView } from "../../../components/batch/listing-scene.tsx";
import type { Send } from "../../../components/intent.ts";
import { progressOf } from "../../../core/model/batch.ts";
import type { Listing } from "../../../core/model/link.ts";
import { sampleBatch, sampleItems, sampleLinks } from "../../support/sample-batch.ts";

afterEach(cleanup);

const listing: Listing = {
  url: "http://www.qingluo.gov.cn/gk/index.html",
  title: "部门决算公开",
  links: sampleLinks,
  next: "http://www.qingluo.gov.cn/gk/index_1.html",
};

function show(change: Partial<ListingView> = {}, origins = ["*://*.gov.cn/*"]) {
  const send = vi.fn<Send>();
  const view = { listing, more: "idle", started: undefined, ...change } as const;
  return {
    send,
    ...render(<ListingScene {...view} listing={view.listing ?? listing} origins={origins} send={send} />),
  };
}

const gov = sampleLinks.filter(({ url }) => url.includes("gov.cn"));

test("chosen links are checked on one click, with their attachments unless that is turned off", () => {
  const { getByLabelText, getByRole, send } = show({ listing: { ...listing, links: gov } });
  fireEvent.click(getByLabelText(/^青萝县水利局2024/));
  fireEvent.click(getByLabelText("链接的页面只有附件时，一并核对附件"));
  fireEvent.click(getByRole("button", { name: `核对所选 ${gov.length - 1} 份` }));
  const links = gov.filter(({ text }) => !text.includes("水利局"));
  expect(send).toHaveBeenCalledWith({ kind: "start-batch", links, follows: false, missing: [] });
});

test("hosts that may not be read yet are named, and asked for by the same click", () => {
  const { getByRole, getByText, send } = show();
  expect(getByText(/wh\.other-portal\.com/)).toBeTruthy();
  fireEvent.click(getByRole("button", { name: `允许读取并核对 ${sampleLinks.length} 份` }));
  expect(send).toHaveBeenCalledWith(
    expect.objectContaining({ kind: "start-batch", missing: ["*://wh.other-portal.com/*"], follows: true }),
  );
});

test("nothing chosen, nothing to start", () => {
  const { getByLabelText, getByRole } = show({ listing: { ...listing, links: gov } });
  fireEvent.click(getByLabelText("全选"));
  expect(getByRole("button", { name: "核对所选 0 份" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(getByLabelText("全选"));
  expect(getByRole("button", { name: `核对所选 ${gov.length} 份` }).hasAttribute("disabled")).toBe(false);
});

test("the next page is read only on a click, and says when it could not be", () => {
  const { getByRole, getByText, send } = show({ more: { zh: "链接已失效", en: "dead" } });
  expect(getByText("下一页没有读到：链接已失效")).toBeTruthy();
  fireEvent.click(getByRole("button", { name: "读取列表的下一页" }));
  expect(send).toHaveBeenCalledWith({ kind: "more-links", url: listing.next });
});

test("a batch that runs shows how far it is, and is not started twice", () => {
  const started = { batch: sampleBatch, progress: progressOf(sampleItems) };
  const { getByRole, send } = show({ started });
  expect(getByRole("progressbar").getAttribute("aria-valuenow")).toBe("7");
  fireEvent.click(getByRole("button", { name: "打开结果表" }));
  expect(send).toHaveBeenCalledWith({ kind: "open-batch", batch: "b" });
  expect(getByRole("button", { name: /^允许读取并核对/ }).hasAttribute("disabled")).toBe(true);
});

test("no links: what was looked for, and the next steps", () => {
  const { getByRole, send } = show({ listing: { ...listing, links: [], next: null } });
  fireEvent.click(getByRole("button", { name: "重新查找" }));
  expect(send).toHaveBeenCalledWith({ kind: "listing" });
  fireEvent.click(getByRole("button", { name: "只核对这一页" }));
  expect(send).toHaveBeenCalledWith({ kind: "check" });
});
