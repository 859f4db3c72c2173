import { expect, test } from "vitest";
import { groupedLike, printedClaim, withUnit } from "../../../components/finding/amount.ts";
import { sampleFindings } from "../../support/sample-findings.ts";

test("a unit is set once, and only behind a figure", () => {
  expect(withUnit("18.00", "万元")).toBe("18.00 万元");
  expect(withUnit("18.00万元", "万元")).toBe("18.00 万元");
  expect(withUnit("1.25", "%")).toBe("1.25%");
  expect(withUnit("未填", "万元")).toBe("未填");
  expect(withUnit("7", null)).toBe("7");
});

test("computed values are grouped when the printed one is", () => {
  expect(groupedLike("1234567.89", "1,234.00")).toBe("1,234,567.89");
  expect(groupedLike("-234567", "1,234.00")).toBe("-234,567");
  expect(groupedLike("1234567.89", "1234.00")).toBe("1234567.89");
});

test("the stated value keeps its print", () => {
  const [finding] = sampleFindings;
  if (finding === undefined) throw new Error("no sample");
  const [claim] = finding.at;
  const print = (text: string, stated: string) =>
    printedClaim({ at: [{ ...claim, text }], stated, unit: "万元" });
  expect(print("1,432.80", "1432.80万元")).toBe("1,432.80 万元");
  expect(print("1,432.80万元", "1432.80万元")).toBe("1,432.80万元");
  expect(print("合计为", "1432.80万元")).toBe("1432.80 万元");
});
