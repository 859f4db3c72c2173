import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";

const file = () => readFileSync(new URL("fixtures/final-accounts.doc", import.meta.url));

test("text, list numbers, merged cells; deletions and hidden text are left out", async () => {
  const snapshot = snapshotOf(await readBytes(file(), { path: "石桥县档案馆决算.doc" }));
  expect(snapshot.title).toBe("石桥县档案馆决算");
  expect(blocksOf(snapshot)).toEqual([
    "*|石桥县档案馆2023年度部门决算",
    "1*|部门概况",
    "一、|主要职能",
    "（一）|负责档案收集。",
    "（二）|负责档案利用。",
    "二、|机构设置",
    "|支出120.50万元，其中基本支出100.50万元。",
    [
      ["科目{2x1}", "决算数{1x2}"],
      ["合计", "其他"],
      ["教育支出", "1,000.00", ""],
      ["合计", "1,000.00", ""],
    ],
    "|说明一。",
    [
      ["项", "一", "二", "三", "四", "五", "六", "七", "八"],
      ["甲", "1", "2", "3", "4", "5", "6", "7", "8"],
    ],
    "|说明二。",
  ]);
  expect(snapshot.losses?.map((loss) => loss.kind)).toEqual(["hidden"]);
});

test("tables within tables: those of a layout come out, those in a table of data become words", async () => {
  const bytes = readFileSync(new URL("fixtures/nested-tables.doc", import.meta.url));
  const blocks = blocksOf(snapshotOf(await readBytes(bytes)));
  expect(blocks.slice(0, 4)).toEqual([
    "|一、收入情况",
    [
      ["科目", "决算数"],
      ["教育支出", "1,000.00"],
    ],
    "|说明。",
    "|二、支出情况",
  ]);
  expect((blocks[4] as string[][]).at(-1)).toEqual(["备注", "科目 决算数\n教育支出 1,000.00", "36"]);
});

test("an encrypted document says so", async () => {
  const bytes = new Uint8Array(file());
  // The first sector of the stream holds the file information block: set its fEncrypted flag.
  const at = bytes.findIndex((byte, i) => byte === 0xec && bytes[i + 1] === 0xa5 && i % 512 === 0);
  bytes[at + 0x0b] = (bytes[at + 0x0b] ?? 0) | 1;
  const result = await readBytes(bytes, { path: "决算.doc" });
  expect(isReadError(result) && result.code).toBe("encrypted");
});

test("cut-off and garbled documents are read or refused, never thrown at the caller", async () => {
  const bytes = new Uint8Array(file());
  for (let length = 600; length < bytes.length; length += 1111) {
    const result = await readBytes(bytes.slice(0, length), { path: "a.doc" });
    expect(isReadError(result) || result.text.length > 0).toBe(true);
  }
  for (let seed = 1; seed < 60; seed++) {
    const garbled = new Uint8Array(bytes);
    for (let i = 0; i < 20; i++)
      garbled[(seed * 7919 + i * 104_729) % bytes.length] = (seed * 31 + i * 17) % 256;
    const result = await readBytes(garbled, { path: "a.doc" });
    expect(isReadError(result) || result.text.length > 0).toBe(true);
  }
}, 20_000);
