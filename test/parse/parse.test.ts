import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../core/model/document.ts";
import { contains } from "../../core/model/range.ts";
import { documentOf } from "../support/snapshots.ts";

test("a table of contents yields no sections, with or without leaders", () => {
  const withLeaders = documentOf(
    "目  录\n第一部分 单位概况........1\n一、主要职责........1\n第二部分 名词解释........9-10\n第一部分 单位概况\n一、主要职责\n承担工作。\n第二部分 名词解释\n略。",
  );
  expect(withLeaders.sections.slice(1).map(({ title }) => title)).toEqual([
    "单位概况",
    "主要职责",
    "名词解释",
  ]);
  expect(withLeaders.paragraphs.filter(({ role }) => role === "toc")).toHaveLength(4);
  const bare = documentOf(
    "目录\n第一部分 概况\n第二部分 名词解释\n第一部分 某县水利局概况\n承担工作。\n第二部分 名词解释\n略。",
  );
  expect(bare.paragraphs.filter(({ role }) => role === "toc")).toHaveLength(3);
});

test("captions belong to tables, rows that fell out of a table are no headings", () => {
  const document = documentOf(
    "<p>第二部分 决算表</p><p>收入决算表</p><p>公开02表</p><p>部门：青禾县水利局 单位：万元</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>3.00</td></tr></table><p>二、政府性基金预算财政拨款</p><table><tr><td>三、其他</td><td>0</td></tr><tr><td>总计</td><td>3.00</td></tr></table>",
  );
  expect(document.paragraphs.map(({ role }) => role)).toEqual([
    "heading",
    "caption",
    "caption",
    "caption",
    "body",
  ]);
  expect(document.sections).toHaveLength(2);
});

test("the unit of the prose is the one most amounts have", () => {
  expect(documentOf("收入3.00万元，支出2.00万元，手续费5元。").unit).toBe("万元");
  expect(documentOf("没有金额。").unit).toBeUndefined();
});

const pieces = fc.array(
  fc.constantFrom(
    "第一部分 概况",
    "第3部分 名词解释",
    "一、收入决算情况说明",
    "2、支出",
    "（一）总体情况。收入3.00万元。",
    "1.财政拨款收入：指资金。",
    "附件1",
    "目录",
    "附表：自评表",
    "①落实",
    "\t合计\n\t3.00",
    "收入决算表",
    "单位：万元",
    "2023年度收入总计3.00万元。支出2.00万元。",
    "",
    "　",
    "（",
    "第",
    "1.",
    "一是加强。二是落实。",
  ),
  { maxLength: 40 },
);

test("any lines: sections nest, paragraphs and sentences are ordered and inside, plain JSON", () => {
  fc.assert(
    fc.property(pieces, (lines) => {
      const document = documentOf(`一${lines.join("\n")}`);
      for (const section of document.sections.slice(1)) {
        const parent = document.sections[section.parent];
        expect(parent !== undefined && contains(parent.range, section.heading)).toBe(true);
        expect(section.level).toBe((parent?.level ?? -1) + 1);
      }
      let at = 0;
      for (const { range, section, sentences } of document.paragraphs) {
        expect(range[0]).toBeGreaterThanOrEqual(at);
        expect(contains(document.sections[section]?.range ?? [0, 0], range) || section === 0).toBe(true);
        for (const sentence of sentences) expect(contains(range, sentence)).toBe(true);
        at = range[1];
      }
      expect(JSON.parse(JSON.stringify(document.sections)).length).toBe(document.sections.length);
      expect(document.paragraphs.every((each) => textOf(document, each.range).trim() !== "")).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["dots", ".".repeat(60_000)],
  ["numbered lines", "1.\n".repeat(20_000)],
  ["parts", "第一部分\n".repeat(10_000)],
  ["spaces and digits", ` ${" 1".repeat(30_000)}`],
])("a hostile text of %s is parsed in time", (_, text) => {
  const start = performance.now();
  documentOf(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
