import type { ReportError } from "../../core/model/report.ts";

/** What the reviewer page is about. */
export type ReviewerScene =
  | { readonly phase: "empty" }
  | { readonly phase: "fetching"; readonly name: string }
  /** `all` is 0 until the number of pages is known. */
  | { readonly phase: "reading"; readonly name: string; readonly done: number; readonly all: number }
  | { readonly phase: "no-access"; readonly host: string; readonly origins: readonly string[] }
  /** `link` opens what was not fetched in the browser. */
  | { readonly phase: "failed"; readonly error: ReportError; readonly link: string | null }
  /** `name`: of the file, the archive or the page; `names`: of all that is shown. */
  | {
      readonly phase: "shown";
      readonly name: string;
      readonly names: readonly string[];
      readonly canZoom: boolean;
    };

/** Everything that the reviewer page may ask for. */
export type ReviewerIntent =
  | { readonly kind: "pick"; readonly files: readonly File[] }
  | { readonly kind: "cancel" }
  | { readonly kind: "retry" }
  | { readonly kind: "grant"; readonly origins: readonly string[] }
  | { readonly kind: "zoom"; readonly step: -1 | 0 | 1 }
  | { readonly kind: "close" };

export type SendReviewer = (intent: ReviewerIntent) => void;
