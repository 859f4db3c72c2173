import { expect, test } from "vitest";
import {
  arrangeRows,
  countRows,
  firstRows,
  nextSort,
  type SortColumn,
} from "../../../components/batch/rows.ts";
import { sampleItems } from "../../support/sample-batch.ts";

const places = (rows: readonly { id: string }[]) =>
  rows.map(({ id }) => id.replace("b/00000", "").replace("/0000", ".1"));
const sorted = (column: SortColumn, isDown: boolean) =>
  places(arrangeRows(sampleItems, { ...firstRows, sort: { column, isDown } }));

test("rows stand in the list's order, and the other way round", () => {
  expect(sorted("place", false)).toEqual(["0", "1", "2", "3", "3.1", "5", "6", "7", "8"]);
  expect(sorted("place", true)).toEqual(["8", "7", "6", "5", "3", "3.1", "2", "1", "0"]);
});

test("a page of files is as weighty as its files, which stay behind it; the unread come last both ways", () => {
  expect(sorted("certain", true).slice(0, 3)).toEqual(["3", "3.1", "0"]);
  const up = sorted("certain", false);
  expect(up.slice(0, 2)).toEqual(["1", "8"]);
  expect(up.slice(-4)).toEqual(["2", "5", "6", "7"]);
});

test("words are sorted as Chinese, what failed comes first among results", () => {
  // 财 (cai) before 档 (dang).
  expect(sorted("entity", false).slice(0, 3)).toEqual(["3", "3.1", "6"]);
  expect(sorted("state", true).slice(0, 2)).toEqual(["2", "7"]);
});

test("filters keep a page when one of its files passes", () => {
  const filtered = (filter: (typeof firstRows)["filter"]) =>
    places(arrangeRows(sampleItems, { ...firstRows, filter }));
  expect(filtered("missing")).toEqual(["3", "3.1"]);
  expect(filtered("clean")).toEqual(["1", "3", "3.1"]);
  expect(filtered("failed")).toEqual(["2", "7"]);
  expect(countRows(sampleItems)).toMatchObject({ all: 9, certain: 2, failed: 2, waiting: 2 });
});

test("search looks at units, titles and words of links", () => {
  expect(places(arrangeRows(sampleItems, { ...firstRows, search: " 公开表 " }))).toEqual(["3", "3.1"]);
  expect(arrangeRows(sampleItems, { ...firstRows, search: "没有的局" })).toEqual([]);
});

test("figures are sorted largest first, words first to last; a second click turns it", () => {
  const first = nextSort({ column: "place", isDown: false }, "certain");
  expect(first).toEqual({ column: "certain", isDown: true });
  expect(nextSort(first, "certain").isDown).toBe(false);
  expect(nextSort(first, "entity").isDown).toBe(false);
});
