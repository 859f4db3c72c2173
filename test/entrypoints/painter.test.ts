// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { Mark } from "../../entrypoints/messages/page.ts";
import { nameOf, paint, paintFocus, unpaint } from "../../entrypoints/page.content/painter.ts";
import { placesOf } from "../../entrypoints/page.content/places.ts";

/** happy-dom has no highlights: a set with a priority is all that the painter needs of one. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();
class FakeStaticRange {}
vi.stubGlobal("Highlight", FakeHighlight);
vi.stubGlobal("StaticRange", FakeStaticRange);
vi.stubGlobal("CSS", { highlights: registry });

const text = document.createTextNode("合计30.00万元，其中甲10.00万元，乙20.00万元");
const runs = [{ start: 0, end: text.length, node: text as never, offset: 0 }];
const mark = (start: number, end: number, rest: Partial<Mark> = {}): Mark => ({
  finding: "a",
  start,
  end,
  category: "arithmetic",
  tier: "certain",
  role: "claim",
  ...rest,
});

beforeEach(() => {
  document.body.append(text);
  registry.clear();
});

test("a claim looks as its kind and tier, evidence is quiet", () => {
  expect(nameOf(mark(0, 1))).toBe("gouji-certain");
  expect(nameOf(mark(0, 1, { tier: "probable" }))).toBe("gouji-probable");
  expect(nameOf(mark(0, 1, { category: "missing" }))).toBe("gouji-missing");
  expect(nameOf(mark(0, 1, { role: "part" }))).toBe("gouji-operand");
});

test("an operand that two findings share is lit once", () => {
  paint([mark(2, 7), mark(2, 7, { finding: "b" }), mark(12, 17, { role: "part" })], placesOf(runs));
  expect(registry.get("gouji-certain")?.size).toBe(1);
  expect(registry.get("gouji-operand")?.size).toBe(1);
});

test("the focus lights roles and the current operand, and leaves the other highlights", () => {
  const places = placesOf(runs);
  paint([mark(2, 7)], places);
  paintFocus(
    [
      { start: 2, end: 7, role: "claim" },
      { start: 13, end: 18, role: "part" },
    ],
    1,
    places,
  );
  expect([...registry.keys()].toSorted()).toEqual([
    "gouji-certain",
    "gouji-current",
    "gouji-focus-claim",
    "gouji-focus-part",
  ]);
  paintFocus([], undefined, places);
  expect([...registry.keys()]).toEqual(["gouji-certain"]);
  unpaint();
  expect(registry.size).toBe(0);
});

test("words that the page has taken away are not lit", () => {
  text.remove();
  paint([mark(2, 7)], placesOf(runs));
  expect(registry.size).toBe(0);
});
