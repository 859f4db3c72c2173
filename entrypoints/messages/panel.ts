import type { Listing } from "../../core/model/link.ts";
import type { Report, ReportError } from "../../core/model/report.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import type { FocusPlace, GridCell, Mark, Recognition } from "./page.ts";

/** Name of the port that the panel opens to the background. */
export const panelPort = "panel";

/** The tab that the panel is about. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** The whole truth about one tab, as the panel shows it. A new state replaces the old one. */
export type PanelState =
  /** The window shows no tab (yet). */
  | { readonly phase: "empty" }
  /** A page that no extension may read (browser pages, the web store, a PDF viewer). */
  | { readonly phase: "unreadable"; readonly tab: Tab }
  /** A file that the browser shows itself: the reviewer page can open it. */
  | { readonly phase: "file"; readonly tab: Tab }
  /** The next click: ask for `origins` with `requestAccess`, or use the toolbar button for this once. */
  | { readonly phase: "no-access"; readonly tab: Tab; readonly origins: readonly string[] }
  | { readonly phase: "loading"; readonly tab: Tab }
  /** `check` makes it be read all the same. */
  | { readonly phase: "not-disclosure"; readonly tab: Tab; readonly attachments: readonly Attachment[] }
  /** A list of disclosures, or a page whose links the user wanted to see. */
  | { readonly phase: "listing"; readonly tab: Tab; readonly listing: Listing }
  /** Recognised, not checked (automatic checks are off, or it was cancelled). */
  | { readonly phase: "recognised"; readonly tab: Tab; readonly recognition: Recognition }
  | {
      readonly phase: "working";
      readonly tab: Tab;
      readonly step: "reading" | "checking";
      /** Known once it has been read, else 0. */
      readonly characters: number;
    }
  /** `changed`: the page's text is not the one that was read any more. */
  | { readonly phase: "checked"; readonly tab: Tab; readonly report: Report; readonly changed: boolean }
  | { readonly phase: "failed"; readonly tab: Tab; readonly error: ReportError };

export type Phase = PanelState["phase"];

/** Background → panel. */
export type ToPanel =
  | { readonly type: "state"; readonly state: PanelState; readonly access: Access }
  /** A highlight was clicked on the page: show these findings' cards, the first one focused. */
  | { readonly type: "clicked"; readonly findings: readonly string[] };

/** What the user has granted. */
export interface Access {
  /** `*.gov.cn`, which is offered on first run. */
  readonly govCn: boolean;
  /** Every granted match pattern. */
  readonly origins: readonly string[];
}

/** Panel → background: intents. */
export type FromPanel =
  /** How a table was read, drawn over the printed one; no cells: taken away. */
  | { readonly type: "grid"; readonly cells: readonly GridCell[] }
  /** First message after connecting. */
  | { readonly type: "hello"; readonly windowId: number }
  /** Check, or check again from a fresh reading. */
  | { readonly type: "check" }
  /** Shows the disclosures that the page links to. */
  | { readonly type: "listing" }
  | { readonly type: "cancel" }
  /** The highlights to show (those the filter lets through). Replaces the earlier ones. */
  | { readonly type: "paint"; readonly marks: readonly Mark[] }
  /**
   * Lights all places of one equation with their roles and scrolls to `current`, an index into `places`
   * (none: lights only; `still`: without scrolling). No places: the focus is taken away.
   */
  | {
      readonly type: "focus";
      readonly places: readonly FocusPlace[];
      readonly current?: number;
      readonly still?: boolean;
    };
