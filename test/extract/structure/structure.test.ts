import fc from "fast-check";
import { expect, test } from "vitest";
import { extractStructure } from "../../../core/extract/structure.ts";
import { processorTime } from "../../support/processor-time.ts";
import { documentOf } from "../../support/snapshots.ts";

const pieces = fc.array(
  fc.constantFrom(
    "第一部分 概况",
    "第三部分 名词解释",
    "一、收入决算情况说明",
    "四、支出决算情况说明",
    "（一）总体情况。收入3.00万元。",
    "1.财政拨款收入：指资金用于单位运转的。",
    "3.事业收入：指资金用于单位运转的。",
    "附件1",
    "详见附件2。",
    "附表：自评表",
    "XX万元",
    "（100字以内）",
    "一是加强。三是落实。",
    "2022年度收入总计3.00万元。",
    "收入决算表",
    "\t合计\n\t3.00",
    "。。",
    "",
  ),
  { maxLength: 40 },
);

test("any lines: nothing throws, every place lies inside the text, the same twice", () => {
  fc.assert(
    fc.property(pieces, (lines) => {
      const document = documentOf(`一${lines.join("\n")}`);
      const structure = extractStructure(document);
      const places = [
        ...(structure.numberingBreaks ?? []).map(({ at }) => at),
        ...(structure.emptyParts ?? []).map(({ heading }) => heading),
        ...(structure.residues ?? []).map(({ range }) => range),
        ...(structure.textDefects ?? []).map(({ range }) => range),
        ...(structure.nameDoubts ?? []).map(({ range }) => range),
        ...(structure.requirements ?? []).map(({ expectedAt }) => expectedAt),
      ];
      for (const [start, end] of places) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(document.text.length);
        expect(end).toBeGreaterThanOrEqual(start);
      }
      expect(extractStructure(document)).toEqual(structure);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["items", "1.贯彻执行。\n".repeat(8000)],
  ["enumerations", "一是加强。".repeat(8000)],
  ["brackets", "（".repeat(40_000)],
  ["blanks", "XX".repeat(30_000)],
  ["digits and letters", "1l".repeat(30_000)],
  ["commas and digits", "1,1".repeat(20_000)],
  ["definitions", "1.收入：指资金。\n".repeat(5000)],
  ["gaps", Array.from({ length: 8000 }, (_, index) => `${((index * 2) % 900) + 1}.贯彻执行。`).join("\n")],
  ["headings", "一、收入情况\n".repeat(8000)],
])("hostile %s cost no more than linear time", (_, text) => {
  const document = documentOf(text);
  const spent = processorTime();
  extractStructure(document);
  expect(spent()).toBeLessThan(3000);
});
