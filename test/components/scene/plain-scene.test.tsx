// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Scene } from "../../../components/scene/scene.ts";
import { showPanel, tab } from "../support.tsx";

afterEach(cleanup);

const attachments = [
  { text: "决算公开表.xlsx", url: "http://www.lanxi-demo.gov.cn/a.xlsx" },
  { text: "坏链接.pdf", url: "javascript:alert(1)" },
];

test("a page without permission names the exact next click", () => {
  const origins = ["*://*.gov.cn/*"];
  const { getByText, send } = showPanel({ phase: "no-access", tab, origins });
  expect(getByText("需要读取 www.lanxi-demo.gov.cn 的权限")).toBeTruthy();
  fireEvent.click(getByText("允许读取所有 gov.cn 网站"));
  expect(send).toHaveBeenCalledWith({ kind: "grant", origins });
});

test("a page of attachments lists them, and no link that is not of the web", () => {
  const { container } = showPanel({ phase: "not-disclosure", tab, attachments });
  const links = [...container.querySelectorAll("a")].map((each) => each.getAttribute("href"));
  expect(links).toEqual(["http://www.lanxi-demo.gov.cn/a.xlsx"]);
});

test("attachments are checked one by one, or all together with the page", () => {
  const { getByLabelText, getByText, send } = showPanel({ phase: "not-disclosure", tab, attachments });
  const [file] = attachments;
  fireEvent.click(getByLabelText("核对 决算公开表.xlsx"));
  expect(send).toHaveBeenCalledWith({ kind: "review-files", files: [file], together: false });
  fireEvent.click(getByText("与本页一并核对"));
  expect(send).toHaveBeenCalledWith({ kind: "review-files", files: [file], together: true });
});

test("a PDF in a tab is opened in the reviewer", () => {
  const { getByText, send } = showPanel({ phase: "file", tab });
  fireEvent.click(getByText("在审阅页中打开"));
  const files = [{ text: tab.title, url: tab.url }];
  expect(send).toHaveBeenCalledWith({ kind: "review-files", files, together: false });
});

const nextSteps: readonly (readonly [Scene, string, string])[] = [
  [{ phase: "not-disclosure", tab, attachments: [] }, "照样核对", "check"],
  [
    { phase: "recognised", tab, recognition: { kinds: [], entity: "岚溪县水务局", year: 2024 } },
    "开始核对",
    "check",
  ],
  [{ phase: "working", tab, step: "checking", characters: 1200 }, "取消", "cancel"],
  [
    { phase: "failed", tab, error: { code: "too-large", message: { zh: "过大", en: "too large" } } },
    "再试一次",
    "check",
  ],
];

test.each(nextSteps.map((each) => [each[0].phase, ...each] as const))(
  "%s offers its next step",
  (_, scene, verb, kind) => {
    const { getByText, send } = showPanel(scene);
    fireEvent.click(getByText(verb));
    expect(send).toHaveBeenCalledWith({ kind });
  },
);

test("an error of an unknown code says what the report says", () => {
  const { getByText } = showPanel({
    phase: "failed",
    tab,
    error: { code: "new-code", message: { zh: "另一种错误。", en: "Another error." } },
  });
  expect(getByText("另一种错误。")).toBeTruthy();
});
