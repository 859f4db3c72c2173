import { expect, test } from "vitest";
import { isBareTotal, readLabel, squeeze, totalWordOf } from "../../core/text/labels.ts";

test.each([
  ["　　一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入", 1, false],
  ["（二）政府性基金", "政府性基金", 2, false],
  ["1．因公出国（境）费", "因公出国(境)费", 3, false],
  ["（1）公务用车购置费", "公务用车购置费", 4, false],
  ["其中：财政拨款", "财政拨款", 0, true],
  ["1.其中：教育收费", "教育收费", 3, true],
  ["本 年 收 入 合 计：", "本年收入合计", 0, false],
  ["12.5", "12.5", 0, false],
])("%s", (printed, key, depth, ofWhich) => {
  expect(readLabel(printed)).toMatchObject({ key, depth, ofWhich });
});

test("the indent of a label is kept, ideographic spaces count double", () => {
  expect(readLabel("　 财政拨款").indent).toBe(3);
});

test.each([
  ["合计", "total"],
  ["本年支出合计", "total"],
  ["支出总计", "grand"],
  ["小计", "subtotal"],
  ["年度资金总额", undefined],
  ["统计数", undefined],
])("the total word of %s is %s", (key, word) => {
  expect(totalWordOf(key)).toBe(word);
});

test("a bare total names no part", () => {
  expect(["合计", "本年收入合计", "支出总计", "合计（元）"].map((key) => isBareTotal(squeeze(key)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["人员经费合计", "采购合计", "小计"].map((key) => isBareTotal(key))).toEqual([false, false, false]);
});
