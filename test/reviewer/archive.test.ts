import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { ReportError } from "../../core/model/report.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { type ReadDisclosure, readPieces } from "../../entrypoints/reviewer/reading/read-pieces.ts";
import { makeDocx, paragraph } from "../support/docx.ts";
import { makePdf } from "../support/pdf.ts";

const line = (text: string) => ({ x: 72, y: 700, size: 12, text });
const accounts = makePdf([{ texts: [line("本年支出合计100.00万元。")] }]);
const budget = makePdf([{ texts: [line("本年收入合计200.00万元。")] }, { texts: [line("第二页的文字。")] }]);

const archive = zipSync({
  "青螺县/1 决算.pdf": accounts,
  "青螺县/2 说明.docx": makeDocx(paragraph("收支情况说明。")),
  "青螺县/3 内包.zip": zipSync({ "预算.pdf": budget }),
  "青螺县/4 坏的.pdf": strToU8("%PDF-1.7\n坏的"),
});

function read(result: ReadDisclosure | ReportError): ReadDisclosure {
  if ("code" in result) throw new Error(result.code);
  return result;
}
const zip = { name: "青螺县.zip", url: null, bytes: archive };

test("the PDFs of an archive are shown as pages, the rest as elements, each under its name", async () => {
  const { views, snapshot } = read(await readPieces([zip], false, () => ({})));
  expect(views.map(({ name, pdf }) => [name, pdf?.pages.length])).toEqual([
    ["1 决算.pdf", 1],
    ["2 说明.docx", undefined],
    ["预算.pdf", 2],
  ]);
  expect(views.map(({ begin, end }) => snapshot.text.slice(begin, end))).toEqual([
    "本年支出合计100.00万元。",
    "收支情况说明。",
    "本年收入合计200.00万元。\n第二页的文字。",
  ]);
  expect(views[0]?.pdf?.bytes).toEqual(accounts);
  expect(views[2]?.pdf?.bytes).toEqual(budget);
});

test("what is shown of an archive is what the command line reads of it", async () => {
  const { snapshot } = read(await readPieces([zip], false, () => ({})));
  const alone = await readBytes(archive, { path: "青螺县.zip" });
  expect(isReadError(alone) || alone.text).toBe(snapshot.text);
});

test("an archive among other files keeps its places", async () => {
  const text = { name: "公告.txt", url: null, bytes: strToU8("关于公开决算的公告。") };
  const { views, snapshot } = read(await readPieces([text, zip], false, () => ({})));
  expect(views.map(({ begin, end }) => snapshot.text.slice(begin, end))).toEqual([
    "关于公开决算的公告。",
    "本年支出合计100.00万元。",
    "收支情况说明。",
    "本年收入合计200.00万元。\n第二页的文字。",
  ]);
  expect(views.map(({ pdf }) => pdf?.piece)).toEqual([undefined, 1, undefined, 1]);
});

test("a PDF that says what was said before is left out, and takes no other's pages", async () => {
  const lines = ["一", "二", "三", "四", "五"].map((word, index) => ({
    ...line(`第${word}条　本办法的第${word}项规定到此为止。`),
    y: 700 - index * 60,
  }));
  const long = makePdf([{ texts: lines }]);
  const twice = zipSync({ "1 甲.pdf": long, "2 乙.pdf": long, "3 丙.pdf": accounts });
  const { views } = read(
    await readPieces([{ name: "三份.zip", url: null, bytes: twice }], false, () => ({})),
  );
  expect(views.map(({ name, pdf }) => [name, pdf?.bytes])).toEqual([
    ["1 甲.pdf", long],
    ["3 丙.pdf", accounts],
  ]);
});
