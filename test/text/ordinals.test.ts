import { expect, test } from "vitest";
import { chineseOf, integerOf, ordinalOfMarker, printLike, readOrdinal } from "../../core/text/ordinals.ts";

test.each([
  ["第一部分  单位概况", "part", 1, "单位概况"],
  ["第3部分 名词解释", "part", 3, "名词解释"],
  ["第 二 部分：决算表", "part", 2, "决算表"],
  ["一、主要职责", "chinese", 1, "主要职责"],
  ["一、2025年度收支情况", "chinese", 1, "2025年度收支情况"],
  ["十一、国有资产", "chinese", 11, "国有资产"],
  ["（一）概况", "chinese-parenthesised", 1, "概况"],
  ["㈡概况", "chinese-parenthesised", 2, "概况"],
  ["1.财政拨款收入", "arabic", 1, "财政拨款收入"],
  ["１．财政拨款收入", "arabic", 1, "财政拨款收入"],
  ["9、 国有资本", "arabic", 9, "国有资本"],
  ["1.2020年重点工作", "arabic", 1, "2020年重点工作"],
  ["11“. 住房保障支出”", "arabic", 11, "住房保障支出”"],
  ["18“住房保障支出”", "arabic", 18, "“住房保障支出”"],
  ["（１）维护费", "arabic-parenthesised", 1, "维护费"],
  ["2）设备", "arabic-parenthesised", 2, "设备"],
  ["1.1 项目概况", "arabic-parenthesised", 1, "项目概况"],
  ["③落实", "circled", 3, "落实"],
  ["附件2", "annex", 2, ""],
  ["附件：自评表", "annex", 0, "自评表"],
  ["附表：自评表", "table", 0, "自评表"],
  ["表1 收入决算表", "table", 1, "收入决算表"],
] as const)("%s", (line, style, value, rest) => {
  const read = readOrdinal(line);
  expect(read?.ordinal).toMatchObject({ style, value });
  expect(line.slice(read?.end)).toBe(rest);
});

test.each([
  "1.5万元",
  "12.31日",
  "2020年",
  "附件材料如下",
  "表明了",
  "第一，加强",
  "一是加强",
  "公开01表",
  "3.14159",
  "",
])("%s has no ordinal", (line) => {
  expect(readOrdinal(line)).toBeUndefined();
});

test("markers outside the text are read and printed nowhere", () => {
  expect(ordinalOfMarker("1.")).toEqual({ style: "arabic", value: 1, printed: "" });
  expect(ordinalOfMarker("（二）")).toEqual({ style: "chinese-parenthesised", value: 2, printed: "" });
  expect(ordinalOfMarker("•")).toBeUndefined();
});

test("Chinese integers up to 99 come back as they went", () => {
  for (let value = 1; value <= 99; value += 1) expect(integerOf(chineseOf(value))).toBe(value);
  expect(integerOf("零")).toBeUndefined();
  expect(integerOf("十十")).toBeUndefined();
});

test("the next number is printed like its sibling", () => {
  const ordinal = (line: string) => {
    const read = readOrdinal(line);
    if (read === undefined) throw new Error(line);
    return read.ordinal;
  };
  expect(printLike(ordinal("（三）收入"), 4)).toBe("（四）");
  expect(printLike(ordinal("3、收入"), 4)).toBe("4、");
  expect(printLike(ordinal("第二部分 表"), 3)).toBe("第三部分");
});
