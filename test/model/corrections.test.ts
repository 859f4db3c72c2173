import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Corrections,
  mergeCorrections,
  noCorrections,
  settleDispute,
} from "../../core/model/corrections.ts";

const identity = { entity: "岚溪县水务局", year: 2024, kinds: ["department-final-accounts"] } as const;
const edit = (start: number, text: string, end = start + 2) => ({ start, end, was: "00", text });

test("what only one person corrected is taken over", () => {
  const mine: Corrections = { identity, edits: [edit(10, "12")], tables: [{ table: 1, unit: "元" }] };
  const theirs: Corrections = {
    identity: null,
    edits: [edit(2, "7")],
    tables: [
      { table: 1, headerRows: 2 },
      { table: 0, unit: "万元" },
    ],
  };
  const both = {
    identity,
    edits: [edit(2, "7"), edit(10, "12")],
    tables: [
      { table: 0, unit: "万元" },
      { table: 1, unit: "元", headerRows: 2 },
    ],
  };
  expect(mergeCorrections(mine, theirs)).toEqual({ corrections: both, disputes: [] });
  expect(mergeCorrections(theirs, mine)).toEqual({ corrections: both, disputes: [] });
  expect(mergeCorrections(mine, mine)).toEqual({ corrections: mine, disputes: [] });
});

test("what two people corrected differently is named, and mine stays", () => {
  const mine: Corrections = { identity, edits: [edit(10, "12")], tables: [{ table: 1, unit: "元" }] };
  const other = { ...identity, year: 2023 };
  const theirs: Corrections = {
    identity: other,
    edits: [edit(11, "9", 12), edit(30, "1")],
    tables: [{ table: 1, unit: "万元" }],
  };
  const { corrections, disputes } = mergeCorrections(mine, theirs);
  expect(corrections).toEqual({ ...mine, edits: [edit(10, "12"), edit(30, "1")] });
  expect(disputes).toEqual([
    { over: "identity", mine: identity, theirs: other },
    { over: "edit", mine: edit(10, "12"), theirs: edit(11, "9", 12) },
    { over: "table", mine: { table: 1, unit: "元" }, theirs: { table: 1, unit: "万元" } },
  ]);
});

const anyCorrections: fc.Arbitrary<Corrections> = fc.record({
  identity: fc.constantFrom(null, identity),
  edits: fc
    .uniqueArray(fc.nat(20), { maxLength: 5 })
    .map((starts) => starts.sort((a, b) => a - b).map((start) => edit(start * 3, String(start % 7)))),
  tables: fc
    .uniqueArray(fc.nat(4))
    .map((tables) => tables.sort((a, b) => a - b).map((table) => ({ table, unit: "元" }))),
});

test("without a dispute it does not matter whose corrections come first", () => {
  fc.assert(
    fc.property(anyCorrections, anyCorrections, (mine, theirs) => {
      const [one, other] = [mergeCorrections(mine, theirs), mergeCorrections(theirs, mine)];
      expect(one.disputes).toEqual([]);
      expect(one).toEqual(other);
      expect(mergeCorrections(one.corrections, theirs)).toEqual(one);
      expect(mergeCorrections(noCorrections, mine).corrections).toEqual(mine);
    }),
  );
});

test("a dispute that is settled for the other side takes theirs in and leaves the rest", () => {
  const other = { start: 40, end: 44, was: "1.00", text: "2.00" };
  const own = { start: 10, end: 15, was: "30.00", text: "80.00" };
  const theirs = { start: 10, end: 15, was: "30.00", text: "90.00" };
  const mine: Corrections = {
    identity: null,
    edits: [own, other],
    tables: [{ table: 2, unit: "元", headerRows: 1 }],
  };
  expect(settleDispute(mine, { over: "edit", mine: own, theirs }).edits).toEqual([theirs, other]);
  const table = {
    over: "table",
    mine: { table: 2, unit: "元" },
    theirs: { table: 2, unit: "万元" },
  } as const;
  expect(settleDispute(mine, table).tables).toEqual([{ table: 2, unit: "万元", headerRows: 1 }]);
  const identity = { entity: "云屏县档案馆", year: 2024, kinds: [] };
  const named = settleDispute(mine, { over: "identity", mine: identity, theirs: identity });
  expect(named).toEqual({ ...mine, identity });
});
