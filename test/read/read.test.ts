import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { isReadError, type ReadResult, readBytes } from "../../core/read/read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function textOf(result: ReadResult): string {
  if (isReadError(result)) throw new Error(result.message.en);
  return result.text;
}

test("content decides, not the extension", async () => {
  expect(textOf(await readBytes(bytes("<html><body><p>支出12万元</p>"), { path: "a.xls" }))).toBe(
    "支出12万元",
  );
  expect(textOf(await readBytes(bytes("支出12万元"), { path: "a.html" }))).toBe("支出12万元");
  expect(textOf(await readBytes(bytes("<p>甲</p><p>乙</p><table><tr><td>1</td></tr></table>"), {}))).toBe(
    "甲\n乙\n1",
  );
});

test.each([
  ["empty", new Uint8Array(0)],
  ["empty", bytes(" \n\t ")],
  ["unsupported", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["unsupported", Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0])],
  ["unsupported", Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 29)],
])("%s: says which file, what, and what to do", async (code, content) => {
  const result = await readBytes(content, { path: "附件/决算表.dat" });
  expect(isReadError(result) && result.code).toBe(code);
  if (!isReadError(result)) return;
  expect(result.message.zh).toContain("决算表.dat");
  expect(result.message.zh).toMatch(/请/);
});

test.each([
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "文字识别"],
  ["a RAR archive", Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0]), "解压"],
  ["an OFD file", zipSync({ "OFD.xml": bytes("<ofd/>") }), "打印为 PDF"],
])("%s: the next step is one that this file allows", async (_, content, step) => {
  const result = await readBytes(content, { path: "决算" });
  expect(isReadError(result) && result.message.zh).toContain(step);
  expect(isReadError(result) && result.message.en).not.toMatch(/[{}]/);
});

const table = "<table><tr><td>收入</td><td>10</td></tr><tr><td>支出</td><td>9</td></tr></table>";

test("tables as HTML among plain text and Markdown", async () => {
  const text = `# 决算\n\n## 一、概况\n\n第一段。\n\n${table}\n\n第二段。\n第三段。\n`;
  const result = await readBytes(bytes(text), { path: "a.md" });
  expect(textOf(result)).toBe("决算\n一、概况\n第一段。\n收入\t10\n支出\t9\n第二段。\n第三段。");
  if (isReadError(result)) return;
  for (const block of result.blocks) if (block.kind === "table") expect(block.range).toEqual([13, 23]);
});

test("web archives, quoted and in base 64", async () => {
  const page = `<html><head><meta charset="utf-8"></head><body><p>支出12万元</p></body></html>`;
  const quoted = [...bytes(page)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join("");
  const archive = (encoding: string, body: string) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_X"\r\n\r\n------=_X\r\nContent-Type: text/html;\r\n\tcharset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=_X--\r\n`;
  const base64 = Buffer.from(page).toString("base64").replace(/.{20}/g, "$&\r\n");
  for (const source of [
    archive("quoted-printable", quoted.replace(/.{30}/g, "$&=\r\n")),
    archive("base64", base64),
  ])
    expect(textOf(await readBytes(bytes(source), { path: "决算.doc" }))).toBe("支出12万元");
});

test("documents of Word 2003's XML", async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="x"><w:body><wx:sect><w:p><w:r><w:t>支出12万元</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>`;
  expect(textOf(await readBytes(bytes(xml), { path: "a.doc" }))).toBe("支出12万元\n甲\t1");
});
