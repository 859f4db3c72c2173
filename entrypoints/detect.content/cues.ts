import type { Cues } from "../../core/detect/recognise.ts";

const enoughText = 12_000;
const enoughNodes = 6000;
const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "svg", "SELECT", "IFRAME", "OBJECT"]);
const inline = new Set("A B STRONG SPAN FONT EM I U O:P SUP SUB SMALL LABEL".split(" "));

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
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = page.body;
  for (let seen = 0; node !== null && seen < enoughNodes && length < enoughText; seen += 1) {
    if (node instanceof Text) {
      const data = node.data.slice(0, enoughText);
      parts.push(data);
      length += data.length;
    } else if (!inline.has(node.nodeName) && parts.at(-1) !== "\n") {
      parts.push("\n");
      length += 1;
    }
    node = nextOf(node, page.body);
  }
  return parts.map((part) => (part === "\n" ? part : part.replaceAll(/\s+/gu, " "))).join("");
}

/** The next node in the order of the page, without the insides of what is never seen. */
function nextOf(node: Node, root: Node): Node | null {
  if (node.firstChild !== null && !unseen.has(node.nodeName)) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}
