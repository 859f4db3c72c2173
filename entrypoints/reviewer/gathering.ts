import browser from "webextension-polyfill";
import type { ReportError } from "../../core/model/report.ts";
import type { Handoff } from "../messages/handoff.ts";
import type { PageRecalled, ToPage } from "../messages/page.ts";
import { fetchFile, type Trouble } from "./fetch-file.ts";
import type { Piece } from "./reading/protocol.ts";

/** Everything that was handed over, ready to be read; or why it is not. */
export type Gathered =
  | { readonly kind: "gathered"; readonly pieces: readonly Piece[]; readonly page: boolean }
  | Trouble;

/** Takes the page as it was read in its tab and asks for the files. Throws only when `signal` aborts. */
export async function gather(
  { page, files }: Handoff,
  { signal, fetching, pageGone }: GatherTools,
): Promise<Gathered> {
  const pieces: Piece[] = [];
  if (page !== undefined) {
    const recalled = await recallPage(page);
    if (recalled === undefined) return { kind: "not-fetched", error: pageGone, link: null };
    pieces.push(recalled);
  }
  for (const file of files) {
    fetching(file.text);
    const piece = await fetchFile(file, signal);
    if ("kind" in piece) return piece;
    pieces.push(piece);
  }
  return { kind: "gathered", pieces, page: page !== undefined };
}

interface GatherTools {
  readonly signal: AbortSignal;
  readonly fetching: (name: string) => void;
  readonly pageGone: ReportError;
}

/** The page that the files are checked together with, as it was read; undefined when it has gone. */
async function recallPage({ tabId, title }: NonNullable<Handoff["page"]>): Promise<Piece | undefined> {
  try {
    const recall: ToPage = { to: "page", type: "recall" };
    const snapshot = (await browser.tabs.sendMessage(tabId, recall, { frameId: 0 })) as PageRecalled;
    return snapshot === null ? undefined : { name: snapshot.title || title, snapshot };
  } catch (error) {
    // No script answers there: the tab was closed, or shows another page.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
