import type { BatchItem } from "../../core/model/batch.ts";
import type { Language } from "../words/wording.ts";

export const batchFormats = ["csv", "xlsx", "json"] as const;
export type BatchFormat = (typeof batchFormats)[number];

/** What the user may ask of a batch that is there. */
export type BatchVerb = "run" | "pause" | "cancel" | "retry";

/** Everything that the page of batches may ask for. */
export type BatchIntent =
  | { readonly kind: "batch"; readonly batch: string; readonly verb: BatchVerb }
  /** Asks for these hosts, then takes up what failed again. */
  | { readonly kind: "allow"; readonly batch: string; readonly origins: readonly string[] }
  /** Opens the review of one row. */
  | { readonly kind: "review"; readonly item: BatchItem }
  | { readonly kind: "export"; readonly format: BatchFormat }
  /** Shows a batch; null: all of them. */
  | { readonly kind: "show"; readonly batch: string | null }
  | { readonly kind: "delete"; readonly batch: string }
  /** Files that were picked, with the name of their folder if there is one. */
  | { readonly kind: "files"; readonly files: readonly File[]; readonly folder: string | null }
  | { readonly kind: "speak"; readonly language: Language };

export type SendBatch = (intent: BatchIntent) => void;
