import { expect, test } from "vitest";
import { readPdf } from "../../core/read/pdf.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";
import { type MadePage, makePdf, type PdfText, widthOf } from "../support/pdf.ts";

const snapshotFor = async (pages: readonly MadePage[]) => snapshotOf(await readPdf(makePdf(pages)));
const read = async (...pages: readonly MadePage[]) => blocksOf(await snapshotFor(pages));

const size = 10;
/** Words that begin, end or have their middle at `x`. */
const left = (x: number, y: number, text: string): PdfText => ({ x, y, size, text });
const right = (x: number, y: number, text: string): PdfText => left(x - widthOf(text, size), y, text);
const middle = (x: number, y: number, text: string): PdfText => left(x - widthOf(text, size) / 2, y, text);

const head = (y: number) => [left(72, y, "项目"), middle(280, y, "预算数"), middle(420, y, "决算数")];
const row = (y: number, label: string, budget: string, final: string) => [
  left(72, y, label),
  right(300, y, budget),
  right(440, y, final),
];
const plain = [
  ...head(700),
  ...row(680, "基本支出", "1,200.00", "1,199.50"),
  ...row(660, "项目支出", "300.00", "299.00"),
  ...row(640, "合计", "1,500.00", "1,498.50"),
];

test("a label of two lines beside its figures is one cell", async () => {
  const texts = [
    ...head(700),
    ...row(680, "基本支出", "1,200.00", "1,199.50"),
    left(72, 664, "机关事业单位基本养老"),
    right(300, 657, "300.00"),
    right(440, 657, "299.00"),
    left(72, 650, "保险缴费支出"),
    ...row(630, "合计", "1,500.00", "1,498.50"),
  ];
  expect(await read({ texts })).toEqual([
    [
      ["项目", "预算数", "决算数"],
      ["基本支出", "1,200.00", "1,199.50"],
      ["机关事业单位基本养老保险缴费支出", "300.00", "299.00"],
      ["合计", "1,500.00", "1,498.50"],
    ],
  ]);
});

test("a heading over several columns spans them, one over each part of the table", async () => {
  const columns = [200, 260, 320, 400, 460, 520];
  const heads = ["小计", "购置", "运行", "小计", "购置", "运行"];
  const figures = ["3.00", "1.00", "2.00", "2.50", "1.00", "1.50"];
  const texts = [
    middle(260, 720, "预算数"),
    middle(460, 720, "决算数"),
    ...columns.map((x, i) => middle(x, 700, heads[i] ?? "")),
    ...[680, 660, 640].flatMap((y) => columns.map((x, i) => middle(x, y, figures[i] ?? ""))),
  ];
  expect((await read({ texts }))[0]).toEqual([
    ["预算数{1x3}", "决算数{1x3}"],
    heads,
    figures,
    figures,
    figures,
  ]);
});

test("two halves side by side keep their columns where one half has ended", async () => {
  const halves = (y: number, cells: readonly (readonly [string, string] | undefined)[]) =>
    cells.flatMap((cell, i) =>
      cell === undefined ? [] : [left(72 + i * 250, y, cell[0]), right(290 + i * 250, y, cell[1])],
    );
  const texts = [
    ...halves(700, [
      ["收入项目", "金额"],
      ["支出项目", "金额"],
    ]),
    ...halves(680, [
      ["一、财政拨款收入", "900.00"],
      ["一、教育支出", "500.00"],
    ]),
    ...halves(660, [undefined, ["二、住房保障支出", "400.00"]]),
    ...halves(640, [
      ["合计", "900.00"],
      ["合计", "900.00"],
    ]),
  ];
  expect(await read({ texts })).toEqual([
    [
      ["收入项目", "金额", "支出项目", "金额"],
      ["一、财政拨款收入", "900.00", "一、教育支出", "500.00"],
      ["", "", "二、住房保障支出", "400.00"],
      ["合计", "900.00", "合计", "900.00"],
    ],
  ]);
});

test("dashes at the left and figures at the right are one column", async () => {
  const texts = [
    ...head(700),
    ...row(680, "基本支出", "1,200.00", "1,199.50"),
    left(72, 660, "项目支出"),
    left(262, 660, "-"),
    left(402, 660, "-"),
    ...row(640, "合计", "1,200.00", "1,199.50"),
  ];
  const [table] = await read({ texts });
  expect(table).toContainEqual(["项目支出", "-", "-"]);
});

test("a code and a name, a figure and a label stand close and are two cells", async () => {
  const texts = [700, 680, 660, 640].flatMap((y, i) => [
    left(72, y, `30${i + 1}`),
    left(92, y, "工资福利支出"),
    right(240, y, "12.00"),
    left(245, y, "商品和服务支出"),
    right(440, y, "34.00"),
  ]);
  expect((await read({ texts }))[0]).toContainEqual([
    "302",
    "工资福利支出",
    "12.00",
    "商品和服务支出",
    "34.00",
  ]);
});

const across = (...ys: number[]) => ys.map((y): [number, number, number, number] => [60, y, 460, y]);

test("lines across part the rows, whatever stands between two of them", async () => {
  const texts = [
    ...head(703),
    left(72, 686, "一般公共服务"),
    right(300, 679, "8820.7"),
    right(440, 679, "8810.00"),
    right(300, 666, "9"),
    left(72, 666, "支出"),
    ...row(643, "合计", "8820.79", "8810.00"),
    ...row(623, "其中：项目", "20.79", "10.00"),
  ];
  const lines = across(717, 697, 657, 637, 617);
  expect((await read({ texts, lines }))[0]).toEqual([
    ["项目", "预算数", "决算数"],
    [expect.stringMatching(/^一般公共服务\n?支出$/), expect.stringMatching(/^8820\.7\n?9$/), "8810.00"],
    ["合计", "8820.79", "8810.00"],
    ["其中：项目", "20.79", "10.00"],
  ]);
});

test("a table of three lines has the rows that its words make", async () => {
  expect(await read({ texts: plain, lines: across(715, 692, 632) })).toEqual([
    [
      ["项目", "预算数", "决算数"],
      ["基本支出", "1,200.00", "1,199.50"],
      ["项目支出", "300.00", "299.00"],
      ["合计", "1,500.00", "1,498.50"],
    ],
  ]);
});

test("two tables with lines of one length are two, their captions stay outside", async () => {
  const second = plain.map((text) => ({ ...text, y: text.y - 180 }));
  const caption = [left(72, 590, "支出决算表"), left(72, 570, "单位：万元")];
  const lines = across(715, 692, 672, 652, 632, 535, 512, 492, 472, 452);
  const blocks = await read({ texts: [...plain, ...second, ...caption], lines });
  expect(blocks.map((block) => (Array.isArray(block) ? block.length : block))).toEqual([
    4,
    expect.stringContaining("支出决算表"),
    expect.stringContaining("单位：万元"),
    4,
  ]);
});

test("a title and a unit between tables without lines belong to neither", async () => {
  const second = plain.map((text) => ({ ...text, y: text.y - 100 }));
  const caption = [left(72, 622, "支出决算表"), left(340, 611, "单位：万元")];
  const blocks = await read({ texts: [...plain, ...caption, ...second] });
  expect(blocks.filter((block) => Array.isArray(block))).toHaveLength(2);
  expect(blocks.filter((block) => typeof block === "string")).toHaveLength(2);
});

test("parts of a table on several pages have the columns of all of them", async () => {
  const rows = (from: number, figures: readonly string[]) =>
    [0, 1, 2].flatMap((i) => [
      left(72, from - i * 20, `20${i}`),
      left(120, from - i * 20, "教育支出"),
      ...figures.map((figure, at) => right(300 + at * 90, from - i * 20, figure)),
    ]);
  const titles = [left(72, 780, "科目编码"), left(120, 780, "科目名称")].concat(
    ["合计", "基本支出", "项目支出"].map((words, at) => right(300 + at * 90, 780, words)),
  );
  const [table, ...more] = await read(
    { texts: [...titles, ...rows(760, ["5.00", "3.00", "2.00"])] },
    { texts: rows(780, ["4.00", "4.00"]) },
  );
  expect(more).toEqual([]);
  expect(table).toHaveLength(7);
  expect((table as string[][]).every((cells) => cells.length === 5)).toBe(true);
  expect((table as string[][])[6]).toEqual(["202", "教育支出", "4.00", "4.00", ""]);
});

test("borders of dots are borders", async () => {
  const dots: [number, number, number, number][] = [];
  for (const y of [632, 652, 672, 692, 712]) for (let x = 60; x <= 460; x += 2) dots.push([x, y, 1, 1]);
  for (const x of [60, 200, 330, 460]) for (let y = 632; y <= 712; y += 2) dots.push([x, y, 1, 1]);
  const snapshot = await snapshotFor([{ texts: plain, fills: dots }]);
  const [table] = snapshot.blocks;
  expect(table?.kind === "table" && table.rows.length).toBe(4);
  expect(table?.kind === "table" && table.inferred).toBeUndefined();
});

test("tables without lines between columns say so, in the snapshot and in the losses", async () => {
  const snapshot = await snapshotFor([{ texts: plain }]);
  expect(snapshot.blocks).toMatchObject([{ kind: "table", inferred: true }]);
  expect(snapshot.losses).toMatchObject([{ kind: "flattened", zh: expect.stringContaining("第 1 页") }]);
});

test("lines of text with figures in them are no table", async () => {
  const sentence = (y: number) => left(72, y, "基本支出1,200.00万元，项目支出300.00万元，合计1,500.00万元，");
  const blocks = await read({ texts: [700, 680, 660, 640].map(sentence) });
  expect(blocks.filter((block) => Array.isArray(block))).toEqual([]);
});
