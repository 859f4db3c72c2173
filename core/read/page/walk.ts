import type { Draft } from "../draft/draft.ts";
import { addText } from "./flow.ts";
import { oneLine, readHead } from "./head.ts";
import { attachmentOf, leadsAway } from "./links.ts";
import { nextMarker } from "./list-marker.ts";
import { attributeOf, type PageContext, type PageNode, plainText, tagOf } from "./node.ts";
import { isShown, type Look, lookInside, plainLook, styleOf } from "./style.ts";
import { blockTags, containerTags, headingLevel, tableRoleOf, unreadTags } from "./tags.ts";
import {
  breakParagraph,
  type Closer,
  openContainer,
  openListOf,
  openTablePart,
  openWalk,
  type WalkState,
} from "./walk-state.ts";

/** Everything that was read, before the body is chosen. */
export interface PageWalk
  extends Pick<WalkState, "containers" | "attachments" | "images" | "frames" | "head" | "headings"> {
  readonly drafts: readonly Draft[];
}

/** What to walk next, how its text looks, and what to do afterwards. */
interface Inside {
  readonly node: PageNode;
  readonly look: Look;
  readonly leave?: Closer | undefined;
}

/** Nodes walked between two chances to give way to the page. */
const stepSize = 1500;

/** Walks the page once, iteratively (pages nest 10⁵ deep), yielding after every `stepSize` nodes. */
export function* walkPage(root: PageNode, context: PageContext): Generator<undefined, PageWalk> {
  const walk = openWalk(context);
  const stack: (Inside & { index: number })[] = [{ node: root, look: plainLook, index: 0 }];
  let steps = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.node.childNodes[frame.index++];
    if (child === undefined) {
      stack.pop();
      frame.leave?.();
      continue;
    }
    const inside = enter(walk, child, frame.look);
    if (inside !== undefined)
      stack.push({ node: inside.node, look: inside.look, leave: inside.leave, index: 0 });
    if (++steps % stepSize === 0) yield;
  }
  breakParagraph(walk);
  return { ...walk, drafts: walk.flow.drafts };
}

/** Takes in a node; undefined when there is nothing inside to walk. */
function enter(walk: WalkState, node: PageNode, look: Look): Inside | undefined {
  if (node.nodeType === 3 || node.nodeType === 4) {
    addText(walk.flow, node, look);
    return undefined;
  }
  if (node.nodeType === 9 || node.nodeType === 11) return { node, look };
  const tag = tagOf(node);
  if (tag === "") return undefined;
  if (unreadTags.has(tag)) return enterUnread(walk, tag, node, look);
  const style = attributeOf(node, "style");
  if (!isShown(node, style, walk.context)) return undefined;
  if (tag === "br") walk.flow.line.lineBreak();
  else if (tag === "img") walk.images.push(walk.order());
  else return enterShown(walk, tag, node, { style, look });
  return undefined;
}

function enterUnread(walk: WalkState, tag: string, node: PageNode, look: Look): Inside | undefined {
  if (tag === "head") walk.head = readHead(node);
  if (tag === "embed" || tag === "object" || tag === "iframe") addAttachment(walk, node);
  if (tag === "frameset") return { node, look };
  if (tag !== "iframe" && tag !== "frame") return undefined;
  const frame = walk.context.frameOf?.(node);
  if (frame === undefined) {
    walk.frames.push({ order: walk.order(), url: attributeOf(node, "src") });
    return undefined;
  }
  breakParagraph(walk);
  return { node: frame, look: plainLook, leave: () => breakParagraph(walk) };
}

interface Outside {
  readonly style: string;
  readonly look: Look;
}

function enterShown(walk: WalkState, tag: string, node: PageNode, outside: Outside): Inside {
  const { style, look } = outside;
  const role = tableRoleOf(tag, node);
  const display = styleOf(style, "display");
  const isBlock = display === "inline" ? role !== undefined : blockTags.has(tag) || display === "block";
  if (!isBlock && role === undefined) return { node, look: enterInline(walk, tag, node, outside) };
  breakParagraph(walk);
  const level = headingLevel(tag, node);
  if (level === 1 && walk.headings.length < 8) walk.headings.push(oneLine(plainText(node, 300)));
  const container = containerTags.has(tag) ? openContainer(walk, tag, node) : undefined;
  const list = tag === "ol" || tag === "ul" ? openListOf(walk, tag, node, style) : undefined;
  if (tag === "li") walk.flow.marker = nextMarker(walk.lists.at(-1), node);
  const tablePart = openTablePart(walk, role, node);
  const outerLook = level === undefined ? look : { ...look, level, bold: true };
  return {
    node,
    look: lookInside(outerLook, tag, node, style),
    leave: () => {
      breakParagraph(walk);
      container?.();
      list?.();
      tablePart?.();
    },
  };
}

function enterInline(walk: WalkState, tag: string, node: PageNode, outside: Outside): Look {
  const look = lookInside(outside.look, tag, node, outside.style);
  if (tag !== "a" || addAttachment(walk, node)) return look;
  return leadsAway(node) ? { ...look, link: true } : look;
}

/** Notes a link to a file; false for other links. */
function addAttachment(walk: WalkState, node: PageNode): boolean {
  const attachment = attachmentOf(node, walk.head.base ?? walk.context.url);
  if (attachment !== undefined) walk.attachments.push({ ...attachment, order: walk.order() });
  return attachment !== undefined;
}
