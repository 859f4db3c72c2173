/**
 * Makes the attachments of the demo portal from the page of the invented library, so that they are files as offices
 * publish them: the whole as PDF (printed by a browser), the text as DOCX, the tables as XLSX. Each text has a planted error:
 * in the PDF a share, in the DOCX an amount that only the workbook contradicts. Run by hand; the files are kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import puppeteer from "puppeteer-core";
import { readTables } from "../core/check.ts";
import { gridOf } from "../core/export/grid.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { readHtmlString } from "../core/read/html-string.ts";
import { findBrowser } from "./browser.ts";

const pages = fileURLToPath(new URL("../demo/pages/hubin/", import.meta.url));
const folder = join(pages, "files");
const name = "children-library-2024";

/** The library's page as that of its sister. */
function sister(): string {
  const html = readFileSync(join(pages, "library-2024-final-accounts.html"), "utf8");
  return html.replaceAll("沪滨区图书馆", "沪滨区儿童图书馆");
}

/** Replaces words that must be there. */
function planted(text: string, was: string, is: string): string {
  if (!text.includes(was)) throw new Error(`nothing to plant: ${was}`);
  return text.replace(was, is);
}

async function printPdf(html: string): Promise<Uint8Array> {
  const found = findBrowser();
  if (found === undefined) throw new Error("no browser to print with");
  const browser = await puppeteer.launch({ executablePath: found.path, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    // What the portal puts around a page is not part of the file.
    await page.addStyleTag({
      content:
        "header,nav,footer,.crumb,.meta,.index{display:none!important}body{background:#fff}article{border:0!important;padding:0!important}.w{width:auto!important}table{font-size:10px!important}",
    });
    return await page.pdf({
      format: "A4",
      margin: { top: "20mm", bottom: "18mm", left: "18mm", right: "18mm" },
    });
  } finally {
    await browser.close();
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The running text as a Word document; the tables are in the workbook. */
function docxOf({ text, blocks }: Snapshot): Uint8Array {
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const words = escaped(text.slice(...block.range));
    const heading = block.level === undefined ? "" : '<w:pPr><w:jc w:val="center"/></w:pPr>';
    const bold = block.level === undefined ? "" : "<w:rPr><w:b/></w:rPr>";
    return [`<w:p>${heading}<w:r>${bold}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`];
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = "http://schemas.openxmlformats.org";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

/** Amounts are numbers with the format that shows them as printed, as in a real workbook. */
function cellOf(words: string) {
  return /^-?[\d,]+\.\d\d$/.test(words)
    ? { t: "n" as const, v: Number(words.replaceAll(",", "")), z: words.includes(",") ? "#,##0.00" : "0.00" }
    : { t: "s" as const, v: words };
}

function xlsxOf(snapshot: Snapshot): Uint8Array {
  const book = utils.book_new();
  readTables(snapshot).forEach((table, index) => {
    const { title, unit, rows } = gridOf(table);
    const lines = [[title], [`单位：${unit ?? "万元"}`], ...rows];
    const sheet = utils.aoa_to_sheet(
      lines.map((row) => row.map((words) => (words === "" ? null : cellOf(words)))),
    );
    utils.book_append_sheet(book, sheet, `表${index + 1}`);
  });
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

const html = sister();
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, `${name}.pdf`),
  await printPdf(planted(html, "占71.21%；项目支出", "占72.21%；项目支出")),
);
writeFileSync(
  join(folder, `${name}-text.docx`),
  docxOf(readHtmlString(planted(html, "支出总计1669.06万元。与", "支出总计1696.06万元。与"))),
);
writeFileSync(join(folder, `${name}-tables.xlsx`), xlsxOf(readHtmlString(html)));
console.log(`three files in ${folder}`);
