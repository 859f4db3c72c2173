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
