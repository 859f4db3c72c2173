import type { CheckOptions } from "../../core/check.ts";
import type { Listing } from "../../core/model/link.ts";
import type { ReportError } from "../../core/model/report.ts";

/** What a page of the extension may ask of a batch that stands in the database. */
export type BatchVerb =
  /** Starts it, or goes on with what is left. */
  | "run"
  | "pause"
  | "cancel"
  /** Takes up what failed again. */
  | "retry"
  /** Goes on if it was cut off; asked by every page that shows it. */
  | "wake";

/** Pages → background, and background → the document that runs batches. */
export interface BatchCommand {
  readonly type: "batch";
  readonly verb: BatchVerb;
  readonly batch: string;
}

/** Pages → background: the list goes on at this address; the answer is a `MoreLinks`. */
export interface MoreRequest {
  readonly type: "more-links";
  readonly url: string;
}

export type MoreLinks = { readonly listing: Listing } | { readonly error: ReportError };

/** The running document → background, which alone knows permissions and settings; the answer is `Terms`. */
export interface TermsRequest {
  readonly type: "terms";
  /** Null for files. */
  readonly url: string | null;
}

export interface Terms {
  readonly isAllowed: boolean;
  readonly options: CheckOptions;
}

export type ToBackground = { readonly to: "background" } & (BatchCommand | MoreRequest | TermsRequest);

/** Name of the channel on which the id of a batch is said whenever something of it has changed. */
export const batchChannel = "gouji-batches";
