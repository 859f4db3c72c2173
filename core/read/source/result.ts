import type { ReportError } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { PdfOptions } from "../pdf.ts";
import type { ByteSource } from "./unreadable.ts";

/** What came of reading: a snapshot, or why there is none. Reading never throws on bad input. */
export type ReadResult = Snapshot | ReportError;

/** What a reader may need beside the bytes. */
export interface ReadOptions extends ByteSource {
  /** Files beside pdf.js: in an extension page they must be named, in Node they are found. */
  readonly pdf?: PdfOptions | undefined;
}

/** Reads one file, whatever it is. */
export type ReadOne = (bytes: Uint8Array, source: ReadOptions) => Promise<ReadResult>;
