import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { type PdfNode, readPdf, readPdfPlaces } from "../../core/read/pdf.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { type MadePage, makePdf, type PdfText, ruledTable, widthOf } from "../support/pdf.ts";

async function read(pages: readonly MadePage[]): Promise<Snapshot> {
  const result = await readPdf(makePdf(pages), { path: "决算.pdf" });
  if (isReadError(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
}

const paragraphs = (snapshot: Snapshot) =>
  snapshot.blocks.filter((b) => b.kind === "paragraph").map((b) => snapshot.text.slice(...b.range));

const tables = (snapshot: Snapshot) =>
  snapshot.blocks
    .filter((b) => b.kind === "table")
    .map((b) =>
      b.rows.map((row) =>
        row.cells.map((cell) => {
          const span = cell.rowSpan > 1 || cell.columnSpan > 1 ? `{${cell.rowSpan}x${cell.columnSpan}}` : "";
          return snapshot.text.slice(...cell.range) + span;
        }),
      ),
    );

/** Sets paragraphs in lines of 36 characters with the first indented by two. */
function setText(list: readonly string[], top = 760): PdfText[] {
  const texts: PdfText[] = [];
  let y = top;
  for (const paragraph of list) {
    let line = "　　";
    for (const character of paragraph) {
      if (widthOf(line + character, 12) > 432) {
        texts.push({ x: line.startsWith("　　") ? 96 : 72, y, size: 12, text: line.trim() });
        line = "";
        y -= 20;
      }
      line += character;
    }
    texts.push({ x: line.startsWith("　　") ? 96 : 72, y, size: 12, text: line.trim() });
    y -= 20;
  }
  return texts;
}

const body = [
  "石桥县档案馆2023年度收入总计1,234.56万元，支出总计1,234.56万元。与上年相比，收入总计增加12.30万元，增长1.01%，主要原因是新增库房改造项目，人员经费按规定调整。",
  "（一）收入决算情况。本年收入合计1,200.00万元，其中：财政拨款收入1,200.00万元，占100.00%，其他收入0.00万元，占0.00%，与上年持平，没有发生其他收入和附属单位上缴收入。",
  "二、支出决算情况说明",
  "本年支出合计1,199.00万元。",
];

test("lines become paragraphs again, numbers broken between lines are whole", async () => {
  expect(paragraphs(await read([{ texts: setText(body) }]))).toEqual(body);
});

test("the order of the file does not matter", async () => {
  const texts = setText(body);
  const shuffled = texts.map((text, i) => ({ text, key: (i * 7919) % 31 })).sort((a, b) => a.key - b.key);
  expect(paragraphs(await read([{ texts: shuffled.map(({ text }) => text) }]))).toEqual(body);
});

test("a paragraph goes on over the page, page numbers and running heads go", async () => {
  const lines = setText([body[0] ?? "", body[1] ?? ""]);
  const furniture = (n: number): PdfText[] => [
    { x: 72, y: 800, size: 9, text: "石桥县档案馆2023年度部门决算" },
    { x: 280, y: 40, size: 9, text: `- ${n} -` },
  ];
  const snapshot = await read([
    { texts: [...furniture(1), ...lines.slice(0, 2)] },
    { texts: [...furniture(2), ...lines.slice(2, 5)] },
    { texts: [...furniture(3), ...lines.slice(5)] },
  ]);
  expect(paragraphs(snapshot)).toEqual([body[0], body[1]]);
});

test("characters set apart to fill a width are one word, radicals are characters", async () => {
  const snapshot = await read([
    {
      texts: [
        { x: 72, y: 700, size: 12, text: "本 年 收 入 合 计" },
        { x: 72, y: 640, size: 12, text: "部⻔⻋辆" },
      ],
    },
  ]);
  expect(paragraphs(snapshot)).toEqual(["本年收入合计", "部门车辆"]);
});

const header: [number, number, number, number, string][] = [
  [0, 0, 2, 1, "科目"],
  [0, 1, 1, 2, "决算数"],
  [1, 1, 1, 1, "合计"],
  [1, 2, 1, 1, "财政拨款"],
];
const rows = (from: number, names: readonly string[]) =>
  names.flatMap((name, i): [number, number, number, number, string][] => [
    [from + i, 0, 1, 1, name],
    [from + i, 1, 1, 1, `${i + 1},000.00`],
    [from + i, 2, 1, 1, ""],
  ]);
const place = { x: 72, top: 740, widths: [160, 90, 90], height: 22 };

test("ruled tables keep merged and empty cells", async () => {
  const table = ruledTable([...header, ...rows(2, ["教育支出", "卫生健康支出"])], place);
  const title = { x: 250, y: 770, size: 14, text: "收入决算表" };
  const snapshot = await read([{ lines: table.lines, texts: [...table.texts, title] }]);
  expect(paragraphs(snapshot)).toEqual(["收入决算表"]);
  expect(tables(snapshot)).toEqual([
    [
      ["科目{2x1}", "决算数{1x2}"],
      ["合计", "财政拨款"],
      ["教育支出", "1,000.00", ""],
      ["卫生健康支出", "2,000.00", ""],
    ],
  ]);
});

test("borders drawn as thin rectangles are borders", async () => {
  const { texts, lines } = ruledTable(rows(0, ["甲", "乙"]), place);
  const fills = lines.map(([x0, y0, x1, y1]): [number, number, number, number] => [
    Math.min(x0, x1),
    Math.min(y0, y1),
    Math.max(0.5, Math.abs(x1 - x0)),
    Math.max(0.5, Math.abs(y1 - y0)),
  ]);
  expect(tables(await read([{ texts, fills }]))).toEqual([
    [
      ["甲", "1,000.00", ""],
      ["乙", "2,000.00", ""],
    ],
  ]);
});

test("tables on landscape pages, turned by the page or by the text", async () => {
  const { texts, lines } = ruledTable(rows(0, ["甲", "乙"]), place);
  const expected = [
    [
      ["甲", "1,000.00", ""],
      ["乙", "2,000.00", ""],
    ],
  ];
  expect(tables(await read([{ texts, lines, width: 842, height: 842 }]))).toEqual(expected);
  const snapshot = await read([{ texts, lines, rotate: 90 }]);
  expect(tables(snapshot)).toEqual(expected);
});

test("a table that goes on over pages is one, its repeated header is read once", async () => {
  const first = ruledTable([...header, ...rows(2, ["教育支出", "农林水支出"])], place);
  const second = ruledTable([...header, ...rows(2, ["住房保障支出"])], place);
  const caption = [
    { x: 250, y: 790, size: 14, text: "收入决算表" },
    { x: 400, y: 760, size: 10, text: "单位：万元" },
  ];
  const snapshot = await read([
    { lines: first.lines, texts: [...first.texts, ...caption, { x: 280, y: 30, size: 9, text: "1" }] },
    { lines: second.lines, texts: [...second.texts, ...caption, { x: 280, y: 30, size: 9, text: "2" }] },
  ]);
  expect(tables(snapshot)).toEqual([
    [
      ["科目{2x1}", "决算数{1x2}"],
      ["合计", "财政拨款"],
      ["教育支出", "1,000.00", ""],
      ["农林水支出", "2,000.00", ""],
      ["住房保障支出", "1,000.00", ""],
    ],
  ]);
  expect(paragraphs(snapshot)).toEqual(["收入决算表", "单位：万元"]);
});

test("two tables of one shape with titles of their own stay two", async () => {
  const table = ruledTable(rows(0, ["甲", "乙"]), place);
  const title = (text: string) => ({ x: 250, y: 790, size: 14, text });
  const snapshot = await read([
    { lines: table.lines, texts: [...table.texts, title("收入决算表")] },
    { lines: table.lines, texts: [...table.texts, title("支出决算表")] },
  ]);
  expect(tables(snapshot)).toHaveLength(2);
});

test("tables without lines are read by alignment, contents are not tables", async () => {
  const at = (y: number, ...cells: [number, string][]) =>
    cells.map(([x, text]): PdfText => ({ x, y, size: 10, text }));
  const snapshot = await read([
    {
      texts: [
        ...at(700, [72, "项目"], [260, "预算数"], [400, "决算数"]),
        ...at(680, [72, "基本支出"], [260, "1,200.00"], [400, "1,199.50"]),
        ...at(660, [72, "项目支出"], [270, "300.00"], [410, "299.00"]),
        ...at(640, [72, "合计"], [260, "1,500.00"], [400, "1,498.50"]),
      ],
    },
  ]);
  expect(tables(snapshot)).toEqual([
    [
      ["项目", "预算数", "决算数"],
      ["基本支出", "1,200.00", "1,199.50"],
      ["项目支出", "300.00", "299.00"],
      ["合计", "1,500.00", "1,498.50"],
    ],
  ]);
  const contents = await read([
    {
      texts: [700, 680, 660, 640].flatMap((y, i) =>
        at(y, [72, `第${"一二三四"[i]}部分说明`], [500, `${i * 3 + 1}`]),
      ),
    },
  ]);
  expect(tables(contents)).toEqual([]);
});

test("every character knows its text item on its page", async () => {
  const table = ruledTable(rows(0, ["甲", "乙"]), place);
  const reading = await readPdfPlaces(
    makePdf([{ texts: setText(body) }, { lines: table.lines, texts: table.texts }]),
    {},
  );
  if ("code" in reading) throw new Error(reading.code);
  for (const run of reading.runs) {
    const words = reading.snapshot.text.slice(run.start, run.end);
    expect(run.node.data?.slice(run.offset, run.offset + words.length)).toBe(words);
  }
  expect(new Set(reading.runs.map((run) => (run.node as PdfNode).page))).toEqual(new Set([1, 2]));
});

test.each([
  ["scanned", makePdf([{ picture: true }, { picture: true }])],
  ["damaged", makePdf([{ texts: setText(body) }]).slice(0, 300)],
  ["damaged", new TextEncoder().encode("%PDF-1.7\nnothing else")],
  [
    "encrypted",
    makePdf(
      [{ texts: setText(body) }],
      `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
    ),
  ],
])("%s files say so", async (code, bytes) => {
  const result = await readBytes(bytes, { path: "决算公开.pdf" });
  expect(isReadError(result) && result.code).toBe(code);
  expect(isReadError(result) && result.message.zh).toContain("决算公开.pdf");
});

test("pages that are pictures among pages of text are named", async () => {
  const snapshot = await read([{ texts: setText(body) }, { picture: true }]);
  expect(snapshot.losses?.[0]?.zh).toContain("第 2 页");
});

test("reading can be stopped", async () => {
  const pages = [1, 2, 3].map(() => ({ texts: setText(body) }));
  const seen: number[] = [];
  const result = await readPdf(makePdf(pages), {}, { onPage: (done) => seen.push(done) < 2 });
  expect(seen).toEqual([1, 2]);
  expect(!isReadError(result) && result.losses?.[0]?.kind).toBe("truncated");
});
