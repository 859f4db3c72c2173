import type { Loss, Snapshot } from "../model/snapshot.ts";
import { assembleSteps } from "./draft/assemble.ts";
import type { Draft, Run } from "./draft/draft.ts";
import { chooseDrafts } from "./page/body.ts";
import type { PageContext, PageNode } from "./page/node.ts";
import { type PageWalk, walkPage } from "./page/walk.ts";

export type { PageContext, PageNode } from "./page/node.ts";

/** What was read from a page, and where its characters stand (see `node-map.ts`). */
export interface PageReading {
  readonly snapshot: Snapshot;
  /** In order of `start`; give them to `spansOf` and `offsetFinder`. */
  readonly runs: readonly Run[];
}

const disclosureTitle = /[决预預]算|绩效|自评|三公/;

/**
 * The page's own title: what the portal names as such or a first-level heading, if it speaks of what the page is; some
 * portals make their own name the heading.
 */
function titleOf({ head, headings }: PageWalk, context: PageContext): string {
  const own = [head.articleTitle ?? "", ...headings].filter((text) => text.length > 3);
  const title = head.title ?? context.title ?? "";
  return own.find((text) => disclosureTitle.test(text)) ?? (title === "" ? own[0] : title) ?? "";
}

function lossesOf(walk: PageWalk, [from, to]: readonly [number, number]): Loss[] {
  const losses: Loss[] = [];
  const images = walk.images.filter((order) => order >= from && order <= to).length;
  if (images > 0)
    losses.push({
      kind: "image",
      zh: `正文中有 ${images} 张图片，图片里的文字没有读取`,
      en: `${images} picture(s) in the body; words inside pictures were not read`,
    });
  const frames = walk.frames.filter(
    ({ url }) => /^(?:https?:|[/.\w])/i.test(url) && !url.startsWith("about:"),
  );
  for (const { url } of frames.slice(0, 5))
    losses.push({
      kind: "hidden",
      zh: `内嵌页面没有读取：${url.slice(0, 200)}`,
      en: `An embedded page was not read: ${url.slice(0, 200)}`,
    });
  return losses;
}

function uniqueAttachments(walk: PageWalk): { text: string; url: string }[] {
  const byUrl = new Map<string, { text: string; url: string }>();
  for (const { text, url } of walk.attachments) if (!byUrl.has(url)) byUrl.set(url, { text, url });
  return [...byUrl.values()].slice(0, 500);
}

function orderSpan(drafts: readonly Draft[]): readonly [number, number] {
  return [drafts[0]?.order ?? 0, drafts.at(-1)?.order ?? 0];
}

/** Reads a page in steps of some 1500 nodes: call `next` until it is done, giving way in between. */
export function* readHtmlSteps(root: PageNode, context: PageContext = {}): Generator<undefined, PageReading> {
  const walk = yield* walkPage(root, context);
  yield;
  const drafts = chooseDrafts(walk.drafts, walk.containers);
  yield;
  return yield* assembleSteps(drafts, {
    url: context.url,
    title: titleOf(walk, context),
    mediaType: context.mediaType ?? "text/html",
    attachments: uniqueAttachments(walk),
    losses: lossesOf(walk, orderSpan(drafts)),
  });
}

/** Reads the visible text and tables of a page's body. */
export function readHtml(root: PageNode, context: PageContext = {}): PageReading {
  const steps = readHtmlSteps(root, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
