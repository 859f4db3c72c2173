import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { parseSnapshot } from "../../core/wire/snapshot.ts";

/** Every field that a reader may set: what is dropped here is checked otherwise when a pack is verified. */
const whole: Required<Snapshot> = {
  url: "https://water.lanxi-demo.example/a.html",
  title: "岚溪县水务局2024年度部门决算",
  mediaType: "text/html",
  text: "一、收支\n1\t2",
  blocks: [
    { kind: "paragraph", range: [0, 4], level: 2, marker: "一、", emphasised: true },
    {
      kind: "table",
      range: [5, 8],
      rows: [
        {
          cells: [
            { range: [5, 6], rowSpan: 1, columnSpan: 1, header: true },
            { range: [7, 8], rowSpan: 2, columnSpan: 3, header: false },
          ],
        },
      ],
      name: "表一",
      partial: true,
      inferred: true,
    },
  ],
  attachments: [{ text: "附件", url: "https://water.lanxi-demo.example/a.pdf" }],
  losses: [{ kind: "image", zh: "图", en: "image" }],
  parts: [{ name: "a.pdf", url: null, mediaType: "application/pdf", start: 0, end: 8 }],
};

test("a snapshot that was written is read back whole", () => {
  expect(parseSnapshot(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test("places outside the text are no snapshot", () => {
  const [first] = whole.blocks;
  expect(parseSnapshot({ ...whole, blocks: [{ ...first, range: [0, 9] }] })).toBeUndefined();
});
