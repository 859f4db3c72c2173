// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { noReview } from "../../components/decision/review-view.ts";
import type { Finding } from "../../core/model/report.ts";
import { type Decision, figuresOf } from "../../core/model/review.ts";
import { sampleReport } from "../support/sample-report.ts";
import { checked, showPanel } from "./support.tsx";

afterEach(cleanup);

const [first] = sampleReport.findings as readonly [Finding];
const excluded: Decision = {
  finding: first.id,
  at: "2026-11-20T16:42:10+08:00",
  by: "周",
  as: "preparer",
  stand: "excluded",
  reason: "口径不同",
  note: "",
  figures: figuresOf(first),
  message: first.message,
};
const review = { ...noReview, decisions: new Map([[first.id, excluded]]), log: [excluded] };

test("of two decisions made apart one is taken with all it says", () => {
  const theirs: Decision = {
    ...excluded,
    as: "reviewer",
    by: "沈",
    stand: "later",
    reason: "",
    note: "待补",
  };
  const conflicts = [{ finding: first.id, over: "stand", decisions: [excluded, theirs] }] as const;
  const { getAllByText, send } = showPanel(checked(), { tab: "record" }, "zh", { ...review, conflicts });
  fireEvent.click(getAllByText("采用这一条")[1] as HTMLElement);
  expect(send).toHaveBeenCalledWith({
    kind: "decide",
    finding: first.id,
    stand: "later",
    reason: "",
    note: "待补",
  });
});

test("corrections are listed, taken back, and settled against another person's", () => {
  const edit = { start: 5, end: 9, was: "30.00", text: "80.00" };
  const table = { table: 0, unit: "万元" } as const;
  const corrections = { identity: null, edits: [edit], tables: [table] };
  const dispute = { over: "edit", mine: edit, theirs: { ...edit, text: "90.00" } } as const;
  const shown = { tab: "record", disputes: [dispute] } as const;
  const { getByLabelText, getByText, send } = showPanel(checked(), shown, "zh", { ...noReview, corrections });
  fireEvent.click(getByLabelText("恢复原样：「30.00」读作「80.00」"));
  expect(send).toHaveBeenLastCalledWith({ kind: "edit", start: 5, end: 9, text: null });
  fireEvent.click(getByLabelText(/恢复原样：表 1/));
  expect(send).toHaveBeenLastCalledWith({ kind: "restore-table", table: 0 });
  fireEvent.click(getByText("采用对方的"));
  expect(send).toHaveBeenLastCalledWith({ kind: "settle", dispute, take: true });
});

test("a finding is not excluded without a reason", () => {
  const { getByLabelText, container, send } = showPanel(checked(), { active: first.id, form: "exclude" });
  const form = container.querySelector("form") as HTMLFormElement;
  fireEvent.submit(form);
  fireEvent.input(getByLabelText(/排除的理由/), { target: { value: "   " } });
  fireEvent.submit(form);
  expect(send).not.toHaveBeenCalled();
  fireEvent.input(getByLabelText(/排除的理由/), { target: { value: "口径不同" } });
  fireEvent.submit(form);
  expect(send).toHaveBeenLastCalledWith({
    kind: "decide",
    finding: first.id,
    stand: "excluded",
    reason: "口径不同",
    note: "",
  });
});

test("what is typed into a form moves no card", () => {
  const { getByLabelText, send } = showPanel(checked(), { active: first.id, form: "note" });
  fireEvent.keyDown(getByLabelText("备注"), { key: "j" });
  expect(send).not.toHaveBeenCalled();
});

test("what was excluded is out of the list and of the verdict, counted, and shown on demand", () => {
  const count = (panel: ReturnType<typeof showPanel>) =>
    Number(panel.container.querySelector(".verdict-count b")?.textContent);
  const before = count(showPanel(checked()));
  cleanup();
  const panel = showPanel(checked(), {}, "zh", review);
  expect(count(panel)).toBe(before - 1);
  expect(panel.container.querySelector(`[data-finding="${first.id}"]`)).toBeNull();
  fireEvent.click(panel.getByText("显示"));
  const stands = ["open", "confirmed", "later", "excluded"];
  expect(panel.send).toHaveBeenLastCalledWith({
    kind: "view",
    change: { filter: expect.objectContaining({ stands }) },
  });
  expect(panel.getByText("已排除 1 条")).toBeTruthy();
});

test("the keys decide about the open card and take the same decision back", () => {
  const { container, send } = showPanel(checked(), { active: first.id });
  const card = container.querySelector(`[data-finding="${first.id}"]`) as HTMLElement;
  const decided = (key: string) => {
    fireEvent.keyDown(card, { key });
    return send.mock.lastCall?.[0];
  };
  expect(decided("c")).toMatchObject({ kind: "decide", finding: first.id, stand: "confirmed" });
  expect(decided("v")).toMatchObject({ kind: "decide", stand: "later" });
  expect(decided("x")).toEqual({ kind: "view", change: { form: "exclude" } });
  expect(decided("u")).toEqual({ kind: "undo" });
  expect(decided("U")).toEqual({ kind: "redo" });
});

test("the record tab tells who decided what, and opens the card", () => {
  const { getByText, send } = showPanel(checked(), { tab: "record" }, "zh", review);
  expect(getByText("周 2026-11-20 16:42")).toBeTruthy();
  fireEvent.click(getByText(first.message.zh));
  expect(send).toHaveBeenLastCalledWith({ kind: "open", finding: first.id });
});
