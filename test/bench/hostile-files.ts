import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { strToU8, type Zippable, zipSync } from "fflate";
import { xlsxOf } from "../../core/export/xlsx.ts";
import type { Random } from "../corpus/random.ts";
import { chinese, samplePaper } from "../export/papers.ts";
import { page } from "./hostile-page.ts";
import { largePdf } from "./large/make.ts";

const utf8 = new TextEncoder();

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../read/fixtures/${name}`, import.meta.url)));
}

function zipOf(files: Zippable): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

const contentTypes = strToU8(
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);

function docx(document: string): Uint8Array {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipOf({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8(document),
  });
}

function wordDocument(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

const entityBomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 8 }, (_, i) => `<!ENTITY ${"bcdefghi"[i]} "${`&${"abcdefgh"[i]};`.repeat(10)}">`).join("")}]>`;

/** A one-page PDF whose content stream is `stream`. */
function pdf(stream: string): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return utf8.encode(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
  );
}

/** Files of all kinds that are too much, or not what they say. */
export const hostileFiles: Readonly<Record<string, (size: number, random: Random) => Uint8Array>> = {
  "zip bomb": () => zipOf({ "a.html": new Uint8Array(80_000_000) }),
  "zip of zips": () => {
    let inner: Uint8Array = zipOf({ "a.txt": new Uint8Array(2_000_000) });
    for (let depth = 0; depth < 12; depth += 1) inner = zipOf({ "a.zip": inner, "b.zip": inner });
    return inner;
  },
  "many members": (size) =>
    zipOf(
      Object.fromEntries(Array.from({ length: size * 30 }, (_, i) => [`${i}.txt`, strToU8("合计1.00万元")])),
    ),
  "names that climb out": () =>
    zipOf({ "../../etc/passwd": strToU8("x"), "/abs.html": page("<p>1.00万元"), __proto__: strToU8("x") }),
  "Word bomb": () => {
    const part = strToU8(wordDocument(`<w:p><w:r><w:t>${" ".repeat(60_000_000)}</w:t></w:r></w:p>`));
    return zipOf({ "[Content_Types].xml": contentTypes, "word/document.xml": part });
  },
  "Word entities": () => docx(entityBomb + wordDocument("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>")),
  "Word nesting": (size) =>
    docx(wordDocument(`${"<w:tbl><w:tr><w:tc>".repeat(Math.min(size * 30, 3000))}<w:p/>`)),
  "Word spans": () =>
    docx(
      wordDocument(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      ),
    ),
  "not Word": () => docx("<not-xml"),
  workbook: () => xlsxOf(samplePaper, chinese),
  "PDF with endless text": (size) =>
    pdf(`BT /F 9 Tf ${"1 0 0 1 50 700 Tm (123.45) Tj ".repeat(size * 200)}ET`),
  "PDF with endless lines": (size) =>
    pdf(
      Array.from(
        { length: size * 200 },
        (_, i) => `${i % 500} ${i % 700} m ${(i * 7) % 500} ${i % 700} l S`,
      ).join("\n"),
    ),
  // pdf.js takes quadratic time over these; beyond this size only the time limit helps.
  "PDF with nested states": (size) => pdf(`${"q ".repeat(Math.min(size, 20) * 500)}BT /F 9 Tf (1) Tj ET`),
  "binary Word file": () => fixture("final-accounts.doc"),
  "binary Word file of tables within tables": () => fixture("nested-tables.doc"),
  "binary workbook": () => fixture("final-accounts.xls"),
  "PDF of text and a table": () => largePdf(2),
  "PDF with dots for lines": (size) =>
    pdf(Array.from({ length: size * 300 }, (_, i) => `${i % 590} ${(i * 7) % 830} 1 1 re f`).join("\n")),
  "PDF of columns without lines": (size) =>
    pdf(
      `BT /F 4 Tf ${Array.from({ length: size * 40 }, (_, i) => `1 0 0 1 ${(i % 20) * 29} ${830 - (Math.floor(i / 20) % 200) * 4} Tm (${i}.00) Tj`).join(" ")} ET`,
    ),
  "workbook of wide merges and odd formats": () => {
    const sheet = utils.aoa_to_sheet([
      ["合计", 1.5],
      ["甲", -1.5],
    ]);
    sheet.B1.z = `${"0!.".repeat(300)}0,`;
    sheet.B2.z = `${'"'.repeat(201)}${"[$-".repeat(99)}`;
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1_048_575, c: 16_383 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "表");
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
  },
  "PDF that is not": () => utf8.encode("%PDF-1.7\ngarbage"),
  "compound file that is not": (_, random) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from({ length: 2000 }, () => random.int(0, 255)),
    ]),
  picture: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
};

/** Files whose making is dear; each is made once per run. */
export const madeOnce = new Set(["zip bomb", "zip of zips", "Word bomb", "Word entities", "Word spans"]);
