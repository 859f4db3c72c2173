import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { readText } from "../../core/read/text.ts";

const text = `云溪县档案馆2023年度部门决算
2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长200.00%。主要原因是办公用房维修。`;
const found = (thresholds: object) =>
  check(readText(text), { thresholds }).findings.filter(({ rule }) => rule === "large-change");

test("a user's thresholds decide which changes are pointed out", () => {
  expect(found({})).toHaveLength(1);
  expect(found({ changePercent: 300 })).toEqual([]);
  expect(found({ changeAmount: 41 })).toEqual([]);
  expect(found({ changeAmount: 40, changePercent: 200 })).toHaveLength(1);
});
