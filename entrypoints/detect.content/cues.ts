import type { Cues } from "../../core/detect/recognise.ts";

const enoughText = 12_000;
const enoughNodes = 6000;
const unseen = new Set(["script", "style", "noscript", "template", "svg", "select", "iframe", "object"]);
const inline = new Set([
  "a",
  "b",
  "strong",
  "span",
  "font",
  "em",
  "i",
  "u",
  "o:p",
  "sup",
  "sub",
  "small",
  "label",
]);

/** What tells a disclosure from other pages, gathered from the first part of the page alone. */
export function gatherCues(page: Document): Cues {
  const article = page.querySelector('meta[name="ArticleTitle" i]')?.getAttribute("content") ?? "";
  const headings = [...page.querySelectorAll("h1, h2, h3")].slice(0, 12);
  return {
    url: page.URL,
    title: page.title,
    headings: [article, ...headings.map(({ textContent }) => textContent.trim().slice(0, 120))].filter(
      (heading) => heading !== "",
    ),
    body: bodyText(page),
    tables: page.getElementsByTagName("table").length,
  };
}

/** Words with a line for each block. Without layout: whether something is hidden does not matter yet. */
function bodyText(page: Document): string {
  if (page.body === null) return "";
  const filter = (node: Node) =>
    node instanceof Element && unseen.has(node.localName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
  let text = "";
  for (let seen = 0; seen < enoughNodes && text.length < enoughText; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    if (node instanceof Text) text += node.data.replaceAll(/\s+/gu, " ");
    else if (!inline.has((node as Element).localName) && !text.endsWith("\n")) text += "\n";
  }
  return text;
}
