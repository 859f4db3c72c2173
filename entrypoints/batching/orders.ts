import browser from "webextension-polyfill";
import { type BatchVerb, batchChannel, type MoreLinks, type ToBackground } from "./protocol.ts";

/** Changes come by the dozen while a batch runs; a page looks at the store at most this often (milliseconds). */
const settle = 150;

/** Orders of a page to whoever runs batches. */
export async function order(verb: BatchVerb, batch: string): Promise<void> {
  await browser.runtime.sendMessage({ to: "background", type: "batch", verb, batch } satisfies ToBackground);
}

export async function readMoreLinks(url: string): Promise<MoreLinks> {
  const request: ToBackground = { to: "background", type: "more-links", url };
  return (await browser.runtime.sendMessage(request)) as MoreLinks;
}

/** Calls `changed` soon after anything of any batch has changed. Returns the end of it. */
export function watchBatches(changed: (batch: string) => void): () => void {
  const channel = new BroadcastChannel(batchChannel);
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (due.has(data)) return;
    const tell = () => {
      due.delete(data);
      changed(data);
    };
    due.set(data, setTimeout(tell, settle));
  };
  return () => channel.close();
}
