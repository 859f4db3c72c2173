import type { Thresholds } from "../../core/model/thresholds.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import type { Language } from "../words/wording.ts";

/** Everything that the options page shows. */
export interface OptionsState {
  /** Granted match patterns. */
  readonly origins: readonly string[];
  readonly autoCheck: boolean;
  readonly alwaysPaint: boolean;
  readonly rulesOff: readonly string[];
  readonly thresholds: Thresholds;
  /** Keys that open the panel, as the browser names them; empty when there are none. */
  readonly shortcut: string;
  readonly language: Language;
  /** Whether single letters act in the list. */
  readonly keys: boolean;
  readonly rules: RuleTexts;
  readonly stored: Stored;
  /** What became of the file that was to be taken over last. */
  readonly taken: "taken" | "no-file" | null;
}

/** What is stored on this device. */
export interface Stored {
  /** Documents with a record, and the lines of all records. */
  readonly reviews: number;
  readonly decisions: number;
  /** Documents of which a person corrected something. */
  readonly corrections: number;
  /** Lists that were checked in one go, and their documents. */
  readonly batches: number;
  readonly documents: number;
  /** Everything, settings and files of folders included; null where the browser does not say. */
  readonly bytes: number | null;
}

export type OptionsIntent =
  | { readonly kind: "grant"; readonly origin: string }
  | { readonly kind: "revoke"; readonly origin: string }
  | {
      readonly kind: "set";
      readonly change: Partial<Pick<OptionsState, "autoCheck" | "alwaysPaint" | "rulesOff" | "thresholds">>;
    }
  | { readonly kind: "speak"; readonly language: Language }
  | { readonly kind: "keys"; readonly keys: boolean }
  /** Opens the browser's page of shortcuts. */
  | { readonly kind: "shortcuts" }
  | { readonly kind: "save-all" }
  /** Takes records and corrections over from a file that was saved before. */
  | { readonly kind: "take"; readonly file: Blob }
  /** Saves everything to a file first. */
  | { readonly kind: "delete-all" };

export type SendOption = (intent: OptionsIntent) => void;

export const govCn = "*://*.gov.cn/*";

/** The pattern of one host, from what a person types: an address or a host name. Undefined when it is neither. */
export function originOf(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/?#].*$/, "")
    .replace(/:\d+$/, "")
    .toLowerCase();
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/.test(host) || host === "localhost" ? `*://${host}/*` : undefined;
}
