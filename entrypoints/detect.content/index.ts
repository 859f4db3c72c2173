import { defineContentScript } from "wxt/utils/define-content-script";
import { recognise } from "../../core/detect/recognise.ts";
import type { FromPage } from "../messages/page.ts";
import { gatherCues } from "./cues.ts";

interface Sender {
  readonly runtime: { readonly sendMessage: (message: FromPage) => Promise<unknown> };
}

/** Either browser's own: this script does without the polyfill, which is larger than itself. */
const { browser, chrome } = globalThis as unknown as { readonly browser?: Sender; readonly chrome?: Sender };

/** Decides once and leaves nothing behind: no observer, no listener, and no message from other pages. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main() {
    const { entity = null, year = null, ...rest } = recognise(gatherCues(document));
    if (!rest.isDisclosure) return;
    const recognition = { ...rest, entity, year };
    void (browser ?? chrome)?.runtime.sendMessage({ from: "page", type: "recognised", recognition });
  },
});
