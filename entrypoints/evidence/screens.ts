import browser from "webextension-polyfill";
import type { Piece } from "../../core/evidence/pack.ts";
import type { Message } from "../../core/model/report.ts";
import type { PageScrolled } from "../messages/page.ts";
import type { Watch } from "./gathered.ts";

/** Chromium allows two captures a second. */
const pause = 600;
/** A page is never longer than this in pictures; the manifest says so. */
const mostScreens = 40;
/** Bars fixed to the edge hide this much of the next screen. CSS pixels. */
const overlap = 48;

export interface Screens {
  readonly pieces: readonly Piece[];
  readonly notes: readonly Message[];
}

const notPermitted: Message = {
  zh: "没有截图：浏览器只在点过工具栏的勾稽图标后允许截取这一页。",
  en: "No screenshots: the browser permits them only after a click on the toolbar button on this page.",
};

const notInFront: Message = {
  zh: "截图不全：截图时网页不在最前面。",
  en: "Not all screenshots were taken: the page was not in front.",
};

function cutOff(taken: number): Message {
  return {
    zh: `页面过长，只截取了前 ${taken} 屏。`,
    en: `The page is long: only its first ${taken} screens were taken.`,
  };
}

function bytesOf(dataUrl: string): Uint8Array {
  const encoded = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return Uint8Array.from(encoded, (char) => char.charCodeAt(0));
}

function pieceOf(dataUrl: string, index: number, { top, view, height }: PageScrolled): Piece {
  const number = index + 1;
  return {
    path: `screens/${String(number).padStart(3, "0")}.png`,
    bytes: bytesOf(dataUrl),
    mediaType: "image/png",
    what: {
      zh: `第 ${number} 屏：自 ${Math.round(top)} 至 ${Math.round(top + view)}，页面高 ${height}（CSS 像素）`,
      en: `screen ${number}: from ${Math.round(top)} to ${Math.round(top + view)} of ${height} CSS pixels`,
    },
  };
}

function topsOf({ view, height }: PageScrolled): number[] {
  const step = Math.max(100, view - overlap);
  const tops: number[] = [];
  for (let top = 0; top === 0 || top + overlap < height; top += step) tops.push(top);
  return tops;
}

function wait(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function isInFront(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).active;
}

/** The picture of the window's tab in front; undefined when the browser does not permit it. */
async function capture(windowId: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: "png" });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Pictures of the whole page from top to bottom; it stands afterwards where it stood. Throws when `signal` aborts. */
export async function takeScreens(
  tabId: number,
  scroll: (top: number | null) => Promise<PageScrolled>,
  { progress, signal }: Watch,
): Promise<Screens> {
  const { windowId = -1 } = await browser.tabs.get(tabId);
  const before = await scroll(null);
  const all = topsOf(before);
  const tops = all.slice(0, mostScreens);
  const pieces: Piece[] = [];
  const notes: Message[] = all.length > tops.length ? [cutOff(tops.length)] : [];
  try {
    for (const [index, top] of tops.entries()) {
      progress("screens", index + 1, tops.length);
      const at = await scroll(top);
      if (!(await isInFront(tabId))) return { pieces, notes: [...notes, notInFront] };
      const picture = await capture(windowId);
      signal.throwIfAborted();
      if (picture === undefined) return { pieces, notes: [...notes, notPermitted] };
      // Who changed tabs in that moment would have another page in the pack.
      if (!(await isInFront(tabId))) return { pieces, notes: [...notes, notInFront] };
      pieces.push(pieceOf(picture, index, at));
      if (index + 1 < tops.length) await wait(signal);
      signal.throwIfAborted();
    }
    return { pieces, notes };
  } finally {
    await scroll(before.top);
  }
}
