// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type OptionsState, originOf, type SendOption } from "../../components/options/options.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { usualThresholds } from "../../core/model/thresholds.ts";

afterEach(cleanup);

const message = { zh: "占比等于部分除以总额", en: "A share equals its part divided by its whole" };
const state: OptionsState = {
  origins: ["*://*.gov.cn/*"],
  autoCheck: true,
  alwaysPaint: false,
  rulesOff: [],
  thresholds: usualThresholds,
  shortcut: "Alt+Shift+G",
  language: "zh",
  keys: true,
  rules: { "share-of-total": { title: message, why: message, basis: message } },
  stored: { reviews: 2, decisions: 5, corrections: 1, batches: 1, documents: 40, bytes: null },
  taken: null,
};

function show(change: Partial<OptionsState> = {}) {
  const send = vi.fn<SendOption>();
  return { ...render(<OptionsPage state={{ ...state, ...change }} send={send} />), send };
}

test.each([
  ["www.example.org", "*://www.example.org/*"],
  [" https://czj.example.org:8080/a?b#c ", "*://czj.example.org/*"],
  ["localhost", "*://localhost/*"],
  ["example", undefined],
  ["*.org", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("%s becomes the pattern of one host", (typed, pattern) => {
  expect(originOf(typed)).toBe(pattern);
});

test("a rule is switched off and on again", () => {
  const off = show();
  fireEvent.click(off.getByLabelText("占比等于部分除以总额"));
  expect(off.send).toHaveBeenCalledWith({ kind: "set", change: { rulesOff: ["share-of-total"] } });
  cleanup();
  const on = show({ rulesOff: ["share-of-total"] });
  fireEvent.click(on.getByLabelText("占比等于部分除以总额"));
  expect(on.send).toHaveBeenCalledWith({ kind: "set", change: { rulesOff: [] } });
});

test("sites are granted and withdrawn", () => {
  const { getByLabelText, getByText, queryByText, send } = show();
  expect(queryByText("允许读取所有 gov.cn 网站")).toBeNull();
  fireEvent.click(getByText("撤回"));
  expect(send).toHaveBeenLastCalledWith({ kind: "revoke", origin: "*://*.gov.cn/*" });
  fireEvent.input(getByLabelText(/另加一个网站/), { target: { value: "www.example.org" } });
  fireEvent.click(getByText("添加"));
  expect(send).toHaveBeenLastCalledWith({ kind: "grant", origin: "*://www.example.org/*" });
});

test("thresholds of changes are set within reason and put back", () => {
  const { getByLabelText, getByText, send } = show({ thresholds: { ...usualThresholds, changeAmount: 50 } });
  const rate = getByLabelText(/增减幅/) as HTMLInputElement;
  fireEvent.change(rate, { target: { value: "45" } });
  const thresholds = { changePercent: 45, changeAmount: 50, sharePoints: 20 };
  expect(send).toHaveBeenLastCalledWith({ kind: "set", change: { thresholds } });
  fireEvent.change(rate, { target: { value: "-1" } });
  expect(send).toHaveBeenCalledTimes(1);
  fireEvent.click(getByText("恢复默认"));
  expect(send).toHaveBeenLastCalledWith({ kind: "set", change: { thresholds: usualThresholds } });
});

test("a list that was checked can be saved and deleted even where nothing else is kept", () => {
  const stored = { reviews: 0, decisions: 0, corrections: 0, batches: 2, documents: 40, bytes: 2_500_000 };
  const { getByText } = show({ stored });
  expect(getByText("2 批，40 份资料")).toBeTruthy();
  expect(getByText("约 2.5 MB")).toBeTruthy();
  expect((getByText("全部删除") as HTMLButtonElement).disabled).toBe(false);
  cleanup();
  const empty = show({ stored: { ...stored, batches: 0, documents: 0 } });
  expect((empty.getByText("全部删除") as HTMLButtonElement).disabled).toBe(true);
});

test("a saved file is read back", () => {
  const { getByLabelText, getByText, send } = show({ taken: "taken" });
  const file = new File(["{}"], "gouji-reviews.json");
  fireEvent.change(getByLabelText("读回文件…"), { target: { files: [file] } });
  expect(send).toHaveBeenCalledWith({ kind: "take", file });
  expect(getByText(/已读回/)).toBeTruthy();
});

test("nothing is deleted by one click", () => {
  const { getByText, send } = show();
  fireEvent.click(getByText("全部删除"));
  expect(send).not.toHaveBeenCalled();
  fireEvent.click(getByText("先存成文件，再删除"));
  expect(send).toHaveBeenCalledWith({ kind: "delete-all" });
});
