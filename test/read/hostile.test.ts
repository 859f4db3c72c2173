import { expect, test } from "vitest";
import { readHtml, readHtmlSteps } from "../../core/read/html.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import type { PageNode } from "../../core/read/page/node.ts";
import { readText } from "../../core/read/text.ts";
import { processorTime } from "../support/processor-time.ts";

const textNode = (data: string): PageNode => ({ nodeType: 3, nodeName: "#text", data, childNodes: [] });
const element = (nodeName: string, childNodes: PageNode[]): PageNode => ({
  nodeType: 1,
  nodeName,
  childNodes,
});

test("10⁵ nested elements of a live page do not overflow the stack", () => {
  let node = textNode("支出12万元");
  for (let i = 0; i < 100_000; i++) node = element(i % 3 === 0 ? "DIV" : "SPAN", [node]);
  expect(readHtml(node).snapshot.text).toBe("支出12万元");
});

test("10⁵ nested tables of a live page do not overflow the stack", () => {
  let node = textNode("支出12万元");
  for (let i = 0; i < 25_000; i++) node = element("TABLE", [element("TR", [element("TD", [node])])]);
  expect(readHtml(node).snapshot.text).toBe("支出12万元");
});

test.each(["div", "span", "b", "table><tr><td", "ul><li", "font color=red"])(
  "10⁵ nested <%s> in source",
  (tag) => {
    const spent = processorTime();
    expect(readHtmlString(`<p>${`<${tag}>`.repeat(100_000)}支出12万元`).text).toContain("支出12万元");
    expect(spent()).toBeLessThan(5000);
  },
);

test("span bombs stay small", () => {
  const cells = `<td rowspan="65534" colspan="1000">1</td>`.repeat(50);
  const snapshot = readHtmlString(`<table>${`<tr>${cells}</tr>`.repeat(50)}</table>`);
  const area = snapshot.blocks
    .flatMap((block) => (block.kind === "table" ? block.rows.flatMap((row) => row.cells) : []))
    .reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  expect(area).toBeLessThan(100_000);
});

test("lone surrogates and bidirectional controls do no harm", () => {
  const snapshot = readHtmlString("<p>支出\ud800 1\u202e2\u202c万元\udc00</p>");
  expect(snapshot.text).toBe("支出\ud800 12万元\udc00");
  expect(() => JSON.stringify(snapshot)).not.toThrow();
});

test("attributes named like object members do no harm", () => {
  const snapshot = readHtmlString(
    `<ol type="constructor"><li>甲</li></ol><div role="__proto__">乙</div><div role="toString">丙</div>`,
  );
  expect(snapshot.text).toBe("甲\n乙\n丙");
});

test.each([
  ["tabs", "\t".repeat(200_000)],
  ["cells", "\t甲\n".repeat(100_000)],
  ["pipes", "|".repeat(200_000)],
  ["dashes", `|甲|乙|\n${"-".repeat(200_000)}`],
  ["brackets", "[image: ".repeat(50_000)],
  ["blank lines", "\n".repeat(300_000)],
  ["spaces", `${" ".repeat(300_000)}1`],
  ["ordinals", "（一".repeat(100_000)],
  ["wrapped lines", `${"支".repeat(40)}\n`.repeat(10_000)],
])("a text of %s is read in time", (_, text) => {
  const spent = processorTime();
  readText(text);
  readHtmlString(`<div>${text}</div>`);
  expect(spent()).toBeLessThan(3000);
});

test("a page of 50,000 cells is read in short steps", () => {
  const rows = Array.from({ length: 5000 }, (_, i) =>
    element(
      "TR",
      Array.from({ length: 10 }, (_, j) => element("TD", [textNode(` ${i * j}.00 `)])),
    ),
  );
  const steps = readHtmlSteps(element("BODY", [element("TABLE", rows)]));
  let longest = 0;
  let count = 0;
  for (;;) {
    const spent = processorTime();
    const step = steps.next();
    longest = Math.max(longest, spent());
    count += 1;
    if (step.done === true) {
      expect(step.value.snapshot.blocks).toHaveLength(1);
      break;
    }
  }
  expect(count).toBeGreaterThan(50);
  expect(longest).toBeLessThan(250);
});
