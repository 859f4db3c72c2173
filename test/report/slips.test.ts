import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import type { Quantity } from "../../core/model/quantity.ts";
import { slipsInto } from "../../core/report/slips.ts";

const amount = (value: string): Quantity => ({
  value: new Decimal(value),
  decimals: value.split(".")[1]?.length ?? 0,
  unit: "万元",
});
const around = (low: string, high: string) => ({ low: new Decimal(low), high: new Decimal(high) });

test("a unit moved by ten thousand is named", () => {
  const { found } = slipsInto(amount("899740"), around("89.9735", "89.9745"), "unit");
  expect(found.map(({ fixed }) => fixed.toString())).toEqual(["89.974"]);
});

test("no shift of the unit turns a number into nothing", () => {
  expect(slipsInto(amount("89.974"), around("-0.5", "0.5"), "unit").found).toEqual([]);
});
