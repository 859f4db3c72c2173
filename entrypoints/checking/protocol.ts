import type { CheckOptions } from "../../core/check.ts";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Report } from "../../core/model/report.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { BatchCommand, MoreRequest } from "../batching/protocol.ts";

/** One check, as the worker is asked for it. `id` tells the answers apart. */
export interface CheckRequest {
  /** What is wanted: findings (also when it is left out), or only how the tables are read. */
  readonly want?: "report" | "tables";
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly options: CheckOptions;
}

export type CheckAnswer =
  | { readonly id: string; readonly report: Report }
  | { readonly id: string; readonly tables: readonly ReadTable[] }
  | { readonly id: string; readonly crashed: string };

/** Background → offscreen document, which owns the worker where a service worker cannot. */
export type ToOffscreen =
  | { readonly to: "offscreen"; readonly type: "check"; readonly request: CheckRequest }
  | { readonly to: "offscreen"; readonly type: "cancel"; readonly id: string }
  | ({ readonly to: "offscreen" } & (BatchCommand | MoreRequest));

/** A check that was stopped before it answered. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A check that took longer than any document should. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
}
