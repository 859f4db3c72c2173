import { expect, test } from "vitest";
import { readPdf } from "../../core/read/pdf.ts";
import { isReadError } from "../../core/read/read.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";
import { type MadePage, makePdf, type PdfText, ruledTable } from "../support/pdf.ts";

const result = (...pages: readonly MadePage[]) => readPdf(makePdf(pages), { path: "决算.pdf" });
const read = async (...pages: readonly MadePage[]) => blocksOf(snapshotOf(await result(...pages)));

type Cell = [number, number, number, number, string];
const place = { x: 72, top: 740, widths: [120, 80, 80], height: 22 };
const cells: Cell[] = ["基本支出", "项目支出", "合计"].flatMap((label, row): Cell[] => [
  [row, 0, 1, 1, label],
  [row, 1, 1, 1, `${row + 1},200.00`],
  [row, 2, 1, 1, `-${row + 1}0.50`],
]);
const table = ruledTable(cells, place);
const expected = [
  [
    ["基本支出", "1,200.00", "-10.50"],
    ["项目支出", "2,200.00", "-20.50"],
    ["合计", "3,200.00", "-30.50"],
  ],
];
const size = 12;
const sentence = "本年支出合计1,200.00万元，其中基本支出900.00万元。";

test("words printed two, three or four times for bold are read once", async () => {
  const shifts: [number, number][] = [
    [0, 0],
    [0.4, 0],
    [0, 0.4],
    [0.4, 0.4],
  ];
  for (const times of [2, 3, 4]) {
    const twice = (texts: readonly PdfText[]) =>
      texts.flatMap((text) =>
        shifts.slice(0, times).map(([x, y]) => ({ ...text, x: text.x + x, y: text.y + y })),
      );
    expect(await read({ texts: twice([{ x: 72, y: 700, size, text: sentence }]) })).toEqual([`|${sentence}`]);
    expect(await read({ lines: table.lines, texts: twice(table.texts) })).toEqual(expected);
  }
});

test("figures of equal digits that stand side by side are no double print", async () => {
  const text = "合计11,111.11万元，占100.00%";
  expect(await read({ texts: [{ x: 72, y: 700, size, text }] })).toEqual([`|${text}`]);
});

test("words and lines in a form are read where the form puts them", async () => {
  expect(await read({ ...table, inForm: [10, -40] })).toEqual(expected);
});

test("text turned within an upright page is read as it stands", async () => {
  expect(await read({ ...table, width: 842, height: 842, before: "0 1 -1 0 800 20 cm" })).toEqual(expected);
});

test("pages turned by their own setting in all four ways", async () => {
  for (const rotate of [90, 180, 270]) expect(await read({ ...table, rotate })).toEqual(expected);
});

test("slanted and upright watermarks are no text", async () => {
  const lines = [0, 1, 2].map((i): PdfText => ({ x: 72, y: 700 - i * 20, size, text: sentence }));
  const slanted = { x: 200, y: 300, size: 50, text: "内部资料" };
  const page = { texts: lines };
  const [marked] = makePages({ texts: [slanted], before: "0.7 0.7 -0.7 0.7 0 0 cm" });
  expect(await read(marked as MadePage, page)).not.toContainEqual(expect.stringContaining("内部"));
  const upright: PdfText = { x: 150, y: 684, size: 40, text: "仅供查阅" };
  const many = Array.from({ length: 3 }, (_, i) => ({
    texts: [...lines, upright, { x: 72, y: 600, size, text: `第${i}页正文` }],
  }));
  const words = (await read(...many)).join("");
  expect(words).not.toContain("仅供");
  expect(words.split(sentence)).toHaveLength(10);
});

const makePages = (...pages: MadePage[]): MadePage[] => pages;

test("a large title on one page is no watermark", async () => {
  const texts = [
    { x: 150, y: 500, size: 40, text: "部门决算" },
    { x: 72, y: 300, size, text: sentence },
  ];
  expect((await read({ texts }, { texts: [{ x: 72, y: 700, size, text: sentence }] })).join("")).toContain(
    "部门决算",
  );
});

test("radicals and the private area of office programs are ordinary characters", async () => {
  const text = "⼀、⼆〇二四年⼈员经费\uf0fc⽀出";
  expect(await read({ texts: [{ x: 72, y: 700, size, text }] })).toEqual(["|一、二〇二四年人员经费√支出"]);
});

test("characters that a font does not name are counted as a loss", async () => {
  const text = `${sentence}\ue123\ue124\ue125`;
  const snapshot = snapshotOf(await result({ texts: [{ x: 72, y: 700, size, text }] }));
  expect(snapshot.losses).toMatchObject([{ kind: "damaged", zh: expect.stringContaining("第 1 页") }]);
});

test("a document whose fonts name no characters is not read as nonsense", async () => {
  // Glyph numbers of a font for Chinese, as they stand in the file.
  const text = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x0600 + i * 7)).join("");
  const refused = await result({ texts: [{ x: 72, y: 700, size, text }], nameless: true });
  expect(isReadError(refused) && refused.code).toBe("scanned");
  expect(isReadError(refused) && refused.message.zh).toContain("字体没有文字对应表");
});

test("a table drawn with its outer lines and the lines between its rows has the columns of its words", async () => {
  const [left, right] = [72, 352];
  const ys = [740, 718, 696, 674];
  const lines = ys
    .map((y): [number, number, number, number] => [left, y, right, y])
    .concat([left, right].map((x): [number, number, number, number] => [x, 674, x, 740]));
  expect(await read({ texts: table.texts, lines })).toEqual(expected);
});

test("columns that only the header's lines part go on below", async () => {
  const head: Cell[] = [
    [0, 0, 1, 1, "项目"],
    [0, 1, 1, 1, "预算数"],
    [0, 2, 1, 1, "增减"],
  ];
  const body = cells.map(([row, ...rest]): Cell => [row + 1, ...rest]);
  const { texts } = ruledTable([...head, ...body], place);
  const { lines } = ruledTable([...head, ...[1, 2, 3].map((row): Cell => [row, 0, 1, 3, ""])], place);
  expect(await read({ texts, lines })).toEqual([[["项目", "预算数", "增减"], ...(expected[0] ?? [])]]);
});

test("a merged row that says one thing stays merged", async () => {
  const note: Cell[] = [[3, 0, 1, 3, "其中：上年结转 12.00"]];
  const { texts, lines } = ruledTable([...cells, ...note], place);
  expect((await read({ texts, lines }))[0]).toContainEqual(["其中：上年结转12.00{1x3}"]);
});

test("lines that stop short of one another still make one table", async () => {
  const short = table.lines.map(([x0, y0, x1, y1]): [number, number, number, number] =>
    y0 === y1 ? [x0 + 1.5, y0, x1 - 1.5, y1] : [x0, y0 + 1.5, x1, y1 - 1.5],
  );
  expect(await read({ texts: table.texts, lines: short })).toEqual(expected);
});

test("the unit over a table is no running head, though every page of a document has it", async () => {
  const unit = { x: 420, y: 770, size: 10, text: "单位：万元" };
  const pages = Array.from({ length: 4 }, (_, i) => ({
    lines: table.lines,
    texts: [...table.texts, unit, { x: 72, y: 790, size: 10, text: `公开0${i + 1}表` }],
  }));
  const words = (await read(...pages)).filter((block) => typeof block === "string").join(" ");
  expect(words.match(/单位：万元/g)).toHaveLength(4);
  expect(words).toContain("公开04表");
});

test("a page number close under the last row does not hang from it", async () => {
  const low = ruledTable(cells, { ...place, top: 100 });
  const number = { x: 200, y: 22, size: 10, text: "第1页" };
  expect(await read({ lines: low.lines, texts: [...low.texts, number] })).toEqual(expected);
});

test("a paragraph goes on over the page though a sentence ended with it, a new one is set in", async () => {
  const width = 36;
  const first = `${"主要用于购买社会服务".repeat(4)}`.slice(0, width - 3);
  const filler = Array.from(
    { length: 4 },
    (_, i): PdfText => ({ x: 72, y: 700 - i * 20, size, text: "经".repeat(width) }),
  );
  const opening = { x: 96, y: 620, size, text: `${first}。` };
  const next = (x: number): MadePage => ({
    texts: [{ x, y: 760, size, text: "年初预算为2,291.00万元。" }],
  });
  const last = async (x: number) => (await read({ texts: [...filler, opening] }, next(x))).at(-1);
  expect(await last(72)).toContain(`${first}。年初预算为`);
  expect(await last(96)).toMatch(/^\|年初预算为/);
});
