import { parse } from "parse5";
import type { Snapshot } from "../model/snapshot.ts";
import { type PageReading, readHtml } from "./html.ts";
import { flattenDeepMarkup } from "./page/depth.ts";
import { embeddedBody } from "./page/embedded-body.ts";
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
