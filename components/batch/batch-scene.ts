import type { Batch, BatchItem, BatchProgress } from "../../core/model/batch.ts";

/** One line of the list of batches. */
export interface BatchLine {
  readonly batch: Batch;
  readonly progress: BatchProgress;
  readonly certain: number;
}

/** What the page is about. */
export type BatchScene =
  | { readonly kind: "loading" }
  | { readonly kind: "gone" }
  | {
      readonly kind: "home";
      readonly lines: readonly BatchLine[];
      /** Why the files that were chosen last make no batch. */
      readonly refused: "too-many" | "no-files" | null;
    }
  | { readonly kind: "batch"; readonly batch: Batch; readonly items: readonly BatchItem[] };
