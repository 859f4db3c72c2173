import { attributeOf, type PageNode, plainText, tagOf } from "./node.ts";

/** What the head of a page says about it. */
export interface PageHead {
  readonly title?: string;
  readonly articleTitle?: string;
  readonly base?: string;
}

/** Reads `title`, `base` and the portals' `ArticleTitle`. */
export function readHead(head: PageNode): PageHead {
  let found: PageHead = {};
  for (let i = 0; i < head.childNodes.length; i++) {
    const node = head.childNodes[i];
    if (node === undefined) continue;
    const tag = tagOf(node);
    if (tag === "title") found = { ...found, title: oneLine(plainText(node, 500)) };
    else if (tag === "base" && /^https?:/i.test(attributeOf(node, "href")))
      found = { ...found, base: attributeOf(node, "href") };
    else if (tag === "meta" && attributeOf(node, "name").toLowerCase() === "articletitle")
      found = { ...found, articleTitle: oneLine(attributeOf(node, "content")) };
  }
  return found;
}

/** White space of any kind becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
