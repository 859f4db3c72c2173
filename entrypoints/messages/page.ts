import type { CellRole, DisclosureKind } from "../../core/model/document.ts";
import type { PageLink } from "../../core/model/link.ts";
import type { Category } from "../../core/model/report.ts";
import type { Role, Tier } from "../../core/model/result.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";

export type MarkRole = Role;

/** What the detector said about a page, before anything was read in full. */
export interface Recognition {
  readonly isDisclosure: boolean;
  readonly confidence: number;
  readonly kinds: readonly DisclosureKind[];
  readonly entity: string | null;
  readonly year: number | null;
}

/** One operand of the focused finding; the first one listed is scrolled to. */
export interface FocusPlace {
  readonly start: number;
  readonly end: number;
  readonly role: MarkRole;
}

/** One highlight on the page. */
export interface Mark {
  readonly finding: string;
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly tier: Tier;
  readonly role: MarkRole;
}

/** A cell of a table as it was read. */
export interface GridCell {
  readonly start: number;
  readonly end: number;
  readonly role: CellRole;
}

/** Background → content script of the page (top frame). */
export type ToPage =
  /** Walks the page; the answer is a `PageReading`. */
  | { readonly to: "page"; readonly type: "read" }
  | { readonly to: "page"; readonly type: "paint"; readonly marks: readonly Mark[] }
  | {
      readonly to: "page";
      readonly type: "focus";
      readonly places: readonly FocusPlace[];
      readonly current?: number;
      readonly still?: boolean;
    }
  /** Draws over a printed table how it was read; no cells: takes that away. */
  | { readonly to: "page"; readonly type: "grid"; readonly cells: readonly GridCell[] }
  /** Asked by the panel: what was read last, as it was read; the answer is a `PageRecalled`. */
  | { readonly to: "page"; readonly type: "recall" }
  /** Asked by the panel: what is selected; the answer is a `PageSelection`. */
  | { readonly to: "page"; readonly type: "selection" }
  /** The links of the page; the answer is a `PageLinks`. */
  | { readonly to: "page"; readonly type: "links" }
  /** Asked by the panel for an evidence pack: the document as text; the answer is a `PageSource`. */
  | { readonly to: "page"; readonly type: "source" }
  /** Asked by the panel for screenshots: scrolls to `top` (null: only asks); the answer is a `PageScrolled`. */
  | { readonly to: "page"; readonly type: "scroll"; readonly top: number | null }
  /** Whether what was read still stands: a new address need not be a new page. */
  | { readonly to: "page"; readonly type: "alive" }
  /** Takes highlights, observers and what was read away; the script stays quiet until it is asked again. */
  | { readonly to: "page"; readonly type: "clear" };

/** Answer to `read`; `refused` says why there is nothing to check. */
export type PageReading = { readonly snapshot: Snapshot } | { readonly refused: "pdf" | "too-large" };

/** Answer to `paint`, `focus` and `alive`: false when the page has nothing that was read (any more). */
export type PagePainted = boolean;

/** Answer to `recall`: null when the page has nothing that was read. */
export type PageRecalled = Snapshot | null;

/** Answer to `selection`: a range of what was read, or null. */
export type PageSelection = { readonly start: number; readonly end: number } | null;

/** Answer to `links`. */
export interface PageLinks {
  readonly links: readonly PageLink[];
  readonly url: string;
  readonly title: string;
}

/** Answer to `source`. */
export interface PageSource {
  readonly html: string;
  /** Frames whose content is not in `html`. */
  readonly frames: number;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Answer to `scroll`: where the page stands, in CSS pixels. */
export interface PageScrolled {
  readonly top: number;
  /** Height of what can be seen, and of all. */
  readonly view: number;
  readonly height: number;
}

/** Content scripts → background. */
export type FromPage =
  | { readonly from: "page"; readonly type: "recognised"; readonly recognition: Recognition }
  | { readonly from: "page"; readonly type: "clicked"; readonly findings: readonly string[] }
  | { readonly from: "page"; readonly type: "changed" }
  /** Something is lit, and the stylesheet that shows it is missing. */
  | { readonly from: "page"; readonly type: "unstyled" }
  /** The page is being left. */
  | { readonly from: "page"; readonly type: "left" }
  /** The page came back from the browser's back/forward cache with what was read still in it. */
  | { readonly from: "page"; readonly type: "restored" };
