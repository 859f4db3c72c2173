// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { indexAt, offsetInView } from "../../entrypoints/page.content/in-view.ts";

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
  [99, 3],
])("offset %i: the mark behind it is number %i", (offset, index) => {
  expect(indexAt([{ start: 0 }, { start: 10 }, { start: 20 }], offset)).toBe(index);
});

test("what can be seen is looked for from the middle of the window outwards", () => {
  const tried: (readonly [number, number])[] = [];
  const caretPositionFromPoint = (x: number, y: number) => {
    tried.push([x / innerWidth, y / innerHeight]);
    // The middle is a picture; what is above it was read.
    return tried.length < 5 ? null : { offsetNode: document.body, offset: 7 };
  };
  vi.stubGlobal("document", { caretPositionFromPoint, body: {} });
  expect(offsetInView({ positionOf: (_, offset) => offset + 100 })).toBe(107);
  expect(tried[0]).toEqual([0.5, 0.5]);
  tried.length = 0;
  expect(offsetInView({ positionOf: () => undefined })).toBeUndefined();
  expect(tried).toHaveLength(15);
});
