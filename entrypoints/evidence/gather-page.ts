import browser from "webextension-polyfill";
import { bytesOf } from "../../core/evidence/pack.ts";
import type { Message } from "../../core/model/report.ts";
import type { PageRecalled, PageScrolled, PageSource, ToPage } from "../messages/page.ts";
import type { Gather } from "./gathered.ts";
import { takeScreens } from "./screens.ts";

function ask(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Browsers carry 64 MB in one message. */
const largestPage = 50_000_000;

const framesLeftOut = (frames: number): Message => ({
  zh: `网页里另有 ${frames} 个框架（iframe），其内容不在 page.html 中。`,
  en: `The page has ${frames} frames whose content is not in page.html.`,
});

const pageTooLarge: Message = {
  zh: "网页内容过大，没有放进包里。",
  en: "The page is too large; its HTML is not in the pack.",
};

/** The page as it is in its tab: its HTML, pictures of it, and what was read of it. */
export const gatherPage: Gather = async (tabId, watch) => {
  watch.progress("page", 0, 0);
  const snapshot = (await ask(tabId, { to: "page", type: "recall" })) as PageRecalled;
  if (snapshot === null) return undefined;
  const { html, frames, width, height } = (await ask(tabId, { to: "page", type: "source" })) as PageSource;
  watch.signal.throwIfAborted();
  const scroll = async (top: number | null) =>
    (await ask(tabId, { to: "page", type: "scroll", top })) as PageScrolled;
  const screens = await takeScreens(tabId, scroll, watch);
  const page = {
    path: "page.html",
    bytes: bytesOf(html),
    mediaType: "text/html;charset=utf-8",
    what: {
      zh: `网页当时的内容（窗口 ${width} × ${height}）`,
      en: `the page as it was (window ${width} × ${height})`,
    },
  };
  const isLarge = html.length > largestPage;
  return {
    snapshot: bytesOf(JSON.stringify(snapshot)),
    text: snapshot.text,
    pieces: [...(isLarge ? [] : [page]), ...screens.pieces],
    notes: [
      ...(isLarge ? [pageTooLarge] : []),
      ...(frames > 0 ? [framesLeftOut(frames)] : []),
      ...screens.notes,
    ],
  };
};
