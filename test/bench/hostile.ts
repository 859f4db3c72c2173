import { strToU8, type Zippable, zipSync } from "fflate";
import { xlsxOf } from "../../core/export/xlsx.ts";
import { caseFor } from "../corpus/case.ts";
import type { Random } from "../corpus/random.ts";
import { chinese, samplePaper } from "../export/papers.ts";

/** One hostile input: what it is meant to break, and its bytes. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();
const head = "<!doctype html><meta charset=utf-8><title>石桥县财政局2024年度部门决算</title>";
const opening = `${head}<h1>石桥县财政局2024年度部门决算</h1><p>2024年度本年支出合计100.00万元，其中：基本支出60.00万元。`;

function page(body: string): Uint8Array {
  return utf8.encode(opening + body);
}

function row(cells: number, words = "12.34"): string {
  return `<tr>${`<td>${words}</td>`.repeat(cells)}</tr>`;
}

/** Bombs by construction; `size` scales them. */
const bombs: Readonly<Record<string, (size: number, random: Random) => Uint8Array>> = {
  "huge table": (size) => page(`<table>${row(12).repeat(size * 40)}</table>`),
  "ragged table": (size, random) =>
    page(`<table>${Array.from({ length: size * 10 }, () => row(random.int(0, 40))).join("")}</table>`),
  "span bomb": (size) =>
    page(
      `<table>${`<tr>${`<td rowspan=65534 colspan=1000>1.00</td>`.repeat(5)}</tr>`.repeat(Math.min(size, 40))}</table>`,
    ),
  "spans that overlap": (size, random) =>
    page(
      `<table>${Array.from(
        { length: size },
        () =>
          `<tr>${Array.from({ length: 12 }, () => `<td rowspan=${random.int(0, 30)} colspan=${random.int(-2, 30)}>${random.int(0, 999)}.00</td>`).join("")}</tr>`,
      ).join("")}</table>`,
    ),
  "wild span values": () =>
    page(`<table><tr><td colspan=1e9>1</td><td rowspan=-5>2</td><td colspan=NaN>3</td></tr></table>`),
  "deep nesting": (size) => page(`${"<div>".repeat(size * 1000)}1.00万元`),
  "deep tables": (size) => page(`${"<table><tr><td>".repeat(Math.min(size * 20, 3000))}1.00`),
  "deep inline": (size) => page(`${"<b><i>".repeat(size * 500)}1225.25万元`),
  "deep lists": (size) => page(`${"<ol><li>".repeat(size * 200)}一、1.00万元`),
  "one endless line": (size) => page(`<p>${"基本支出1.00万元，占1.00%，".repeat(size * 300)}`),
  "digits without end": (size) =>
    page(`<p>合计${"9".repeat(size * 2000)}万元，其中：甲${"1,".repeat(size * 1000)}元`),
  "separators without end": (size) => page(`<p>${"1，1 ".repeat(size * 1000)}.${".".repeat(size * 500)}`),
  "brackets without end": (size) => page(`<p>${"（".repeat(size * 2000)}类${"）".repeat(size * 2000)}`),
  "commas and 其中": (size) => page(`<p>${"其中：，；、".repeat(size * 1000)}`),
  "same amount everywhere": (size) => page(`<p>${"支出合计100.00万元。".repeat(size * 200)}`),
  "headings without end": (size) => page("<h2>一、部门职责</h2>".repeat(size * 100)),
  "ordinals without end": (size) =>
    page(Array.from({ length: size * 50 }, (_, i) => `<p>${i + 1}.第${i}项支出1.00万元。</p>`).join("")),
  "wrong changes without end": (size) =>
    page(`<p>${"公务接待费支出2.00万元，比上年增加9.00万元，下降3.00%。".repeat(size * 60)}`),
  "totals that never fit": (size) =>
    page(
      `<p>支出合计9.99万元，其中：${Array.from({ length: size * 20 }, (_, i) => `第${i}项${i}.11万元`).join("，")}。`,
    ),
  "lone surrogates": (size) => utf8.encode(`${opening}${"\ud800\udc00\ud800 合计".repeat(size * 50)}`),
  "bytes that are no text": (size, random) =>
    Uint8Array.from({ length: size * 500 }, (_, i) =>
      i < 40 ? (utf8.encode(head)[i] ?? 0) : random.int(0, 255),
    ),
  "bidi and control characters": (size) =>
    page("\u202e\u2066\u0000\u0007\u200b合计1.00万元\u2069".repeat(size * 50)),
  "combining marks": (size) => page(`<p>合${"\u0301".repeat(size * 3000)}计1.00万元`),
  "markup in cells": (size) =>
    page(
      `<table>${row(3, "&lt;img src=x onerror=alert(1)&gt;<script>1</script>=1+1")}${row(3).repeat(size)}</table>`,
    ),
  "formulas in cells": () =>
    page(`<table>${row(4, '=HYPERLINK("http://x",1)')}${row(4, "@SUM(A1)")}</table>`),
  "prototype keys": (size) =>
    page(
      `<table>${["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].map((key) => row(3, key)).join("")}</table><p>${"__proto__支出1.00万元，其中：constructor1.00万元。".repeat(size)}`,
    ),
  "attributes without end": (size) => page(`<p ${"a=1 ".repeat(size * 2000)}>1.00万元`),
  "one endless attribute": (size) => page(`<p style="${"x".repeat(size * 10_000)}">1.00万元`),
  "comments and broken tags": (size) => page("<!--<p><!- -><![CDATA[<p".repeat(size * 200)),
  "style rules without end": (size) =>
    page(`<style>${".a{display:none}.b .c>d{color:red}".repeat(size * 200)}</style><p class=a>1.00万元`),
  "text table lines": (size) =>
    utf8.encode(`石桥县财政局2024年度部门决算\n\n${"\t合计\n\t1.00\n\t2.00\n\n".repeat(size * 100)}`),
  "pipes without end": (size) =>
    utf8.encode(`# 决算\n${"|".repeat(size * 3000)}\n${"|---".repeat(size * 300)}|\n`),
  "empty and blank": (size) => utf8.encode(" \n\t\u3000".repeat(size * 100)),
};

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

const files: Readonly<Record<string, (size: number, random: Random) => Uint8Array>> = {
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
const once = new Set(["zip bomb", "zip of zips", "Word bomb", "Word entities", "Word spans"]);

const tokens = [
  "<table>",
  "</td>",
  "，",
  "%",
  "万元",
  "9",
  "0",
  "<",
  "\u0000",
  "（",
  "。",
  "-",
  ".",
  "<td rowspan=999>",
  "\ud800",
];

/** One mutation of the source at a random place. */
function mutated(source: string, random: Random): string {
  const at = random.int(0, source.length);
  const until = Math.min(source.length, at + random.int(1, 400));
  switch (random.int(0, 4)) {
    case 0:
      return source.slice(0, at) + source.slice(until);
    case 1:
      return source.slice(0, until) + source.slice(at, until).repeat(random.int(1, 8)) + source.slice(until);
    case 2:
      return source.slice(0, at) + random.pick(tokens).repeat(random.int(1, 20)) + source.slice(at);
    case 3:
      return source.slice(0, at);
    default:
      return source.slice(0, at) + [...source.slice(at, until)].reverse().join("") + source.slice(until);
  }
}

function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random.chance(0.3) ? random.int(1, bytes.length) : bytes.length);
  for (let i = random.int(1, 30); i > 0; i -= 1) copy[random.int(0, copy.length - 1)] = random.int(0, 255);
  return copy;
}

/** The hostile input of a number: bombs first, then mutated disclosures and files. */
export function hostileAt(index: number, random: Random): Hostile {
  const names = [...Object.keys(bombs), ...Object.keys(files)];
  const round = Math.floor(index / names.length);
  const name = names[index % names.length] ?? "";
  const make = bombs[name] ?? files[name];
  // Sizes up to ten thousandfold the least, one round of each; then mutations.
  if (make !== undefined && round < 3 && !(round > 0 && once.has(name))) {
    const size = [1, 10, 100][round] ?? 1;
    return { name, bytes: make(size, random) };
  }
  if (index % 4 === 0 && files[name] !== undefined && !once.has(name))
    return { name: `mutated ${name}`, bytes: mutatedBytes(files[name](1, random), random) };
  const { source } = caseFor(random.int(1, 4000));
  let hostile = source;
  for (let i = random.int(1, 12); i > 0; i -= 1) hostile = mutated(hostile, random);
  return { name: "mutated disclosure", bytes: utf8.encode(hostile.slice(0, 2_000_000)) };
}
