import type { DisclosureKind } from "./document.ts";
import type { CellPlace, Measure, Stage } from "./fact.ts";
import type { Agreement, Role, Tier, Verdict } from "./result.ts";
import type { Attachment, Loss, SourcePart } from "./snapshot.ts";

/** The wire form of everything that was found: plain JSON, decimals as strings, stable order. */
export interface Report {
  readonly schema: 1;
  readonly source: ReportSource;
  readonly document: ReportDocument;
  readonly coverage: Coverage;
  readonly sections: readonly ReportSection[];
  readonly tables: readonly ReportTable[];
  readonly facts: readonly ReportFact[];
  readonly findings: readonly Finding[];
  /** Causes that several findings share; `Finding.group` names one. */
  readonly causes: readonly CauseGroup[];
  /** Rules that failed with an internal error; the others went on. */
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
  readonly error: ReportError | null;
}

export interface ReportSource {
  readonly path: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly mediaType: string;
  readonly sha256: string;
  readonly characters: number;
  readonly attachments: readonly Attachment[];
  readonly losses: readonly Loss[];
  /** The pages and files that were checked as one disclosure; absent when there was one. */
  readonly parts?: readonly SourcePart[];
}

export interface ReportDocument {
  readonly isDisclosure: boolean;
  readonly confidence: number;
  readonly kinds: readonly DisclosureKind[];
  readonly entity: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  /** `cn` or `cn-sichuan` …: which requirements were applied. */
  readonly profile: string;
}

export interface Coverage {
  /** Numbers that could take part in a relation (amounts, rates, counts, scores). */
  readonly numbers: number;
  readonly inRelations: number;
  readonly relations: {
    readonly agree: number;
    readonly rounding: number;
    readonly differ: number;
    readonly unsure: number;
  };
  /** Every relation that was looked at, for the ledger. */
  readonly checks: readonly Check[];
  readonly unchecked: readonly Unchecked[];
}

export interface Check {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly agreement: Agreement | null;
  readonly formula: string | null;
  readonly reason: Message | null;
  readonly at: readonly Place[];
}

export interface Unchecked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `no-partner`, `approximate`, `unknown-unit`, `work-summary` … */
  readonly reason: string;
}

export interface ReportSection {
  readonly title: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export interface ReportTable {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string | null;
}

export interface ReportFact {
  readonly subject: string;
  readonly label: string;
  readonly period: number | null;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly value: string;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

export type Category = "arithmetic" | "consistency" | "missing" | "text" | "change";

export interface Message {
  readonly zh: string;
  readonly en: string;
}

export interface Finding {
  /** Stable fingerprint: same rule, same words, same place in the outline → same id after republication. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  readonly tier: Tier;
  readonly message: Message;
  /** Id and parameters of the message, so that it can be made again in another language. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Id of the cause in `causes`, or null. */
  readonly group: string | null;
  readonly stated: string | null;
  readonly computed: string | null;
  readonly interval: readonly [string, string] | null;
  readonly difference: string | null;
  readonly unit: string | null;
  readonly formula: string | null;
  readonly cause: Cause | null;
  /** `at[0]` is the claim. */
  readonly at: readonly [Place, ...Place[]];
}

export interface Cause {
  readonly kind: string;
  readonly explanation: Message;
}

export interface CauseGroup {
  readonly id: string;
  readonly explanation: Message;
  /** The suspect operand. */
  readonly place: Place;
}

/** A place for people and for highlights: words, offsets, section, cell. */
export interface Place {
  readonly role: Role;
  /** The clause around it as it stands in the source; for a cell, the cell's text. */
  readonly quote: string;
  readonly text: string;
  /** Offset of `text` in `quote` where it stands there more than once and not first. */
  readonly mark?: number;
  readonly start: number;
  readonly end: number;
  /** Titles of the enclosing sections joined with ` › `. */
  readonly section: string;
  readonly cell: CellPlace | null;
  /** The page or file it stands in, where several were checked as one disclosure. */
  readonly file?: string;
  /** What the number is, as printed nearby (`项目支出`); only for operands. */
  readonly label?: string;
}

/** Something that kept a document from being read; never a stack trace. */
export interface ReportError {
  /** `unsupported`, `too-large`, `encrypted`, `damaged`, `scanned`, `timeout`, `not-found`, `empty` … */
  readonly code: string;
  readonly message: Message;
}
