// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { ReviewerScene } from "../../../components/reviewer/reviewer.ts";
import { ReviewerBar } from "../../../components/reviewer/reviewer-bar.tsx";
import { ReviewerSheet } from "../../../components/reviewer/reviewer-sheet.tsx";

afterEach(cleanup);

const error = { code: "damaged", message: { zh: "坏了.pdf：文件已损坏。", en: "坏了.pdf: damaged." } };

function show(scene: ReviewerScene, language: "zh" | "en" = "zh") {
  const send = vi.fn();
  return { send, ...render(<ReviewerSheet scene={scene} language={language} send={send} />) };
}

test("a missing permission names the host and the next click", () => {
  const origins = ["*://files.demo.gov.cn/*"];
  const { getByText, send } = show({ phase: "no-access", host: "files.demo.gov.cn", origins });
  expect(getByText("需要访问 files.demo.gov.cn 的权限")).toBeTruthy();
  fireEvent.click(getByText("允许访问 files.demo.gov.cn 并核对"));
  expect(send).toHaveBeenCalledWith({ kind: "grant", origins });
});

test("reading shows how far it is and can be cancelled", () => {
  const { container, getByText, send } = show({ phase: "reading", name: "表.pdf", done: 30, all: 300 });
  expect(container.querySelector("progress")?.getAttribute("value")).toBe("30");
  expect(getByText("第 30 / 300 页")).toBeTruthy();
  fireEvent.click(getByText("取消"));
  expect(send).toHaveBeenCalledWith({ kind: "cancel" });
});

test("a file that was not fetched can be tried again or opened in the browser; one from the disk cannot", () => {
  const link = "http://www.demo.gov.cn/a.pdf";
  const fetched = show({ phase: "failed", error, link });
  fireEvent.click(fetched.getByText("重试"));
  expect(fetched.send).toHaveBeenCalledWith({ kind: "retry" });
  expect(fetched.container.querySelector("a")?.getAttribute("href")).toBe(link);
  cleanup();
  const local = show({ phase: "failed", error, link: null }, "en");
  expect(local.getByText(error.message.en)).toBeTruthy();
  expect(local.container.querySelector("a")).toBeNull();
});

test("files that are picked are opened", () => {
  const { container, send } = show({ phase: "empty" });
  const input = container.querySelector("input");
  const picked = new File(["甲"], "甲.txt");
  Object.defineProperty(input, "files", { value: [picked] });
  if (input !== null) fireEvent.change(input);
  expect(send).toHaveBeenCalledWith({ kind: "pick", files: [picked] });
});

test("the bar names what is open; only pages can be zoomed", () => {
  const send = vi.fn();
  const names = ["决算.pdf", "表.xlsx"];
  const bar = render(
    <ReviewerBar scene={{ phase: "shown", name: "决算", names, canZoom: true }} language="zh" send={send} />,
  );
  expect(bar.getByRole("heading").textContent).toBe("决算");
  expect(bar.getByText("2 个文件作为一份公开文件核对")).toBeTruthy();
  fireEvent.click(bar.getByLabelText("放大"));
  expect(send).toHaveBeenCalledWith({ kind: "zoom", step: 1 });
  bar.rerender(
    <ReviewerBar scene={{ phase: "shown", name: "决算", names, canZoom: false }} language="en" send={send} />,
  );
  expect(bar.queryByLabelText("Zoom in")).toBeNull();
});
