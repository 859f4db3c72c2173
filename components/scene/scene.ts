import type { DisclosureKind } from "../../core/model/document.ts";
import type { Listing } from "../../core/model/link.ts";
import type { Report, ReportError } from "../../core/model/report.ts";
import type { Attachment } from "../../core/model/snapshot.ts";

interface OnTab {
  readonly tab: { readonly id: number; readonly url: string; readonly title: string };
}

/** What was told of a page before it was read in full. */
export interface Recognised {
  readonly kinds: readonly DisclosureKind[];
  readonly entity: string | null;
  readonly year: number | null;
}

/** Everything that the panel can be about. */
export type Scene =
  | { readonly phase: "empty" }
  | ({ readonly phase: "unreadable" } & OnTab)
  /** The browser shows a file itself, which the reviewer can open. */
  | ({ readonly phase: "file" } & OnTab)
  | ({ readonly phase: "no-access"; readonly origins: readonly string[] } & OnTab)
  | ({ readonly phase: "loading" } & OnTab)
  | ({ readonly phase: "not-disclosure"; readonly attachments: readonly Attachment[] } & OnTab)
  | ({ readonly phase: "listing"; readonly listing: Listing } & OnTab)
  | ({ readonly phase: "recognised"; readonly recognition: Recognised } & OnTab)
  | ({
      readonly phase: "working";
      readonly step: "reading" | "checking";
      readonly characters: number;
    } & OnTab)
  | ({
      readonly phase: "checked";
      readonly report: Report;
      readonly changed: boolean;
      readonly busy?: boolean;
    } & OnTab)
  | ({ readonly phase: "failed"; readonly error: ReportError } & OnTab);

/** A scene with a sentence and the next step in it: neither a report nor a list. */
export type PlainScene = Exclude<Scene, { readonly phase: "checked" | "listing" }>;
