import { expect, test } from "vitest";
import type { PageNode } from "../../core/read/page/node.ts";
import { linkSteps, linksOf } from "../../core/read/page/page-links.ts";

const text = (data: string): PageNode => ({ nodeType: 3, nodeName: "#text", childNodes: [], data });

function element(name: string, attributes: Record<string, string>, ...childNodes: PageNode[]): PageNode {
  return { nodeType: 1, nodeName: name, childNodes, getAttribute: (key) => attributes[key] ?? null };
}

const link = (href: string, words: string, title = "") => element("A", { href, title }, text(words));
const base = "http://www.qingluo.gov.cn/gk/";

test("a link's words, its entry with a space between cells, the heading before it", () => {
  const row = element(
    "tr",
    {},
    element("td", {}, text("水务")),
    element("td", {}, element("b", {}, text("青萝")), element("b", {}, text("县"))),
    element("td", {}, link("a.pdf", "查看")),
  );
  const page = element("body", {}, element("h2", {}, text("2024年决算")), element("table", {}, row));
  expect(linksOf(page, base)).toEqual([
    { text: "查看", url: `${base}a.pdf`, entry: "水务 青萝县 查看", heading: "2024年决算", isAside: false },
  ]);
});

test("scripts, mail, places in the page and the page itself are no links to follow", () => {
  const page = element(
    "body",
    {},
    ...["javascript:go()", "mailto:a@b.cn", "#part", "", "./", "ftp://a.cn/x", "https://b.cn/y#z"].map(
      (href) => link(href, "去"),
    ),
  );
  expect(linksOf(page, base).map(({ url }) => url)).toEqual(["https://b.cn/y"]);
});

test("a nest of a hundred thousand elements is walked to its bottom, in steps", () => {
  let nest = link("deep.html", "底");
  for (let depth = 0; depth < 100_000; depth += 1) nest = element("div", {}, nest);
  const steps = linkSteps(nest, base);
  let count = 0;
  for (; steps.next().done !== true; count += 1);
  expect(count).toBeGreaterThan(50);
  expect(linksOf(nest, base)).toHaveLength(1);
});
