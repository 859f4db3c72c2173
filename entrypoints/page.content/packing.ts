import type { PageScrolled, PageSource } from "../messages/page.ts";
import { scrollerOf } from "./scroll.ts";

/** Nothing in a saved page may run or load anything when it is opened. */
const inert =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

/** The document as it is now, as text: what scripts made of it, without what they would do when it is opened again. */
export function pageSource(): PageSource {
  const { doctype, documentElement } = document;
  const kind = doctype === null ? "<!doctype html>" : new XMLSerializer().serializeToString(doctype);
  return {
    html: `${kind}\n${inert}\n${documentElement.outerHTML}\n`,
    frames: document.querySelectorAll("iframe, frame").length,
    width: window.innerWidth,
    height: window.innerHeight,
  };
}

/** Two frames: what is on the screen then is what was scrolled to. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page paints nothing, and is not waited for.
    const timer = setTimeout(resolve, 500);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

/** Scrolls the page to `top` (null: leaves it where it is) and says where it stands. */
export async function scrollPage(top: number | null): Promise<PageScrolled> {
  const box = scrollerOf(document.body ?? document.documentElement);
  if (top !== null) {
    box.scrollTo({ top, behavior: "instant" });
    await painted();
  }
  return { top: box.scrollTop, view: box.clientHeight, height: box.scrollHeight };
}
