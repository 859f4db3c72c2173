import { expect, test } from "vitest";
import { compareDecimals, readDecimal, shift } from "../../../components/finding/decimal.ts";

const compare = (a: string, b: string) => {
  const [x, y] = [readDecimal(a), readDecimal(b)];
  if (x === undefined || y === undefined) throw new Error("no number");
  return compareDecimals(x, y);
};

test("decimals are compared exactly, whatever their fineness", () => {
  expect(compare("1,225.250", "1225.25万元")).toBe(0);
  expect(compare("123456789012345.67", "123456789012345.68")).toBe(-1);
  expect(compare("-0.5", "−0.50")).toBe(0);
  expect(compare("0.1", "-7")).toBe(1);
});

test("words are no numbers", () => {
  expect(readDecimal("约三成")).toBeUndefined();
  expect(readDecimal("")).toBeUndefined();
});

test("a power of ten moves the point", () => {
  expect(shift({ digits: 12_25n, scale: 2 }, 4)).toEqual({ digits: 122_500n, scale: 0 });
  expect(shift({ digits: 12_2500n, scale: 4 }, 2)).toEqual({ digits: 122_500n, scale: 2 });
});
