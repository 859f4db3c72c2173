import type { PageLink } from "../../model/link.ts";
import { chromeOf } from "./boilerplate.ts";
import { resolveUrl } from "./links.ts";
import { attributeOf, type PageNode, tagOf } from "./node.ts";

/** A page is hostile: neither its nodes nor its links are followed without end. */
const mostNodes = 400_000;
const mostLinks = 5000;
const longestText = 300;
const mostBriefNodes = 300;
/** Nodes that are looked at in one step. */
const nodesPerStep = 1500;
/** An entry longer than this is no entry of a list but a layout. */
const longestEntry = 240;

/** What a node inherits from the elements that it stands in. */
interface Setting {
  readonly node: PageNode;
  readonly entry: PageNode | undefined;
  readonly isAside: boolean;
}

const entryTags = new Set(["li", "tr", "dd", "dt"]);
const headingTags = new Set(["h1", "h2", "h3", "h4", "h5", "caption"]);
const unseenTags = new Set(["script", "style", "noscript", "template", "select"]);

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/g, " ").trim();
}

const inlineTags = new Set("b strong span font em i u sup sub small label".split(" "));

/**
 * Words under a node, with a space between its cells, links and blocks; at most `longest` characters and one, and no
 * more than a few hundred nodes: thousands of links may stand in one entry.
 */
function briefText(root: PageNode, longest: number): string {
  let text = "";
  const stack: (PageNode | undefined)[] = [root];
  for (let seen = 0; seen < mostBriefNodes && stack.length > 0 && text.length <= longest; seen += 1) {
    const node = stack.pop();
    if (node === undefined) text += " ";
    else if (node.nodeType === 3) text += (node.data ?? "").slice(0, longest + 1);
    else {
      if (!inlineTags.has(tagOf(node))) stack.push(undefined);
      for (let i = Math.min(node.childNodes.length, mostBriefNodes) - 1; i >= 0; i -= 1)
        stack.push(node.childNodes[i]);
    }
  }
  return oneLine(text);
}

/** Words of a link: `title` where it says more of the same, or where the link is only a picture. */
function wordsOf(link: PageNode): string {
  const text = briefText(link, longestText);
  const title = oneLine(attributeOf(link, "title").slice(0, longestText));
  const kept = text.replace(/(?:…|\.{2,})$/, "");
  const begun = kept.replace(/^[^\p{L}\p{N}]+/u, "").slice(0, 8);
  return text === "" || (kept !== text && title.includes(begun)) ? title || text : text;
}

/** What the walk has met so far. */
interface Met {
  readonly links: Map<string, PageLink>;
  heading: string;
  base: string | undefined;
}

/** Every link of a page to another page or file, each address once, in their order. */
export function linksOf(root: PageNode, base: string | undefined): PageLink[] {
  const steps = linkSteps(root, base);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Like `linksOf`, in steps: a live page must not be held up. Iterative. */
export function* linkSteps(root: PageNode, base: string | undefined): Generator<undefined, PageLink[]> {
  const met: Met = { links: new Map(), heading: "", base };
  const stack: Setting[] = [{ node: root, entry: undefined, isAside: false }];
  for (let seen = 0; seen < mostNodes && met.links.size < mostLinks; seen += 1) {
    const setting = stack.pop();
    if (setting === undefined) break;
    if (seen % nodesPerStep === nodesPerStep - 1) yield undefined;
    const { childNodes } = setting.node;
    const tag = tagOf(setting.node);
    if (unseenTags.has(tag)) continue;
    meet(setting, tag, met);
    const within = settingWithin(setting, tag);
    for (let i = childNodes.length - 1; i >= 0; i -= 1) {
      const child = childNodes[i];
      if (child !== undefined && child.nodeType !== 3) stack.push({ ...within, node: child });
    }
  }
  return [...met.links.values()];
}

function meet(setting: Setting, tag: string, met: Met): void {
  const { node } = setting;
  if (headingTags.has(tag)) met.heading = briefText(node, longestText);
  else if (tag === "base") met.base = resolveUrl(attributeOf(node, "href"), met.base) ?? met.base;
  else if (tag === "a") keep(met.links, linkOf(setting, met.base, met.heading));
}

function settingWithin(setting: Setting, tag: string): Setting {
  if (tag === "") return setting;
  const hint = `${attributeOf(setting.node, "class")} ${attributeOf(setting.node, "id")}`.toLowerCase();
  const isAside = setting.isAside || chromeOf(tag, hint) === "certain";
  return { ...setting, isAside, entry: entryTags.has(tag) ? setting.node : setting.entry };
}

function linkOf({ node, entry, isAside }: Setting, base: string | undefined, heading: string) {
  const url = resolveUrl(attributeOf(node, "href"), base)?.replace(/#.*$/, "");
  if (url === undefined || !/^https?:/.test(url) || url === base?.replace(/#.*$/, "")) return undefined;
  const around = entry === undefined ? "" : briefText(entry, longestEntry);
  const words = around.length > longestEntry ? "" : around;
  return { text: wordsOf(node), url, entry: words, heading, isAside } satisfies PageLink;
}

/** The same address may stand behind a picture, a title and 「查看」: the longest words speak for it. */
function keep(found: Map<string, PageLink>, link: PageLink | undefined): void {
  if (link === undefined) return;
  const before = found.get(link.url);
  if (before === undefined || (before.isAside && !link.isAside)) found.set(link.url, link);
  else if (link.isAside === before.isAside && link.text.length > before.text.length)
    found.set(link.url, { ...before, text: link.text });
}
