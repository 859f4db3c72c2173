import { utils, write } from "@e965/xlsx";
import { type MadePage, makePdf, type PdfText, ruledTable } from "../../support/pdf.ts";

const title = "平溪县民政局2024年度部门决算";
const sentence =
  "本年支出合计1,200.00万元，其中：基本支出900.00万元，占75.00%；项目支出300.00万元，占25.00%。";

const money = (cents: number) => (cents / 100).toFixed(2);

/** A page of a long table that adds up row by row. */
function tablePage(index: number): MadePage {
  type Cell = [number, number, number, number, string];
  const cells = Array.from({ length: 28 }, (_, row): Cell[] => {
    const whole = (index * 28 + row) * 37 + 1000;
    const values = [
      String(2010101 + row),
      `项目第${index * 28 + row}项支出`,
      money(whole),
      money(whole - 300),
      "3.00",
    ];
    return values.map((text, column): Cell => [row, column, 1, 1, text]);
  });
  return ruledTable(cells.flat(), { x: 60, top: 780, widths: [80, 180, 75, 75, 60], height: 25 });
}

function textPage(index: number): MadePage {
  const texts = Array.from(
    { length: 30 },
    (_, line): PdfText => ({
      x: 72,
      y: 780 - line * 24,
      size: 8,
      text: `${line + 1}．${sentence}`,
    }),
  );
  return { texts: index === 0 ? [{ x: 180, y: 810, size: 16, text: title }, ...texts] : texts };
}

/** A PDF of so many pages, every second one a ruled table. */
export function largePdf(pages: number): Uint8Array {
  return makePdf(Array.from({ length: pages }, (_, i) => (i % 2 === 0 ? textPage(i) : tablePage(i))));
}

/** A workbook of sheets of 1,000 rows and ten columns that add up. */
export function largeWorkbook(cells: number): Uint8Array {
  const book = utils.book_new();
  const rows = 1000;
  for (let sheet = 0; sheet < Math.max(1, Math.round(cells / rows / 10)); sheet += 1) {
    const lines: (string | number | null)[][] = [
      [`${title}支出决算表${sheet + 1}`],
      ["单位：万元"],
      [
        "科目编码",
        "科目名称",
        "合计",
        "基本支出",
        "项目支出",
        "上年合计",
        "上年基本",
        "上年项目",
        "增减额",
        "备注",
      ],
    ];
    for (let row = 0; row < rows; row += 1) {
      const part = ((row * 37 + sheet) % 9000) / 100;
      lines.push([2010101 + (row % 899), `项目第${row}项支出`, part, part, 0, part, part, 0, 0, ""]);
    }
    utils.book_append_sheet(book, utils.aoa_to_sheet(lines), `表${sheet + 1}`);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}
