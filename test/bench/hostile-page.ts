import type { Random } from "../corpus/random.ts";

const utf8 = new TextEncoder();
const head = "<!doctype html><meta charset=utf-8><title>石桥县财政局2024年度部门决算</title>";
const opening = `${head}<h1>石桥县财政局2024年度部门决算</h1><p>2024年度本年支出合计100.00万元，其中：基本支出60.00万元。`;

export function page(body: string): Uint8Array {
  return utf8.encode(opening + body);
}

function row(cells: number, words = "12.34"): string {
  return `<tr>${`<td>${words}</td>`.repeat(cells)}</tr>`;
}

/** Bombs by construction; `size` scales them. */
export const bombs: Readonly<Record<string, (size: number, random: Random) => Uint8Array>> = {
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
