import type { Message } from "../../core/model/report.ts";

/** How a file of a pack stands to its manifest. */
export type FileState = "intact" | "altered" | "missing" | "added" | "twice" | "unsafe-name";

/** What is said about an opened pack. */
export interface VerifiedPack {
  readonly name: string;
  readonly isIntact: boolean;
  readonly title: string;
  readonly madeAt: string;
  readonly tool: string;
  readonly manifestSha256: string;
  /** Whether the file's name carries the beginning of that hash; null when it carries none. */
  readonly isNamed: boolean | null;
  readonly files: readonly { readonly path: string; readonly state: FileState; readonly what: Message }[];
  readonly notes: readonly Message[];
  readonly isOneText: boolean;
  readonly page: { readonly quoted: number; readonly of: number } | null;
  /** Whether the file that was checked still reads as the text of the pack; null when that could not be tried. */
  readonly original: "same" | "other" | null;
  readonly equations: { readonly same: number; readonly other: number; readonly beyond: number };
  /** Findings that do not follow from the text. */
  readonly doubts: readonly { readonly id: string; readonly message: Message; readonly isQuoted: boolean }[];
  readonly recheck: {
    readonly same: number;
    readonly other: number;
    readonly gone: number;
    readonly fresh: number;
  } | null;
  readonly hasReport: boolean;
}

export type VerifierScene =
  | { readonly phase: "empty" }
  | { readonly phase: "working"; readonly name: string }
  | { readonly phase: "trouble"; readonly name: string; readonly trouble: string }
  | { readonly phase: "pack"; readonly pack: VerifiedPack }
  /** The report is shown by the panel beside this. */
  | { readonly phase: "report"; readonly name: string };

export type VerifierIntent = { readonly kind: "pick"; readonly file: File } | { readonly kind: "show" };
