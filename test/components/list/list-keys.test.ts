import { expect, test } from "vitest";
import { intentOfKey, type ListPosition } from "../../../components/list/list-keys.ts";
import { sampleFindings } from "../../support/sample-findings.ts";

const [first, second] = sampleFindings.map(({ id }) => id);
const last = sampleFindings.at(-1)?.id;
const position: ListPosition = {
  findings: sampleFindings,
  active: null,
  operand: null,
  keys: true,
  isFiltering: false,
  decisions: new Map(),
};
const press = (key: string, change: Partial<ListPosition> = {}) =>
  intentOfKey(key, { ...position, ...change });

test("J and K, and the arrows, go from card to card", () => {
  expect(press("j")).toEqual({ kind: "select", finding: first });
  expect(press("k")).toEqual({ kind: "select", finding: last });
  expect(press("J", { active: first ?? null })).toEqual({ kind: "select", finding: second });
  expect(press("ArrowUp", { active: second ?? null })).toEqual({ kind: "select", finding: first });
  expect(press("k", { active: first ?? null })).toBeUndefined();
});

test("Enter jumps to the claim, brackets go round the operands", () => {
  const active = first ?? null;
  const count = sampleFindings[0]?.at.length ?? 0;
  expect(press("Enter", { active })).toEqual({ kind: "focus", finding: first, operand: 0 });
  expect(press("]", { active, operand: 0 })).toEqual({ kind: "focus", finding: first, operand: 1 });
  expect(press("[", { active, operand: 0 })).toEqual({ kind: "focus", finding: first, operand: count - 1 });
  expect(press("Enter")).toBeUndefined();
});

test("F opens the filters and closes them", () => {
  expect(press("f")).toEqual({ kind: "view", change: { isFiltering: true } });
  expect(press("F", { isFiltering: true })).toEqual({ kind: "view", change: { isFiltering: false } });
});

test("+ takes the current number to compute with", () => {
  const active = first ?? null;
  expect(press("+")).toBeUndefined();
  expect(press("+", { active })).toEqual({ kind: "pick-operand", finding: first, operand: 0 });
  expect(press("+", { active, operand: 1 })).toEqual({ kind: "pick-operand", finding: first, operand: 1 });
});

test("single keys can be turned off, the named ones stay", () => {
  expect(press("j", { keys: false })).toBeUndefined();
  expect(press("?", { keys: false })).toBeUndefined();
  expect(press("ArrowDown", { keys: false })).toEqual({ kind: "select", finding: first });
  expect(press("f", { keys: false })).toBeUndefined();
  expect(press("Escape", { keys: false, active: first ?? null })).toEqual({ kind: "select", finding: null });
});
