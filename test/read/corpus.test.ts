import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { readText } from "../../core/read/text.ts";

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

test.runIf(!existsSync(folder))(
  "the corpus is not beside the checkout: pages and texts were not compared",
  () => {
    console.warn("skipped: ../shared/corpus is not there");
  },
);
