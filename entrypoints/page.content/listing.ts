import type { PageNode } from "../../core/read/page/node.ts";
import { linkSteps } from "../../core/read/page/page-links.ts";
import type { PageLinks } from "../messages/page.ts";
import { pause } from "./reading.ts";

/** Time that one turn may take of the page's thread, in milliseconds. */
const turn = 12;

/** The links of this page as it stands. Nothing is asked of any site, and what they are is told elsewhere. */
export async function gatherLinks(): Promise<PageLinks> {
  const steps = linkSteps(document as unknown as PageNode, document.baseURI);
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { links: value, url: location.href, title: document.title };
    if (performance.now() - began < turn) continue;
    await pause();
    began = performance.now();
  }
}
