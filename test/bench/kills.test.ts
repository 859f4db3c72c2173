import { expect, test } from "vitest";
import { failureOf } from "./kill-run.ts";

test("what was lost or half-written is noticed", () => {
  expect(failureOf([0, 1, 2], 2)).toBeUndefined();
  expect(failureOf([0, 1, 2, 3], 2)).toBeUndefined();
  expect(failureOf(null, -1)).toBeUndefined();
  expect(failureOf([0, 1], 2)).toBe("3 were confirmed, 2 are there");
  expect(failureOf([0, 2, 3], 2)).toBe("the log has holes: 3 lines");
  expect(failureOf([0, 1, 1], 2)).toBe("the log has holes: 3 lines");
  expect(failureOf(null, 4)).toBe("nothing can be read, 5 were confirmed");
});
