// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { placesOf } from "../../entrypoints/page.content/places.ts";
import { watch } from "../../entrypoints/page.content/watch.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 800));
let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

function watched(): { readonly counter: Text; readonly amount: Text; readonly changes: () => number } {
  document.body.innerHTML = "<main><p>首</p><span>328</span><p>合计30.00万元</p></main>";
  const [first, , last] = document.querySelectorAll("main > *");
  const nodes = [first?.firstChild, last?.firstChild] as Text[];
  const runs = nodes.map((node, index) => ({
    start: index * 20,
    end: index * 20 + 5,
    node: node as never,
    offset: 0,
  }));
  let changes = 0;
  watch(
    placesOf(runs),
    () => {
      changes += 1;
    },
    end.signal,
  );
  const counter = document.querySelector("span")?.firstChild as Text;
  return { counter, amount: nodes[1] as Text, changes: () => changes };
}

test("words that were read and now say something else are a change, told once", async () => {
  const { amount, changes } = watched();
  amount.data = "合计31.00万元";
  await settled();
  amount.data = "合计32.00万元";
  await settled();
  expect(changes()).toBe(1);
});

test("a counter is no change", async () => {
  const { counter, changes } = watched();
  counter.data = "329";
  await settled();
  expect(changes()).toBe(0);
});

test("new text of some length among what was read is a change", async () => {
  const { changes } = watched();
  document
    .querySelector("main")
    ?.insertAdjacentHTML("beforeend", "<p>后来才载入的表格：合计1,234.00万元，其中甲34.00万元</p>");
  await settled();
  expect(changes()).toBe(1);
});

test("nothing is watched after the end", async () => {
  const { amount, changes } = watched();
  end.abort();
  amount.data = "合计31.00万元";
  await settled();
  expect(changes()).toBe(0);
});
