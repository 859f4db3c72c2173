import type { CheckOptions } from "../../core/check.ts";
import { attachmentListing } from "../../core/detect/listing.ts";
import { type BatchItem, childId } from "../../core/model/batch.ts";
import type { ListedLink } from "../../core/model/link.ts";
import type { ReportError } from "../../core/model/report.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import type { Download } from "../fetching/download.ts";
import type { FileAnswer, FileRequest } from "../reading/protocol.ts";
import { fileGone, longWait, noPermission } from "./errors.ts";
import { outcomeOf } from "./outcome.ts";
import type { Terms } from "./protocol.ts";

/** What checking one document needs from outside. */
export interface ItemTools {
  readonly terms: (url: string | null) => Promise<Terms>;
  readonly download: (url: string, limits: { readonly signal: AbortSignal }) => Promise<Download>;
  readonly read: (request: FileRequest, signal: AbortSignal) => Promise<FileAnswer>;
  readonly file: (id: string) => Promise<Blob | undefined>;
}

/** What came of one try at one document. */
export type Attempt =
  | { readonly kind: "item"; readonly item: BatchItem; readonly attachments: readonly Attachment[] }
  | { readonly kind: "again"; readonly waitMs: number }
  | { readonly kind: "offline" };

const mostAttempts = 4;
const firstWaitMs = 2000;
const longestWaitMs = 120_000;
const mostChildren = 60;

export function hostOf(url: string | null): string {
  return url === null ? "" : (/^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? "").toLowerCase();
}

function failed(item: BatchItem, error: ReportError): Attempt {
  return { kind: "item", item: { ...item, state: "failed", outcome: null, error }, attachments: [] };
}

/** One try at one document. Throws only when `signal` aborts. */
export async function attemptItem(
  item: BatchItem,
  attempt: number,
  signal: AbortSignal,
  tools: ItemTools,
): Promise<Attempt> {
  const { isAllowed, options } = await tools.terms(item.url);
  signal.throwIfAborted();
  if (item.url === null) {
    const file = await tools.file(item.id);
    if (file === undefined) return failed(item, fileGone);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return check(item, { want: "report", bytes, path: item.text, options }, signal, tools);
  }
  if (!isAllowed) return failed(item, noPermission(hostOf(item.url)));
  const got = await tools.download(item.url, { signal });
  if ("error" in got) return afterRefusal(item, got, attempt);
  return check(item, requestOf(item, got, options), signal, tools);
}

function requestOf(
  { text, type }: BatchItem,
  { bytes, url, charset }: Extract<Download, { bytes: unknown }>,
  options: CheckOptions,
): FileRequest {
  // The words of a link name a file better than the number in a download script's address.
  return { want: "report", bytes, url, charset, options, ...(type === "page" ? {} : { path: text }) };
}

async function check(
  item: BatchItem,
  request: FileRequest,
  signal: AbortSignal,
  tools: ItemTools,
): Promise<Attempt> {
  const answer = await tools.read(request, signal);
  if ("error" in answer) return failed(item, answer.error);
  if (!("report" in answer)) throw new Error("the worker answered another question");
  const done = { ...item, state: "done", error: null, outcome: outcomeOf(answer.report) } as const;
  return { kind: "item", item: done, attachments: answer.report.source.attachments };
}

/** What to do about a server that did not give the document: wait as it asks, a little longer each time, or give up. */
function afterRefusal(
  item: BatchItem,
  { error, mayPass, waitMs }: Extract<Download, { error: unknown }>,
  attempt: number,
): Attempt {
  if (error.code === "offline") return { kind: "offline" };
  if (waitMs !== undefined && waitMs > longestWaitMs)
    return failed(item, longWait(Math.ceil(waitMs / 60_000)));
  if (!mayPass || attempt + 1 >= mostAttempts) return failed(item, error);
  return { kind: "again", waitMs: waitMs ?? firstWaitMs * 2 ** attempt };
}

/** The files of a page that holds nothing else, as items behind it; what the batch knows already is left out. */
export function childrenOf(
  parent: BatchItem,
  attachments: readonly Attachment[],
  known: ReadonlySet<string>,
): BatchItem[] {
  const links: ListedLink[] = attachmentListing(
    attachments.filter(({ url }) => /^https?:\/\//i.test(url) && !known.has(url)),
  );
  return links.slice(0, mostChildren).map((link, index) => ({
    ...link,
    id: childId(parent.id, index),
    batch: parent.batch,
    parent: parent.id,
    entity: link.entity ?? parent.outcome?.entity ?? parent.entity,
    year: link.year ?? parent.outcome?.year ?? parent.year,
    kinds: link.kinds.length > 0 ? link.kinds : parent.kinds,
    state: "waiting",
    outcome: null,
    error: null,
  }));
}
