import type { Dispute, IdentityCorrection, TableCorrection } from "../core/model/corrections.ts";
import type { ListedLink } from "../core/model/link.ts";
import type { Signer, Stand } from "../core/model/review.ts";
import type { Attachment } from "../core/model/snapshot.ts";
import type { BatchVerb } from "./batch/batch-intent.ts";
import type { ExportChoice } from "./export/export-choice.ts";
import type { PackState } from "./export/pack-state.ts";
import type { ExportFormat } from "./head/export-formats.ts";
import { type Filter, openFilter, type Sort } from "./list/filter.ts";
import type { Calculation, Pick } from "./manual/calculate.ts";
import type { WhatIf } from "./what-if/what-if.ts";
import type { Language } from "./words/wording.ts";

export type TabName = "findings" | "coverage" | "tables" | "record";

export type MergeOutcome = "merged" | "no-record" | "other-document";

/** What the user looks at; kept by the panel's store, never by components. */
export interface View {
  readonly tab: TabName;
  readonly filter: Filter;
  readonly sort: Sort;
  /** Id of the finding whose card is open; its operands are lit on the page. */
  readonly active: string | null;
  /** Index of the operand that the page was scrolled to. */
  readonly operand: number | null;
  /** Whether single letters act in the list. */
  readonly keys: boolean;
  readonly sheet: "help" | "identity" | "export" | null;
  /** The form that is open in the open card. */
  readonly form: "exclude" | "note" | "what-if" | null;
  /** What became of the record file that was picked last. */
  readonly merged: MergeOutcome | null;
  /** Corrections of that file which say otherwise than one's own, and were not taken over. */
  readonly disputes: readonly Dispute[];
  /** Id of the finding that was copied last. */
  readonly copied: string | null;
  /** Index of the table that is open. */
  readonly table: number | null;
  readonly whatIf: WhatIf | null;
  /** Whether the filters are open. */
  readonly isFiltering: boolean;
  /** Whether a finding is being made by hand. */
  readonly isNoting: boolean;
  /** Words picked on the page for it. */
  readonly picks: readonly Pick[];
  /** Whether nothing was selected when the last words were to be picked. */
  readonly isEmptyPick: boolean;
  /** How far the evidence pack is that is being made. */
  readonly pack: PackState;
}

/** What a user sees first. */
export const firstView: View = {
  tab: "findings",
  filter: openFilter,
  sort: "place",
  active: null,
  operand: null,
  keys: true,
  sheet: null,
  form: null,
  merged: null,
  disputes: [],
  copied: null,
  table: null,
  whatIf: null,
  isFiltering: false,
  isNoting: false,
  picks: [],
  isEmptyPick: false,
  pack: { phase: "idle" },
};

/** A stretch of the document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything a component may ask for. */
export type Intent =
  /** Opens a card and lights its operands; null closes it. */
  | { readonly kind: "select"; readonly finding: string | null }
  /** Scrolls the page to one operand of a finding. */
  | { readonly kind: "focus"; readonly finding: string; readonly operand: number }
  /** Rings one operand on the page without scrolling; null takes the ring away. */
  | { readonly kind: "hover"; readonly finding: string; readonly operand: number | null }
  /** Scrolls the page to words that belong to no finding, lighting all `spans`. */
  | { readonly kind: "visit"; readonly spans: readonly Span[] }
  | { readonly kind: "view"; readonly change: Partial<View> }
  /** Moves the focus to the search field, or from it to the list. */
  | { readonly kind: "search" }
  | { readonly kind: "list" }
  /** A whole decision; `reason` is never empty for `excluded`. */
  | {
      readonly kind: "decide";
      readonly finding: string;
      readonly stand: Stand;
      readonly reason: string;
      readonly note: string;
    }
  /** Shows a finding's card, whatever view and filter are on. */
  | { readonly kind: "open"; readonly finding: string }
  /** Puts a finding on the clipboard as text. */
  | { readonly kind: "copy"; readonly finding: string }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** Who decides from now on. */
  | { readonly kind: "sign"; readonly by: string; readonly as: Signer }
  | { readonly kind: "save-record" }
  | { readonly kind: "merge-record"; readonly file: Blob }
  /** Has the document checked as what a person says it is; null: as it was detected. */
  | { readonly kind: "correct"; readonly correction: IdentityCorrection | null }
  | { readonly kind: "export"; readonly format: ExportFormat; readonly choice: ExportChoice }
  /** Makes an evidence pack; `stop-pack` ends that. */
  | { readonly kind: "pack"; readonly choice: ExportChoice }
  | { readonly kind: "stop-pack" }
  /** Opens the page that verifies packs and opens reports. */
  | { readonly kind: "verify" }
  | { readonly kind: "options" }
  /** Opens the demo page. */
  | { readonly kind: "demo" }
  /** Opens the page of a rule. */
  | { readonly kind: "rule"; readonly rule: string }
  /** Has a table read otherwise. */
  | { readonly kind: "correct-table"; readonly correction: TableCorrection }
  /** Has a table read as it was read without anybody's help. */
  | { readonly kind: "restore-table"; readonly table: number }
  /** Ends a dispute over a correction: theirs is taken, or mine stays. */
  | { readonly kind: "settle"; readonly dispute: Dispute; readonly take: boolean }
  /** Has other words read in one place; null: as they were read. */
  | { readonly kind: "edit"; readonly start: number; readonly end: number; readonly text: string | null }
  /** Works out what would be if one operand said something else. */
  | {
      readonly kind: "what-if";
      readonly finding: string;
      readonly operand: number;
      readonly text: string;
    }
  /** Takes the words that are selected on the page. */
  | { readonly kind: "pick" }
  /** A number of a finding goes into the calculator. */
  | { readonly kind: "pick-operand"; readonly finding: string; readonly operand: number }
  | { readonly kind: "unpick"; readonly index: number }
  /** Makes a finding of the picked words. */
  | { readonly kind: "note-down"; readonly sentence: string; readonly calculation: Calculation | null }
  /** Takes a finding back that a person made. */
  | { readonly kind: "take-back"; readonly finding: string }
  /** Opens files that the page links to in the reviewer (none: the empty reviewer); `together`: with the page, as one disclosure. */
  | { readonly kind: "review-files"; readonly files: readonly Attachment[]; readonly together: boolean }
  /** Looks for the disclosures that the page links to. */
  | { readonly kind: "listing" }
  /** Reads the list's next page. */
  | { readonly kind: "more-links"; readonly url: string }
  /** Checks the chosen links; `missing` hosts are asked for first. */
  | {
      readonly kind: "start-batch";
      readonly links: readonly ListedLink[];
      readonly follows: boolean;
      readonly missing: readonly string[];
    }
  | { readonly kind: "batch"; readonly batch: string; readonly verb: BatchVerb }
  /** Opens the table of a batch; null: the page of all batches. */
  | { readonly kind: "open-batch"; readonly batch: string | null }
  | { readonly kind: "check" }
  | { readonly kind: "cancel" }
  | { readonly kind: "grant"; readonly origins: readonly string[] }
  | { readonly kind: "speak"; readonly language: Language };

export type Send = (intent: Intent) => void;
