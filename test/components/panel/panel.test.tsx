// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { openFilter } from "../../../components/list/filter.ts";
import { sampleReport } from "../../support/sample-report.ts";
import { checked, showPanel } from "../support.tsx";

afterEach(cleanup);

const { findings } = sampleReport;
const share = findings.find(({ rule, group }) => rule === "share-of-total" && group === null);
const id = share?.id ?? "";

function element<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

test("the head says whose disclosure it is, the verdict and the coverage", () => {
  const { container, getByRole } = showPanel(checked());
  expect(element(container, ".head-name").textContent).toBe("岚溪县水务局 · 2024 · 部门决算 ，更正");
  const counts = [...container.querySelectorAll(".verdict-count")].map((each) => each.textContent);
  const certain = findings.filter(
    ({ tier, category }) => tier === "certain" && (category === "arithmetic" || category === "consistency"),
  );
  expect(counts[0]).toBe(`确定 ${certain.length}`);
  expect(counts).toHaveLength(5);
  expect(getByRole("button", { name: "可核对 47 项，已核对 41，未核对 6" })).toBeTruthy();
  expect(within(element(container, ".verdict")).getByRole("status").textContent).toContain("核对完成");
});

test("the coverage line opens the ledger, a number of the verdict line narrows the list", () => {
  const { getByText, container, send } = showPanel(checked());
  fireEvent.click(getByText(/可核对 47 项/));
  expect(send).toHaveBeenLastCalledWith({ kind: "view", change: { tab: "coverage" } });
  fireEvent.click(element(container, ".verdict-count[data-mark=missing]"));
  const filter = { ...openFilter, marks: ["missing"] };
  expect(send).toHaveBeenLastCalledWith({ kind: "view", change: { tab: "findings", filter } });
});

test("a card sets the printed operands as chips and jumps to the one that is clicked", () => {
  const { container, send } = showPanel(checked());
  const card = element(container, `[data-finding="${id}"]`);
  const prints = [...card.querySelectorAll(".chip-print")].map((each) => each.textContent);
  expect(prints).toEqual(["48.20万元", "1398.60万元", "3.54%"]);
  const signs = [...card.querySelectorAll(".equation-sign")].map((each) => each.textContent);
  expect(signs).toEqual(["÷", "≠"]);
  fireEvent.click(element(card, ".chip[data-role=whole]"));
  expect(send).toHaveBeenLastCalledWith({ kind: "focus", finding: id, operand: 2 });
  fireEvent.mouseEnter(element(card, ".chip[data-role=part]"));
  expect(send).toHaveBeenLastCalledWith({ kind: "hover", finding: id, operand: 1 });
});

test("an open card says why, where and on what basis, in this order", () => {
  const { container } = showPanel(checked(), { active: id });
  const card = element(container, `[data-finding="${id}"]`);
  const terms = [...card.querySelectorAll("dt")].map((each) => each.textContent);
  expect(terms).toEqual(["为何非舍入", "可能原因", "对照", "把握"]);
  expect(element(card, ".card-sentence").textContent).toBe(share?.message.zh);
  expect(element(card, ".difference").textContent).toContain("多 0.09 个百分点");
  expect(element(card, ".quote").textContent).toBe("卫生健康（类）支出48.20万元，占3.54%");
});

test("the suspect of a shared cause is circled in every equation it breaks", () => {
  const { container } = showPanel(checked());
  const circled = [...container.querySelectorAll(".chip[data-suspect=true] .chip-print")];
  expect(new Set(circled.map((each) => each.textContent))).toEqual(new Set(["802.45万元", "1264.05"]));
});

test("keys act in the list and are left alone in the search field", () => {
  const { container, send, getByRole } = showPanel(checked());
  fireEvent.keyDown(element(container, "[data-finding]"), { key: "j" });
  expect(send).toHaveBeenLastCalledWith({ kind: "select", finding: findings[0]?.id });
  fireEvent.keyDown(element(container, "[data-finding]"), { key: "/" });
  expect(send).toHaveBeenLastCalledWith({ kind: "search" });
  send.mockClear();
  fireEvent.keyDown(getByRole("searchbox"), { key: "j" });
  expect(send).not.toHaveBeenCalled();
});

test("one card can be reached by Tab, and the chips of the open one", () => {
  const { container } = showPanel(checked(), { active: id });
  const entries = [...container.querySelectorAll<HTMLElement>("[data-finding][tabindex='0']")];
  expect(entries.map((each) => each.dataset.finding)).toEqual([id]);
  const chips = [...container.querySelectorAll(".chip[tabindex='0']")];
  expect(chips).toHaveLength(3);
});

test("notices say what qualifies the result", () => {
  const crashed = [{ rule: "balance", message: "boom" }];
  const { getByText, send } = showPanel(checked({ crashed }, true));
  fireEvent.click(getByText("重新核对", { selector: ".verb-side" }));
  expect(send).toHaveBeenLastCalledWith({ kind: "check" });
  expect(getByText("1 条规则运行出错，其余规则照常核对")).toBeTruthy();
  expect(getByText("读取时有需要说明的地方")).toBeTruthy();
});

test("nothing found says how much was checked; nothing checked does not call it clean", () => {
  const { getByText, again } = showPanel(checked({ findings: [] }));
  expect(getByText("核对了 3 个勾稽关系、1 张表，均相符。")).toBeTruthy();
  const relations = { agree: 0, rounding: 0, differ: 0, unsure: 0 };
  again({}, checked({ findings: [], coverage: { ...sampleReport.coverage, relations } }));
  expect(getByText("没有可核对的勾稽关系")).toBeTruthy();
});

test("a list of thousands draws only what is near", () => {
  const [finding] = findings;
  if (finding === undefined) throw new Error("no sample");
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...finding, id: `copy-${index}`, group: null }));
  const { container } = showPanel(checked({ findings: many }));
  expect(container.querySelectorAll("[data-finding]").length).toBeLessThan(60);
});
