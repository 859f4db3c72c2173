import type { DisclosureKind } from "../core/model/document.ts";

export type Format = "text" | "json" | "ndjson" | "md" | "csv" | "html" | "xlsx";

/** What the command line asks for, validated. */
export interface Options {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** File or folder; undefined writes to standard output. */
  readonly out: string | undefined;
  readonly kind: DisclosureKind | undefined;
  readonly year: number | undefined;
  readonly lang: "zh" | "en";
  readonly jobs: number;
  /** One-based share of the inputs. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** All inputs are one disclosure: a page and its attachments. */
  readonly together: boolean;
  readonly quiet: boolean;
  /** Every relation that was checked stands in the JSON, not only their counts. */
  readonly ledger: boolean;
  /** Leaves out what differs between two runs. */
  readonly stable: boolean;
  readonly skipExisting: boolean;
  /** ISO 8601 with zone. */
  readonly startedAt: string;
  readonly version: string;
}

/** Exit statuses of the command, as scripts rely on them. */
export const exitStatus = { clean: 0, certain: 1, unreadable: 2, usage: 64 } as const;
