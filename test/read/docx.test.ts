import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readDocx } from "../../core/read/docx.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { blocksOf } from "../support/blocks.ts";
import {
  cell,
  chineseNumbering,
  type DocxParts,
  item,
  makeDocx,
  paragraph,
  run,
  table,
} from "../support/docx.ts";

function read(body: string, parts: DocxParts = {}): Snapshot {
  const result = readDocx(makeDocx(body, parts), { path: "a.docx" });
  if (isReadError(result)) throw new Error(result.message.en);
  return result;
}

const blocks = blocksOf;

test("numbers of lists survive as markers, levels restart", () => {
  const body = [
    item("概况", 2),
    item("部门职责", 1),
    item("主要职能", 1, 1),
    item("贯彻执行。", 1, 2),
    item("编制预算。", 1, 2),
    item("重点工作", 1, 1),
    item("机构设置", 1),
    item("第一项", 1, 1),
    item("决算表", 2),
    item("从五开始", 3),
  ].join("");
  expect(blocks(read(body, { numbering: chineseNumbering }))).toEqual([
    "第一部分|概况",
    "一、|部门职责",
    "（一）|主要职能",
    "1.|贯彻执行。",
    "2.|编制预算。",
    "（二）|重点工作",
    "二、|机构设置",
    "（一）|第一项",
    "第二部分|决算表",
    "五、|从五开始",
  ]);
});

test("numbers and heading levels come from styles too", () => {
  const styles = `<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="我的标题"/><w:basedOn w:val="a1"/><w:rPr><w:b/></w:rPr></w:style>`;
  const body =
    paragraph("收入情况", '<w:pStyle w:val="a1"/>') +
    paragraph("支出情况", '<w:pStyle w:val="a2"/><w:jc w:val="center"/>');
  expect(blocks(read(body, { styles, numbering: chineseNumbering }))).toEqual([
    "1一、|收入情况",
    "1*二、|支出情况",
  ]);
});

test("words that number themselves get no second number", () => {
  expect(blocks(read(item("一、收入情况", 1), { numbering: chineseNumbering }))).toEqual(["|一、收入情况"]);
});

test("merged cells, header rows and empty cells", () => {
  const body = table(
    [
      [cell("科目", '<w:vMerge w:val="restart"/>'), cell("决算数", '<w:gridSpan w:val="2"/>')],
      [cell("", "<w:vMerge/>"), cell("合计"), cell("其他")],
      [cell("教育支出"), cell("1,000.00"), cell("")],
    ],
    3,
  ).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
  expect(blocks(read(body))).toEqual([
    [
      ["科目{2x1}!", "决算数{1x2}!"],
      ["合计", "其他"],
      ["教育支出", "1,000.00", ""],
    ],
  ]);
});

test("insertions are read, deletions, hidden text and field codes are not", () => {
  const body = paragraph(
    run("支出") +
      `<w:ins w:id="1">${run("12")}</w:ins><w:del w:id="2"><w:r><w:delText>34</w:delText></w:r></w:del>` +
      run("万元", "") +
      run("秘密", "<w:vanish/>") +
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
  const snapshot = read(body);
  expect(snapshot.text).toBe("支出12万元5");
  expect(snapshot.losses?.map((loss) => loss.kind)).toEqual(["hidden"]);
});

test("text boxes once, footnotes at the end, line breaks, tabs", () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("框中文字")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph("框中文字")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const note = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const body =
    paragraph(`${run("甲")}<w:r><w:tab/></w:r>${run("乙")}${note}${box}`) +
    paragraph(`${run("年初")}<w:r><w:br/></w:r>${run("预算")}`);
  const footnotes = `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${paragraph("含上年结转。")}</w:footnote>`;
  expect(blocks(read(body, { footnotes }))).toEqual(["|甲 乙", "|框中文字", "|年初\n预算", "|含上年结转。"]);
});

test("tables in content controls and tables within tables", () => {
  const inner = table(
    [
      [cell("甲"), cell("1")],
      [cell("乙"), cell("2")],
    ],
    2,
  );
  const outer = `<w:tbl><w:tr><w:tc><w:p/>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
  const expected = [
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ];
  expect(blocks(read(`<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`))).toEqual(expected);
  expect(blocks(read(outer))).toEqual(expected);
});

test("content decides; other prefixes, entities and cut-off XML do no harm", async () => {
  const body = paragraph("支出&#20803; &lt;12&gt; &bomb;");
  const result = await readBytes(makeDocx(body), { path: "假的.pdf" });
  expect(!isReadError(result) && result.text).toBe("支出元 <12> &bomb;");
});

test("deep nesting does not overflow the stack", () => {
  const deep = "<w:sdt><w:sdtContent>".repeat(50_000);
  const result = readDocx(makeDocx(paragraph("浅处") + deep + paragraph("深处")), {});
  expect(!isReadError(result) && result.text).toBe("浅处");
});

test.each([
  ["damaged", makeDocx(paragraph("甲")).slice(0, 400)],
  ["empty", makeDocx("<w:p/>")],
  ["scanned", makeDocx(`<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`)],
])("%s documents say so", async (code, bytes) => {
  const result = await readBytes(bytes, { path: "决算.docx" });
  expect(isReadError(result) && result.code).toBe(code);
});

test("the file's own name is its title, else the one inside", () => {
  const bytes = makeDocx(paragraph("甲"), { title: "石桥县水利局2023年度部门决算" });
  const titleOf = (path: string) => {
    const result = readDocx(bytes, { path });
    return isReadError(result) ? "" : result.title;
  };
  expect(titleOf("P0202309.docx")).toBe("石桥县水利局2023年度部门决算");
  expect(titleOf("石桥县档案馆决算公开.docx")).toBe("石桥县档案馆决算公开");
});
