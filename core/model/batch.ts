import type { DisclosureKind } from "./document.ts";
import type { LinkType } from "./link.ts";
import type { ReportError } from "./report.ts";

/** Many documents that are checked in one go: the links of a list page, or the files of a folder. */
export interface Batch {
  readonly id: string;
  /** Title of the list page, or name of the folder. */
  readonly title: string;
  /** Address of the list page; null for files. */
  readonly url: string | null;
  /** ISO 8601 with zone. */
  readonly startedAt: string;
  readonly status: BatchStatus;
  /** Why it stands still while it is paused. */
  readonly pausedBy: "user" | "offline" | "restart" | null;
  /** Whether the files of linked pages that hold nothing else are checked as well. */
  readonly follows: boolean;
}

/** `cancelled` and `paused` batches can go on; `ended` when nothing is left to do. */
export type BatchStatus = "running" | "paused" | "cancelled" | "ended";

export type ItemState = "waiting" | "running" | "done" | "failed";

/** One document of a batch: what was known before, and what came of it. */
export interface BatchItem {
  /** Sorts in the order of the list, an item's files right behind it: `<batch>/0007`, `<batch>/0007/002`. */
  readonly id: string;
  readonly batch: string;
  /** The item whose page links to this file; null for what the list itself links to. */
  readonly parent: string | null;
  readonly text: string;
  /** Null for files of a folder. */
  readonly url: string | null;
  readonly type: LinkType;
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: readonly DisclosureKind[];
  readonly state: ItemState;
  /** Set when it is done. */
  readonly outcome: BatchOutcome | null;
  /** Set when it failed. */
  readonly error: ReportError | null;
}

/** What was found in one document, as far as a table of many has room for it. */
export interface BatchOutcome {
  readonly title: string;
  readonly isDisclosure: boolean;
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: readonly DisclosureKind[];
  readonly certain: number;
  readonly probable: number;
  readonly missing: number;
  readonly change: number;
  /** Numbers that can be checked, and those that were. */
  readonly numbers: number;
  readonly inRelations: number;
  /** Files that the page links to. */
  readonly attachments: number;
  /** Whether the page holds nothing but them. */
  readonly onlyAttachments: boolean;
  readonly sha256: string;
}

/** How far a batch is. */
export interface BatchProgress {
  readonly all: number;
  readonly done: number;
  readonly failed: number;
  readonly running: number;
}

export function progressOf(items: readonly Pick<BatchItem, "state">[]): BatchProgress {
  const count = (state: ItemState) => items.filter((item) => item.state === state).length;
  return { all: items.length, done: count("done"), failed: count("failed"), running: count("running") };
}

const digits = (value: number, width: number) => String(value).padStart(width, "0");

export function itemId(batch: string, index: number): string {
  return `${batch}/${digits(index, 6)}`;
}

export function childId(parent: string, index: number): string {
  return `${parent}/${digits(index, 4)}`;
}

/** What is known of a document: what was read of it, else what its link said. */
export function identityOf({
  entity,
  year,
  kinds,
  outcome,
}: BatchItem): Pick<BatchItem, "entity" | "year" | "kinds"> {
  return {
    entity: outcome?.entity ?? entity,
    year: outcome?.year ?? year,
    kinds: outcome !== null && outcome.kinds.length > 0 ? outcome.kinds : kinds,
  };
}
