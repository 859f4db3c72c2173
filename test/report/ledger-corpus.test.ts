import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import type { Coverage } from "../../core/model/report.ts";
import { snapshotOf } from "../bench/invented.ts";
import { caseFor } from "../corpus/case.ts";

/** Printed numbers that are claims beyond doubt: with decimals, or with a unit right behind them. */
const claims =
  /(?<![\d.．:：/年月\-—A-Za-z第])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+(?=(?:万元|元(?!以|的标)|%|人次|批次|辆)))(?![\d.年月日号:：])/g;
/** Thresholds and targets are no claims. */
const namesAround = /单(?:位)?价|以上|以内|不超过|第|≥|≤|＞|＜/;

/** Numbers that stand neither in a relation nor in the ledger, with some words before them. */
function silentNumbers(
  text: string,
  { checks, unchecked }: Pick<Coverage, "checks" | "unchecked">,
): string[] {
  const told = new Uint8Array(text.length + 1);
  for (const { start, end } of [...checks.flatMap(({ at }) => at), ...unchecked]) told.fill(1, start, end);
  return [...text.matchAll(claims)].flatMap(({ index, 0: printed }) => {
    const near = text.slice(Math.max(0, index - 12), index + printed.length + 8);
    return told[index] === 1 || namesAround.test(near)
      ? []
      : [text.slice(Math.max(0, index - 20), index + 12)];
  });
}

const seeds = Array.from({ length: 20 }, (_, index) => 7001 + index * 13);

test.each(seeds)("document %i: every number stands in a relation or in the ledger with a reason", (seed) => {
  const { text, coverage } = reportOf(seed);
  expect(silentNumbers(text, coverage)).toEqual([]);
  for (const { reason } of coverage.unchecked)
    expect(["approximate", "unknown-unit", "no-partner"]).toContain(reason);
  expect(coverage.numbers).toBe(coverage.inRelations + coverage.unchecked.length);
});

test("a number that is in neither is noticed", () => {
  const all = seeds.slice(0, 6).map(reportOf);
  const silent = (part: (coverage: Coverage) => Pick<Coverage, "checks" | "unchecked">) =>
    all.flatMap(({ text, coverage }) => silentNumbers(text, part(coverage))).length;
  expect(silent(({ unchecked }) => ({ checks: [], unchecked }))).toBeGreaterThan(50);
  expect(silent(({ checks }) => ({ checks, unchecked: [] }))).toBeGreaterThan(5);
});

function reportOf(seed: number): { text: string; coverage: Coverage } {
  const snapshot = snapshotOf(caseFor(seed, { plant: "clean" }));
  return { text: snapshot.text, coverage: check(snapshot).coverage };
}
