import type { CheckOptions } from "../../../core/check.ts";
import type { ReadTable } from "../../../core/model/read-table.ts";
import type { Report, ReportError } from "../../../core/model/report.ts";
import type { ParagraphBlock, Snapshot, TableRow } from "../../../core/model/snapshot.ts";
import type { PackedRuns } from "../../../core/read/pdf/packed-runs.ts";
import type { PageSize } from "../../../core/read/pdf.ts";
import type { AskEngine } from "../../reading/engine-port.ts";

/** A file to be read, or a page that was read where it stands. */
export type Piece =
  | { readonly name: string; readonly url: string | null; readonly bytes: Uint8Array }
  | { readonly name: string; readonly snapshot: Snapshot };

/** Where the files beside pdf.js are, as addresses. */
export interface PdfFolders {
  readonly worker: string;
  readonly characterMaps: string;
  readonly fonts: string;
  readonly decoders: string;
}

/** Page → worker. The worker keeps what it read, so that it need not travel for every question. */
export type ToReader =
  | {
      readonly type: "open";
      readonly pieces: readonly Piece[];
      /** Whether the first piece is the page that links to the others. */
      readonly page: boolean;
      readonly pdf: PdfFolders;
    }
  | { readonly type: "check"; readonly id: string; readonly options: CheckOptions }
  | { readonly type: "tables"; readonly id: string; readonly options: CheckOptions }
  | { readonly type: "snapshot"; readonly id: string };

/** How one source is shown; `start` and `end` are places in the text of the whole. */
export interface SourceView {
  readonly name: string;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  /** Where its own words begin, behind the heading with its name. */
  readonly begin: number;
  readonly pdf?: PdfSource;
}

/** What is needed to show a PDF as pages. */
export interface PdfSource {
  /** Index of the piece that it is or was packed in. */
  readonly piece: number;
  /** The file itself, where it came out of an archive. */
  readonly bytes?: Uint8Array;
  readonly pages: readonly PageSize[];
  /** Where its text stands on the pages; counted from its first character. */
  readonly runs: PackedRuns;
}

/** What is drawn of a document, in slices that are small enough to be received without a pause. */
export type Slice =
  | { readonly kind: "paragraph"; readonly block: ParagraphBlock }
  | {
      readonly kind: "rows";
      readonly rows: readonly TableRow[];
      readonly name: string | undefined;
      /** Whether the table begins here. */
      readonly isFirst: boolean;
      /** Widths of the columns of a table that is shown in several slices, in characters. */
      readonly columns: readonly number[] | undefined;
    };

/** What is known of the document before it is drawn. */
export interface Opened {
  readonly text: string;
  readonly title: string;
  readonly url: string | null;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly sha256: string;
  readonly views: readonly SourceView[];
}

/** The lists of a report that grow with the document. */
export type ReportList = "facts" | "checks" | "unchecked";

/** What is told in portions: also the cells of all tables, one table after the other. */
export type LongList = ReportList | "cells";

/** Worker → page. */
export type FromReader =
  | AskEngine
  | { readonly type: "progress"; readonly name: string; readonly done: number; readonly all: number }
  | { readonly type: "opened"; readonly opened: Opened }
  | { readonly type: "slices"; readonly slices: readonly Slice[] }
  | { readonly type: "failed"; readonly error: ReportError }
  /** Items of a long list of an answer that follows; in it the list is empty. */
  | {
      readonly type: "list";
      readonly id: string;
      readonly list: LongList;
      readonly items: readonly unknown[];
    }
  | { readonly type: "answer"; readonly id: string; readonly report: Report }
  /** `sizes`: how many cells each table has. */
  | {
      readonly type: "answer";
      readonly id: string;
      readonly tables: readonly ReadTable[];
      readonly sizes: readonly number[];
    }
  /** What was read, as the bytes of its JSON: a large one is handed over without being copied. */
  | { readonly type: "answer"; readonly id: string; readonly snapshot: Uint8Array }
  | { readonly type: "answer"; readonly id: string; readonly crashed: string };
