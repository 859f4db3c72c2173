import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edit, editSnapshot } from "../../core/model/edit.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";

const text = "合计\t120.50\t\n其中\t80.30\t40.20";
const cell = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { range: [start, start + words.length] as const, rowSpan: 1, columnSpan: 1, header: false };
};
const blank = {
  range: [text.indexOf("\t\n") + 1, text.indexOf("\n")] as const,
  rowSpan: 1,
  columnSpan: 1,
  header: false,
};
const snapshot: Snapshot = {
  url: undefined,
  title: "",
  mediaType: "text/plain",
  text,
  blocks: [
    {
      kind: "table",
      range: [0, text.length],
      rows: [
        { cells: [cell("合计"), cell("120.50"), blank] },
        { cells: [cell("其中"), cell("80.30"), cell("40.20")] },
      ],
    },
  ],
};

const edit = (was: string, words: string): Edit => {
  const start = text.indexOf(was);
  return { start, end: start + was.length, was, text: words };
};

function cellsOf({ text: words, blocks }: Snapshot): string[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.map(({ range }) => words.slice(...range)))
      : [],
  );
}

test("the words of an edited cell are its new ones, the other cells keep theirs", () => {
  const { snapshot: edited, toSource } = editSnapshot(snapshot, [
    edit("40.20", "4,020.00"),
    edit("120.50", "9"),
  ]);
  expect(cellsOf(edited)).toEqual(["合计", "9", "", "其中", "80.30", "4,020.00"]);
  expect(edited.blocks[0]?.range).toEqual([0, edited.text.length]);
  const back = edited.text.indexOf("80.30");
  expect(text.slice(toSource(back), toSource(back + 5))).toBe("80.30");
  const own = edited.text.indexOf("4,020.00");
  expect(text.slice(toSource(own), toSource(own + 8))).toBe("40.20");
  expect(snapshot.text).toBe(text);
});

test("an empty cell takes words", () => {
  const [start] = blank.range;
  const { snapshot: edited } = editSnapshot(snapshot, [{ start, end: start, was: "", text: "7.00" }]);
  expect(cellsOf(edited)).toEqual(["合计", "120.50", "7.00", "其中", "80.30", "40.20"]);
});

test("an edit of words that no longer stand there is left out, and so is one that breaks the shape", () => {
  expect(editSnapshot(snapshot, [{ ...edit("120.50", "1"), was: "130.50" }]).snapshot).toBe(snapshot);
  expect(editSnapshot(snapshot, [edit("120.50", "1\t2")]).snapshot).toBe(snapshot);
  expect(editSnapshot(snapshot, [edit("\n", "")]).snapshot).toBe(snapshot);
});

test("whatever is edited, ranges stay ordered and inside the text, and lead back inside the source", () => {
  const cells = cellsOf(snapshot).filter((words) => words !== "");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...cells)),
      fc.array(fc.string({ maxLength: 9 })),
      (chosen, texts) => {
        const edits = chosen.map((was, index) => edit(was, (texts[index] ?? "").replace(/[\n\t]/g, "")));
        const { snapshot: edited, toSource } = editSnapshot(snapshot, edits);
        const table = edited.blocks[0];
        const ranges =
          table?.kind === "table"
            ? table.rows.flatMap(({ cells: row }) => row.map(({ range }) => range))
            : [];
        const flat = ranges.flat();
        expect(flat).toEqual(flat.toSorted((a, b) => a - b));
        expect(Math.max(...flat)).toBeLessThanOrEqual(edited.text.length);
        for (const offset of flat) expect(toSource(offset)).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
