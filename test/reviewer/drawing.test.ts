// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { readBytes } from "../../core/read/read.ts";
import { createDrawer } from "../../entrypoints/reviewer/drawing/draw-slices.ts";
import { createTextView } from "../../entrypoints/reviewer/drawing/text-view.ts";
import { placesOfViews } from "../../entrypoints/reviewer/drawing/view.ts";
import { portionsOf } from "../../entrypoints/reviewer/reading/slices.ts";

// The simulated browser lacks it.
vi.stubGlobal(
  "StaticRange",
  class {
    constructor(places: StaticRangeInit) {
      Object.assign(this, places);
    }
  },
);

async function drawn(html: string) {
  const snapshot = await readBytes(new TextEncoder().encode(html));
  if ("code" in snapshot) throw new Error(snapshot.code);
  const root = document.createElement("article");
  document.body.replaceChildren(root);
  const view = createTextView(0, snapshot.text.length);
  const drawer = createDrawer(snapshot.text, view.place);
  for (const slice of [...portionsOf(snapshot)].flat()) drawer.draw(slice, root);
  return { snapshot, root, places: placesOfViews([view]) };
}

test("words of a file are text, whatever they look like", async () => {
  const { root } = await drawn(
    "<html><body><p>甲 &lt;img src=x onerror=alert(1)&gt; 乙</p><table><tr><td>&lt;b&gt;1&lt;/b&gt;</td></tr></table></body></html>",
  );
  expect(root.querySelector("img, b, script")).toBeNull();
  expect(root.textContent).toContain("<img src=x onerror=alert(1)>");
});

test("headings, merged cells and amounts keep their shape", async () => {
  const { root } = await drawn(
    '<html><body><h2>一、收入</h2><table><tr><th colspan="2">合计</th></tr><tr><td>2010301</td><td>1,234.50</td></tr></table></body></html>',
  );
  expect(root.querySelector("h3")?.textContent).toBe("一、收入");
  expect(root.querySelector("th")?.getAttribute("colspan") ?? root.querySelector("th")?.colSpan).toBeTruthy();
  expect([...root.querySelectorAll(".doc-figure")].map((cell) => cell.textContent)).toEqual(["1,234.50"]);
});

test("every character of the text is found in the page, and leads back", async () => {
  const { snapshot, places } = await drawn(
    "<html><body><p>收入总计100.00万元。</p><table><tr><td>合计</td><td>99.00</td></tr></table></body></html>",
  );
  for (const words of ["100.00", "合计", "99.00"]) {
    const start = snapshot.text.indexOf(words);
    const [range] = places.rangesOf(start, start + words.length);
    const node = range?.startContainer as Text;
    expect(node.data.slice(range?.startOffset, range?.endOffset)).toBe(words);
    expect(places.positionOf(node, range?.startOffset ?? -1)).toBe(start);
  }
  expect(places.positionOf(document.createTextNode("别处"), 0)).toBeUndefined();
});
