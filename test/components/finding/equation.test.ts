import { expect, test } from "vitest";
import { equationOf, type Sign, type Term } from "../../../components/finding/equation.ts";
import type { Place } from "../../../core/model/report.ts";

const place = (text: string, role: Place["role"] = "part", start = 0): Place => ({
  role,
  quote: text,
  text,
  start,
  end: start + text.length,
  section: "",
  cell: null,
});

function written(terms: readonly Term[], at: readonly Place[]): string {
  return terms
    .map((term) => {
      if (term.kind === "sign") return term.sign;
      return term.kind === "constant" ? `‹${term.text}›` : `[${term.at}:${at[term.at]?.text}]`;
    })
    .join(" ");
}

const set = (formula: string, at: readonly Place[], relation: Sign = "≠") =>
  written(equationOf(formula, at, relation), at);

test("operands are shown as printed, with units and separators", () => {
  const at = [place("1,414.80万元", "total"), place("612.35万元"), place("8 02.45".replace(" ", ""))];
  expect(set("612.35 + 802.45", at)).toBe("[1:612.35万元] ＋ [2:802.45] ≠ [0:1,414.80万元]");
  expect(set("612.35 + 802.45", at, "＝")).toBe("[1:612.35万元] ＋ [2:802.45] ＝ [0:1,414.80万元]");
});

test("equal numbers take their places in order, and share one when there are no more", () => {
  const at = [place("2个", "total"), place("1个"), place("1个"), place("1个")];
  expect(set("1 + 1 + 1", at)).toBe("[1:1个] ＋ [2:1个] ＋ [3:1个] ≠ [0:2个]");
  const change = [place("4.38%", "claim"), place("58.75万元"), place("1398.60万元")];
  expect(set("58.75 ÷ (1398.60 − 58.75)", change)).toBe(
    "[1:58.75万元] ÷ ( [2:1398.60万元] − [1:58.75万元] ) ≠ [0:4.38%]",
  );
});

test("a number that stands nowhere on the page is no operand", () => {
  expect(set("5 × 100", [place("1%", "claim"), place("5")])).toBe("[1:5] × ‹100› ≠ [0:1%]");
});

test("a formula that compares by itself gets no second comparison", () => {
  const at = [place("20.00", "claim"), place("10.00", "whole")];
  expect(set("20.00 ≤ 10.00", at)).toBe("[0:20.00] ≤ [1:10.00]");
});

test("a minus before a digit at the start of a term belongs to the number", () => {
  const at = [place("1.00", "total"), place("-3.00"), place("4.00")];
  expect(set("-3.00 + 4.00", at)).toBe("[1:-3.00] ＋ [2:4.00] ≠ [0:1.00]");
  expect(set("4.00 + -3.00", at)).toBe("[2:4.00] ＋ [1:-3.00] ≠ [0:1.00]");
});
