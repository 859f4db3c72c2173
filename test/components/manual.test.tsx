// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { calculationsOf, type Pick } from "../../components/manual/calculate.ts";
import { checked, showPanel } from "./support.tsx";

afterEach(cleanup);

const pick = (text: string, start = 0): Pick => ({ text, quote: text, start, end: start + text.length });
const said = (...texts: string[]) =>
  calculationsOf(texts.map((text, index) => pick(text, index * 20))).map(
    ({ operation, formula, value, unit }) => `${operation}: ${formula} = ${value}${unit ?? ""}`,
  );

test("two figures give sum, difference, share and change, exactly", () => {
  expect(said("1,200.50万元", "800.25万元")).toEqual([
    "sum: 1200.50 + 800.25 = 2000.75万元",
    "difference: 1200.50 − 800.25 = 400.25万元",
    "share: 1200.50 ÷ 800.25 = 150.02%",
    "change: (1200.50 − 800.25) ÷ 800.25 = 50.02%",
  ]);
  expect(said("-3", "0.5")).toContain("difference: -3 − 0.5 = -3.5");
  expect(said("-3", "0.5")).toContain("share: -3 ÷ 0.5 = -600.00%");
});

test("amounts in 元, 万元 and 亿元 are reconciled; a bare cell is taken for the common unit", () => {
  expect(said("1.00万元", "2500元")[0]).toBe("sum: 1.00 + 2500 = 1.2500万元");
  expect(said("0.0001亿元", "1.00万元")[1]).toBe("difference: 0.0001 − 1.00 = 0.000000亿元");
  expect(said("100.00", "5.00万元")[0]).toBe("sum: 100.00 + 5.00 = 105.00万元");
});

test("what cannot be compared gives nothing", () => {
  expect(said("12.5%", "3.00万元")).toEqual([]);
  expect(said("农林水支出", "3.00万元")).toEqual([]);
  expect(said("3.00万元")).toEqual([]);
  expect(said("5.00", "0.00").map((line) => line.split(":")[0])).toEqual(["sum", "difference"]);
});

test("three figures and more are added up", () => {
  expect(said("1", "2", "3.5")).toEqual(["sum: 1 + 2 + 3.5 = 6.5"]);
});

test("a finding is made of what was picked, with the calculation that was chosen", () => {
  const picks = [pick("612.35万元"), pick("1432.80万元", 30)];
  const { getByText, getByLabelText, send, container } = showPanel(checked(), { isNoting: true, picks });
  fireEvent.click(getByText("取选中的文字"));
  expect(send).toHaveBeenLastCalledWith({ kind: "pick" });
  fireEvent.click(getByLabelText(/占比 612/));
  expect((getByLabelText("问题说明") as HTMLTextAreaElement).value).toBe("占比 612.35 ÷ 1432.80 ＝ 42.74%");
  fireEvent.submit(container.querySelector(".manual") as HTMLFormElement);
  expect(send).toHaveBeenLastCalledWith({
    kind: "note-down",
    sentence: "占比 612.35 ÷ 1432.80 ＝ 42.74%",
    calculation: { operation: "share", formula: "612.35 ÷ 1432.80", value: "42.74", unit: "%" },
  });
  fireEvent.click(getByLabelText("移除 612.35万元"));
  expect(send).toHaveBeenLastCalledWith({ kind: "unpick", index: 0 });
});

test("nothing is noted down without words and a place", () => {
  const { container, send } = showPanel(checked(), { isNoting: true, isEmptyPick: true });
  fireEvent.submit(container.querySelector(".manual") as HTMLFormElement);
  expect(send).not.toHaveBeenCalled();
  expect(container.textContent).toContain("网页上没有选中已读取的文字。");
});
