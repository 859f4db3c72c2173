import { parse } from "parse5";
import type { PageLink } from "../model/link.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type PageReading, readHtml } from "./html.ts";
import { flattenDeepMarkup } from "./page/depth.ts";
import { embeddedBody } from "./page/embedded-body.ts";
import { type PageNode, plainText } from "./page/node.ts";
import { linksOf } from "./page/page-links.ts";
import { pageTree } from "./page/parse5-tree.ts";

/** Reads HTML source; `url` resolves links and is recorded. */
export function readHtmlString(
  html: string,
  source: { readonly url?: string | undefined; readonly title?: string | undefined } = {},
): Snapshot {
  return readHtmlNodes(html, source).snapshot;
}

/** Like `readHtmlString`, with the node map of the parsed tree. */
export function readHtmlNodes(
  html: string,
  source: { readonly url?: string | undefined; readonly title?: string | undefined } = {},
): PageReading {
  const reading = readHtml(parseHtml(html), source);
  if (reading.snapshot.text.length > 500) return reading;
  // Some portals ship the body inside a script and build the page from it.
  const body = embeddedBody(html);
  if (body === undefined || body.length <= reading.snapshot.text.length) return reading;
  return readHtml(parseHtml(body), { ...source, title: source.title ?? reading.snapshot.title });
}

function parseHtml(html: string) {
  return parse(flattenDeepMarkup(html), { treeAdapter: pageTree, scriptingEnabled: true });
}

/** The links of a page's source, and its title; `url` resolves them. */
export function readHtmlLinks(html: string, url: string | undefined): { title: string; links: PageLink[] } {
  const root = parseHtml(html);
  return { title: titleOf(root), links: linksOf(root, url) };
}

/** A title stands in the first few elements of a page, or nowhere. */
function titleOf(root: PageNode): string {
  let level: readonly PageNode[] = [root];
  for (let depth = 0; depth < 4; depth += 1) {
    const title = level.find(({ nodeName }) => nodeName.toLowerCase() === "title");
    if (title !== undefined) return plainText(title, 300).replace(/\s+/g, " ").trim();
    level = level.flatMap(({ childNodes }) => Array.from(childNodes));
  }
  return "";
}
