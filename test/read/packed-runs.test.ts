import { expect, test } from "vitest";
import { itemOffsetsOf, itemSpansOf, packRuns } from "../../core/read/pdf/packed-runs.ts";
import { readPdfPlaces } from "../../core/read/pdf.ts";
import { makePdf } from "../support/pdf.ts";

async function read() {
  const reading = await readPdfPlaces(
    makePdf([
      { texts: [{ x: 72, y: 700, size: 12, text: "收入总计 100.00 万元。" }] },
      {
        texts: [
          { x: 72, y: 700, size: 12, text: "支出总计 " },
          { x: 132, y: 700, size: 12, text: "100.00 万元。" },
        ],
      },
    ]),
  );
  if ("code" in reading) throw new Error(reading.code);
  return { ...reading, packed: packRuns(reading.runs) };
}

test("each page has its size", async () => {
  const { pages } = await read();
  expect(pages).toHaveLength(2);
  expect(pages[0]?.width).toBeGreaterThan(500);
});

test("a range of the text is found on its page, and every character leads back to it", async () => {
  const { snapshot, packed, runs } = await read();
  const { text } = snapshot;
  const start = text.lastIndexOf("100.00");
  const spans = itemSpansOf(packed, [start, start + 6]);
  expect(spans.map(({ page }) => page)).toEqual(spans.map(() => 2));
  const words = spans.map(({ page, item, from, to }) => {
    const run = runs.find(({ node }) => {
      const place = node as unknown as { page: number; item: number };
      return place.page === page && place.item === item;
    });
    return run?.node.data?.slice(from, to);
  });
  expect(words.join("")).toBe("100.00");
  for (const { page, item, from, to } of spans)
    for (let offset = from; offset < to; offset += 1) {
      const position = itemOffsetsOf(packed, page)(item, offset) ?? -1;
      expect(itemSpansOf(packed, [position, position + 1])).toEqual([
        { page, item, from: offset, to: offset + 1 },
      ]);
    }
});

test("what is not of the text leads nowhere", async () => {
  const { packed, snapshot } = await read();
  expect(itemOffsetsOf(packed, 1)(99, 0)).toBeUndefined();
  expect(itemOffsetsOf(packed, 1)(0, 1000)).toBeUndefined();
  expect(itemSpansOf(packed, [snapshot.text.length, snapshot.text.length + 5])).toEqual([]);
});
