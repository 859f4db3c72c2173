import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { readPdf } from "../../core/read/pdf.ts";
import { readText } from "../../core/read/text.ts";
import { snapshotOf } from "../support/blocks.ts";

const folder = new URL("../../../shared/corpus/", import.meta.url);
const names = [
  "chenggong-longcheng-2020",
  "panzhihua-dabaoding-2024",
  "panzhihua-qingxiangping-2020",
  "yanfeng-yanfeng-2021",
];

/** Words of each paragraph and cell, without white space. */
function wordsOf(snapshot: Snapshot): string[] {
  const clean = (start: number, end: number) => snapshot.text.slice(start, end).replace(/\s/g, "");
  return snapshot.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [clean(...block.range)]
      : block.rows.map((row) => row.cells.map((cell) => clean(...cell.range)).join("|")),
  );
}

test.skipIf(!existsSync(folder)).each(names)("page and converter text of %s read alike", (name) => {
  const page = readHtmlString(readFileSync(new URL(`${name}.html`, folder), "utf8"));
  const text = readText(readFileSync(new URL(`${name}.txt`, folder), "utf8"));
  expect(wordsOf(text)).toEqual(wordsOf(page));
});

test.skipIf(!existsSync(folder))(
  "a real PDF gives its nine tables whole, and sentences over line ends",
  async () => {
    const bytes = readFileSync(new URL("shanghai-putuo-finance-2024.pdf", folder));
    const snapshot = snapshotOf(await readPdf(bytes));
    const tables = snapshot.blocks.filter((block) => block.kind === "table");
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 32, 23, 23, 34, 24, 42, 6, 12, 12]);
    expect(snapshot.text).toContain("2,961.68");
    expect(snapshot.text).toContain("总计0.3万元");
    const paragraphs = snapshot.blocks.filter((block) => block.kind === "paragraph");
    const torn = paragraphs.filter(({ range }) =>
      /^[，。；、）]|^[\d.]+万元|主要用于：$/.test(snapshot.text.slice(...range)),
    );
    expect(torn).toEqual([]);
  },
);

test.runIf(!existsSync(folder))(
  "the corpus is not beside the checkout: pages and texts were not compared",
  () => {
    console.warn("skipped: ../shared/corpus is not there");
  },
);
