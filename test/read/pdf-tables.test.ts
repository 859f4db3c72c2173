import { expect, test } from "vitest";
import { readPdf } from "../../core/read/pdf.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";
import { type MadePage, makePdf, type PdfText, ruledTable } from "../support/pdf.ts";
import { processorTime } from "../support/processor-time.ts";

const read = async (pages: readonly MadePage[]) => blocksOf(snapshotOf(await readPdf(makePdf(pages))));

type Cell = [number, number, number, number, string];
const place = { x: 72, top: 740, widths: [100, 60, 60], height: 22 };

/** A table of which one cell is set by hand. */
function withTexts(cells: readonly Cell[], texts: readonly PdfText[]): MadePage {
  const table = ruledTable(cells, place);
  return { lines: table.lines, texts: [...table.texts, ...texts] };
}

const head: Cell[] = [
  [0, 0, 1, 1, "科目"],
  [0, 1, 1, 1, "预算数"],
  [0, 2, 1, 1, "决算数"],
];

test("a row cut by the page's end is whole again", async () => {
  const first = withTexts(
    [...head, [1, 0, 1, 1, ""], [1, 1, 1, 1, "1,000.00"], [1, 2, 1, 1, "990.00"]],
    [{ x: 77, y: 704, size: 10, text: "机关事业单位基本养" }],
  );
  const second = withTexts(
    [
      [0, 0, 1, 1, ""],
      [0, 1, 1, 1, ""],
      [0, 2, 1, 1, ""],
      [1, 0, 1, 1, "合计"],
      [1, 1, 1, 1, "1,000.00"],
      [1, 2, 1, 1, "990.00"],
    ],
    [{ x: 77, y: 726, size: 10, text: "老保险缴费支出" }],
  );
  expect(await read([first, second])).toEqual([
    [
      ["科目", "预算数", "决算数"],
      ["机关事业单位基本养老保险缴费支出", "1,000.00", "990.00"],
      ["合计", "1,000.00", "990.00"],
    ],
  ]);
});

test("a full label on one page and another label on the next stay two rows", async () => {
  const row = (label: string, figure: string): Cell[] => [
    [0, 0, 1, 1, label],
    [0, 1, 1, 1, figure],
    [0, 2, 1, 1, ""],
  ];
  const shift = (cells: Cell[], by: number) => cells.map(([r, ...rest]): Cell => [r + by, ...rest]);
  const first = withTexts([...head, ...shift(row("一般公共服务支出类", "5.00"), 1)], []);
  const second = withTexts([...row("二、外交支出", ""), ...shift(row("三、国防支出", "6.00"), 1)], []);
  const [table] = await read([first, second]);
  expect((table as string[][]).map(([label]) => label)).toEqual([
    "科目",
    "一般公共服务支出类",
    "二、外交支出",
    "三、国防支出",
  ]);
});

test("a part with finer columns joins the part with fewer", async () => {
  const wide = ruledTable(
    [
      [0, 0, 1, 1, "科目"],
      [0, 1, 1, 1, "金额"],
      [1, 0, 1, 1, "甲"],
      [1, 1, 1, 1, "1"],
    ],
    {
      ...place,
      widths: [100, 120],
    },
  );
  const fine = ruledTable(
    [
      [0, 0, 1, 1, "乙"],
      [0, 1, 1, 1, "2"],
      [0, 2, 1, 1, "3"],
    ],
    place,
  );
  expect(await read([wide, fine])).toEqual([
    [
      ["科目", "金额{1x2}"],
      ["甲", "1{1x2}"],
      ["乙", "2", "3"],
    ],
  ]);
});

/** A table at the foot of the page with one more line below its border. */
function hanging(line: PdfText): MadePage {
  const table = ruledTable([...head, [1, 0, 1, 1, ""], [1, 1, 1, 1, "5.00"], [1, 2, 1, 1, "4.00"]], {
    ...place,
    top: 120,
  });
  const label = { x: 77, y: 84, size: 10, text: "机关事业单位基本养" };
  return { lines: table.lines, texts: [...table.texts, label, line] };
}

test("a line that hangs below the last border belongs to its cells", async () => {
  expect(await read([hanging({ x: 77, y: 67, size: 10, text: "老保险" })])).toEqual([
    [
      ["科目", "预算数", "决算数"],
      ["机关事业单位基本养老保险", "5.00", "4.00"],
    ],
  ]);
});

test("a heading under the table does not hang from it", async () => {
  const [table, heading] = await read([
    hanging({ x: 77, y: 67, size: 10, text: "三、一般公共预算财政拨款支出决算表" }),
  ]);
  expect((table as string[][])[1]?.[0]).toBe("机关事业单位基本养");
  expect(heading).toContain("三、一般公共预算财政拨款支出决算表");
});

test("a note under the table is a paragraph", async () => {
  const page = withTexts(
    [...head, [1, 0, 1, 1, "甲"], [1, 1, 1, 1, "5.00"], [1, 2, 1, 1, "4.00"]],
    [{ x: 77, y: 687, size: 10, text: "注：本表反映收支情况。" }],
  );
  expect((await read([page])).at(-1)).toBe("|注：本表反映收支情况。");
});

test("a frame around text and tables is no table", async () => {
  const table = ruledTable([...head, [1, 0, 1, 1, "甲"], [1, 1, 1, 1, "5.00"], [1, 2, 1, 1, "4.00"]], {
    ...place,
    top: 600,
  });
  const frame = ruledTable(
    [
      [0, 0, 1, 1, ""],
      [0, 1, 1, 1, ""],
    ],
    { x: 40, top: 800, widths: [15, 480], height: 600 },
  );
  const page = {
    lines: [...table.lines, ...frame.lines],
    texts: [...table.texts, { x: 72, y: 700, size: 12, text: "支出情况说明如下。" }],
  };
  expect(await read([page])).toEqual([
    "|支出情况说明如下。",
    [
      ["科目", "预算数", "决算数"],
      ["甲", "5.00", "4.00"],
    ],
  ]);
});

test("numbers wider than their cell are not torn", async () => {
  const page = withTexts(
    [...head, [1, 0, 1, 1, "甲"], [1, 1, 1, 1, ""], [1, 2, 1, 1, "4.00"]],
    [{ x: 170, y: 704, size: 10, text: "1,234,567.89" }],
  );
  expect(await read([page])).toEqual([
    [
      ["科目", "预算数", "决算数"],
      ["甲", "1,234,567.89", "4.00"],
    ],
  ]);
});

test("a drawing of very many lines is no table", async () => {
  const lines = Array.from({ length: 6000 }, (_, i): [number, number, number, number] =>
    i % 2 === 0 ? [50, 100 + i / 10, 500, 100 + i / 10] : [50 + i / 15, 100, 50 + i / 15, 700],
  );
  const spent = processorTime();
  expect(await read([{ lines, texts: [{ x: 60, y: 750, size: 12, text: "图一收支结构" }] }])).toEqual([
    "|图一收支结构",
  ]);
  expect(spent()).toBeLessThan(3000);
});
