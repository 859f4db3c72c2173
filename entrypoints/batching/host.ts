import { listingOf } from "../../core/detect/listing.ts";
import { download } from "../fetching/download.ts";
import { changeBatch, loadBatch, loadFile, loadItems, saveItems } from "../keeping/batch-database.ts";
import { readInWorker } from "../reading/file-client.ts";
import { batchChannel, type MoreLinks, type Terms } from "./protocol.ts";
import { Runner } from "./runner.ts";

/** The runner with the browser's own store, network and workers. Lives in the one document that outlives panels. */
export function createHost(terms: (url: string | null) => Promise<Terms>): Runner {
  const channel = new BroadcastChannel(batchChannel);
  const runner = new Runner({
    store: { loadBatch, loadItems, changeBatch, saveItems },
    terms,
    download,
    read: readInWorker,
    file: loadFile,
    tell: (batch) => channel.postMessage(batch),
  });
  addEventListener("online", () => runner.online());
  return runner;
}

/** The disclosures that another page of a list links to; asked for by the user's click on 「下一页」. */
export async function readMore(url: string): Promise<MoreLinks> {
  const got = await download(url);
  if ("error" in got) return got;
  const answer = await readInWorker({ want: "links", bytes: got.bytes, url: got.url, charset: got.charset });
  if ("error" in answer) return answer;
  if (!("links" in answer)) throw new Error("the worker answered another question");
  return { listing: listingOf(answer.links, { url: got.url, title: answer.title }) };
}
