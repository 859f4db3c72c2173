import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readText } from "../../core/read/text.ts";

const paragraphs = (snapshot: Snapshot) =>
  snapshot.blocks.filter((b) => b.kind === "paragraph").map((b) => snapshot.text.slice(...b.range));

const tables = (snapshot: Snapshot) =>
  snapshot.blocks
    .filter((b) => b.kind === "table")
    .map((b) => b.rows.map((row) => row.cells.map((cell) => snapshot.text.slice(...cell.range))));

test("every line is a paragraph, converter marks go", () => {
  const snapshot = readText(
    "\ufeff[bookmark: _Toc1][bookmark: _Toc2]一、概况\r\n\r\n　　本局负责水利。\r\n[image: 图片1]\r\n（图1）\r\n",
  );
  expect(paragraphs(snapshot)).toEqual(["一、概况", "本局负责水利。", "（图1）"]);
  expect(snapshot.losses?.map((loss) => loss.kind)).toEqual(["image"]);
});

test("lines that begin with a tab are cells, blank lines part rows", () => {
  const snapshot = readText(
    "绩效自评表\n\t项目\n\t年初\n预算数\n\t执行数\n\n\t\n\t4.00\n\t3.99\n\n\t合计\n\n\n\n\n\n第二段\n",
  );
  expect(paragraphs(snapshot)).toEqual(["绩效自评表", "第二段"]);
  expect(tables(snapshot)).toEqual([[["项目", "年初\n预算数", "执行数"], ["", "4.00", "3.99"], ["合计"]]]);
  const table = snapshot.blocks[1];
  expect(table?.kind === "table" && table.rows[2]?.cells[0]?.columnSpan).toBe(3);
});

test("tables far apart are two tables", () => {
  expect(tables(readText("\ta\n\t1\n\n\n\n\tb\n\t2\n"))).toHaveLength(2);
  expect(tables(readText("\ta\n\t1\n\n\n\tb\n\t2\n"))).toHaveLength(1);
});

test("paragraphs indented by a tab are no table", () => {
  const line =
    "本单位按照要求组织开展绩效自评，全年支出一百二十万元，完成年初预算的百分之九十八点六，总体情况良好。";
  expect(tables(readText(`\t${line}\n\t${line}\n\n\t${line}\n`))).toEqual([]);
});

test("tab-separated rows are a table, a heading with a page number is not", () => {
  const snapshot = readText("收入决算表\n科目\t合计\t财政拨款\n\t100.00\t90.00\n教育支出\t\t10.00\t\n说明\n");
  expect(tables(snapshot)).toEqual([
    [
      ["科目", "合计", "财政拨款"],
      ["", "100.00", "90.00"],
      ["教育支出", "", "10.00"],
    ],
  ]);
  expect(tables(readText("第一部分 概况\t1\n第二部分 决算表\t5\n第三部分 说明\t12\n"))).toEqual([]);
});

test("Markdown tables and headings are read", () => {
  const snapshot = readText(
    "# 决算\n\n## 一、概况\n\n| 项目 | 金额 |\n|---|---:|\n| **合计** | 12 |\n\n支出**12**万元\n",
    {
      mediaType: "text/markdown",
    },
  );
  expect(tables(snapshot)).toEqual([
    [
      ["项目", "金额"],
      ["合计", "12"],
    ],
  ]);
  expect(
    snapshot.blocks.map((b) =>
      b.kind === "paragraph" ? [b.level, snapshot.text.slice(...b.range)] : "table",
    ),
  ).toEqual([[1, "决算"], [2, "一、概况"], "table", [undefined, "支出12万元"]]);
});

test("lines that a converter cut at a width are joined, numbers too", () => {
  const lines = [
    "一、收入支出决算总体情况说明",
    "　　石桥县档案馆2023年度收入总计1,234.56万元，支出总计1,2",
    "34.56万元。与上年相比，收入总计增加12.30万元，增长1.01%，主",
    "要原因是新增库房改造项目，人员经费按规定调整，本年度安排的日",
    "常公用经费比上年有所增加，其他各项支出与上年基本保持一致水平",
    "，没有发生较大的变化。",
    "二、收入决算情况说明",
    "　　本年收入合计1,200.00万元，其中：财政拨款收入1,200.00万元，",
    "占100.00%。",
  ];
  expect(paragraphs(readText(lines.join("\n")))).toEqual([
    "一、收入支出决算总体情况说明",
    "石桥县档案馆2023年度收入总计1,234.56万元，支出总计1,234.56万元。与上年相比，收入总计增加12.30万元，增长1.01%，主要原因是新增库房改造项目，人员经费按规定调整，本年度安排的日常公用经费比上年有所增加，其他各项支出与上年基本保持一致水平，没有发生较大的变化。",
    "二、收入决算情况说明",
    "本年收入合计1,200.00万元，其中：财政拨款收入1,200.00万元，占100.00%。",
  ]);
});

test("lists of short lines stay lists", () => {
  const lines = ["一、收入支出决算总表", "二、收入决算表", "三、支出决算表", "四、财政拨款收入支出决算总表"];
  expect(paragraphs(readText(lines.join("\n")))).toEqual(lines);
});

test("blocks follow one another with one separator and cover the text", () => {
  const snapshot = readText("甲\n\t1\n\t2\n\n\t3\n\n乙");
  expect(snapshot.text).toBe("甲\n1\t2\n3\n乙");
  expect(snapshot.blocks.map((b) => b.range)).toEqual([
    [0, 1],
    [2, 7],
    [8, 9],
  ]);
});

test("page numbers go, a sentence that a page cut is whole", () => {
  const cut = "与上年相比，收入总计增加12.30万元，增长1.01%，主要原因是新增库房改造项";
  const text = `一、概况\n本馆负责档案工作。\n- 1 -\n${cut}\n\n- 2 -\n\n目，人员经费按规定调整。\n— 3 —\n二、机构\n`;
  expect(paragraphs(readText(text))).toEqual([
    "一、概况",
    "本馆负责档案工作。",
    cut,
    "目，人员经费按规定调整。",
    "二、机构",
  ]);
  const bare = "甲段说明。\n1\n乙段说明。\n2\n丙段说明。\n3\n";
  expect(paragraphs(readText(bare))).toEqual(["甲段说明。", "乙段说明。", "丙段说明。"]);
});

test("numbers that count nothing stay", () => {
  const lines = ["得分", "95", "人数", "12", "批次", "3"];
  expect(paragraphs(readText(lines.join("\n")))).toEqual(lines);
});

test("rows of which only the first cell is filled stay rows, headings below the table do not", () => {
  const source = [
    "项目\t预算数\t决算数",
    "一、因公出国（境）费\t1.00\t2.00",
    "二、公务用车购置及运行维护费\t\t",
    "（1）公务用车购置费\t\t",
    "3.公务接待费\t\t",
    "合计\t1.00\t2.00",
    "三、说明\t",
    "正文。",
  ].join("\n");
  const snapshot = readText(source);
  expect(tables(snapshot)).toEqual([
    [
      ["项目", "预算数", "决算数"],
      ["一、因公出国（境）费", "1.00", "2.00"],
      ["二、公务用车购置及运行维护费", "", ""],
      ["（1）公务用车购置费", "", ""],
      ["3.公务接待费", "", ""],
      ["合计", "1.00", "2.00"],
    ],
  ]);
  expect(paragraphs(snapshot)).toEqual(["三、说明", "正文。"]);
});
