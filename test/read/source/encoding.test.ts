import { expect, test } from "vitest";
import { decodeText } from "../../../core/read/source/encoding.ts";

const utf8 = new TextEncoder();
/** 支出12万元 in GB 18030. */
const gb = Uint8Array.from([0xd6, 0xa7, 0xb3, 0xf6, 0x31, 0x32, 0xcd, 0xf2, 0xd4, 0xaa]);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  const source = (mark ? "\ufeff" : "") + text;
  for (let i = 0; i < source.length; i++) view.setUint16(i * 2, source.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

test("UTF-8 with and without mark", () => {
  expect(decodeText(utf8.encode("支出12万元"))).toEqual({ text: "支出12万元", encoding: "utf-8" });
  expect(decodeText(utf8.encode("\ufeff支出12万元")).text).toBe("支出12万元");
});

test("GB 18030 without declaration, and with a wrong one", () => {
  expect(decodeText(gb)).toEqual({ text: "支出12万元", encoding: "gb18030" });
  const declared = utf8.encode(`<meta charset="utf-8">`);
  expect(decodeText(Uint8Array.from([...declared, ...gb])).text).toContain("支出12万元");
});

test("UTF-8 declared as gb2312 is read as UTF-8", () => {
  expect(decodeText(utf8.encode(`<meta charset="gb2312"><p>支出12万元`)).text).toContain("支出12万元");
});

test("UTF-16 of both orders, with and without mark", () => {
  for (const littleEndian of [true, false]) {
    expect(decodeText(utf16("支出12万元", littleEndian, true)).text).toBe("支出12万元");
    expect(decodeText(utf16("支出 12,345.67 万元，增长 1.00%", littleEndian, false)).text).toBe(
      "支出 12,345.67 万元，增长 1.00%",
    );
  }
});

test("another declared encoding is used when the bytes fit", () => {
  const big5 = Uint8Array.from([...utf8.encode(`<meta charset="big5">`), 0xa4, 0xe4, 0xa5, 0x58]);
  expect(decodeText(big5).text).toContain("支出");
});

test("unknown labels and damaged bytes still give text", () => {
  const bytes = Uint8Array.from([
    ...utf8.encode(`<meta charset="no-such">支出`),
    0xff,
    ...utf8.encode("12万元".repeat(5)),
  ]);
  expect(decodeText(bytes).text).toContain("12万元");
  expect(decodeText(new Uint8Array(0)).text).toBe("");
});
