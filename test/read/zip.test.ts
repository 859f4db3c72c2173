import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { compareNames } from "../../core/read/archive/members.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { readArchive } from "../../core/read/zip.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";
import { cell, makeDocx, paragraph, table } from "../support/docx.ts";
import { processorTime } from "../support/processor-time.ts";

test("the files of an archive are read as one disclosure, in natural order", async () => {
  const bytes = zipSync({
    "决算/附件10.txt": strToU8("第十段。"),
    "决算/附件2.docx": makeDocx(
      paragraph("第二段。") +
        table(
          [
            [cell("甲"), cell("1")],
            [cell("乙"), cell("2")],
          ],
          2,
        ),
    ),
    "决算/附件1.html": strToU8("<html><body><p>第一段。</p></body></html>"),
    "__MACOSX/._a.txt": strToU8("垃圾"),
    "决算/说明.ofd": zipSync({ "OFD.xml": strToU8("<ofd/>") }),
  });
  const snapshot = snapshotOf(await readBytes(bytes, { path: "石桥县决算公开.zip" }));
  expect(blocksOf(snapshot)).toEqual([
    "1*|附件1",
    "|第一段。",
    "1*|附件2",
    "|第二段。",
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
    "1*|附件10",
    "|第十段。",
  ]);
  expect(snapshot.title).toBe("石桥县决算公开");
  expect(snapshot.losses?.[0]?.zh).toContain("说明.ofd");
});

test("the files of an archive one by one", async () => {
  const bytes = zipSync({ "a.txt": strToU8("甲"), "b.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) });
  const members = await readArchive(bytes, {}, readBytes);
  if ("code" in members) throw new Error(members.code);
  expect(members.map(({ name, result }) => [name, isReadError(result) ? result.code : result.text])).toEqual([
    ["a.txt", "甲"],
    ["b.png", "unsupported"],
  ]);
});

test("names in the code page of Chinese systems", async () => {
  const bytes = zipSync({ "AAAA.txt": strToU8("甲") });
  // 决算 in GBK, in place of AAAA, in the local header and in the directory.
  const gbk = [0xbe, 0xf6, 0xcb, 0xe3];
  for (let i = 0; i < bytes.length - 4; i++)
    if (bytes.subarray(i, i + 4).every((byte) => byte === 0x41)) bytes.set(gbk, i);
  const snapshot = snapshotOf(await readBytes(bytes));
  expect(blocksOf(snapshot)[0]).toBe("1*|决算");
});

test("numbers in names count, in digits and in Chinese", () => {
  const names = ["附件十二", "附件2", "附件二", "附件10", "附件1", "表"];
  expect([...names].sort(compareNames)).toEqual(
    ["表", "附件1", "附件2", "附件二", "附件10", "附件十二"].sort(compareNames),
  );
  expect(compareNames("表2.xls", "表10.xls")).toBeLessThan(0);
  expect(compareNames("表九.xls", "表十.xls")).toBeLessThan(0);
});

test("archives within archives end, bombs are refused", async () => {
  let nested = zipSync({ "a.txt": strToU8("甲") });
  for (let i = 0; i < 6; i++) nested = zipSync({ "b.zip": nested });
  const deep = await readBytes(nested, { path: "层层.zip" });
  expect(isReadError(deep) && deep.code).toBe("too-large");
  const bomb = zipSync(
    { "word/document.xml": new Uint8Array(210_000_000), "_rels/.rels": strToU8("<a/>") },
    { level: 1 },
  );
  expect(bomb.length).toBeLessThan(5_000_000);
  const spent = processorTime();
  const result = await readBytes(bomb, { path: "大.docx" });
  expect(isReadError(result) && result.code).toBe("too-large");
  expect(spent()).toBeLessThan(500);
}, 20_000);

test("a size declared too small does not let more through", async () => {
  const bytes = zipSync({ "a.txt": strToU8("甲".repeat(100_000)) });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 30; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 300, true);
  }
  const result = await readBytes(bytes, { path: "a.zip" });
  expect(isReadError(result) || result.text.length < 1000).toBe(true);
});

test.each([
  ["unsupported", zipSync({ "OFD.xml": strToU8("<ofd/>") }), "OFD"],
  [
    "unsupported",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") }),
    "ODF",
  ],
  ["damaged", zipSync({ "a.txt": strToU8("甲") }).slice(0, 40), "ZIP"],
  ["empty", zipSync({ "a.txt": strToU8("") }), ""],
])("%s archives say so", async (code, bytes, words) => {
  const result = await readBytes(bytes, { path: "附件.zip" });
  expect(isReadError(result) && result.code).toBe(code);
  expect(isReadError(result) && result.message.zh).toContain(words);
});

test("an encrypted archive says so", async () => {
  const bytes = zipSync({ "a.txt": strToU8("甲") });
  bytes[6] = (bytes[6] ?? 0) | 1;
  const result = await readBytes(bytes, { path: "a.zip" });
  expect(isReadError(result) && result.code).toBe("encrypted");
});
