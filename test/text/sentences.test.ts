import { expect, test } from "vitest";
import { splitSentences } from "../../core/text/sentences.ts";
import { processorTime } from "../support/processor-time.ts";

const split = (text: string) => splitSentences(text, [0, text.length]).map((range) => text.slice(...range));

test.each([
  ["full stops", "收入3.50万元。支出2.00万元。", ["收入3.50万元。", "支出2.00万元。"]],
  ["semicolons keep the clauses of a list together", "教育1万元；卫生2万元。", ["教育1万元；卫生2万元。"]],
  [
    "a stop inside brackets ends nothing",
    "详见附件（共三张。均已公开）。完。",
    ["详见附件（共三张。均已公开）。", "完。"],
  ],
  [
    "an unpaired bracket does not swallow the rest",
    "单位（本级收入3万元。支出2万元。",
    ["单位（本级收入3万元。", "支出2万元。"],
  ],
  ["closing quotes belong to the sentence", "他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]],
  ["a narrow stop after a word, not after a digit", "占76.23.共3万元.结束", ["占76.23.共3万元.", "结束"]],
  ["white space alone is no sentence", " 　\n。 ", ["。"]],
] as const)("%s", (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});

test("only white space lies outside of the sentences, which are ordered and disjoint", () => {
  const text = "　一、收入。 支出（含结余。）！\n其他；附注\u00a0。。";
  const ranges = splitSentences(text, [0, text.length]);
  let at = 0;
  for (const [start, end] of ranges) {
    expect(text.slice(at, start).trim()).toBe("");
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
});

test("cost is linear in open brackets", () => {
  const text = "（".repeat(40_000);
  const spent = processorTime();
  splitSentences(text, [0, text.length]);
  expect(spent()).toBeLessThan(1500);
});
