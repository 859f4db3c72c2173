import type { ReportError } from "../../../core/model/report.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import { type PackedRuns, packRuns } from "../../../core/read/pdf/packed-runs.ts";
import type { PageSize, PdfOptions } from "../../../core/read/pdf.ts";
import { readBytes } from "../../../core/read/read.ts";
import type { Piece } from "./protocol.ts";

/** A PDF that a piece is, or that an archive holds. */
export interface FoundPdf {
  /** As it was read by itself. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageSize[];
  readonly runs: PackedRuns;
}

/** A piece as it was read, with its PDFs in the order of its text. */
export interface ReadPiece {
  readonly result: Snapshot | ReportError;
  readonly pdfs: readonly FoundPdf[];
}

export async function readPiece(piece: Piece, options: PdfOptions): Promise<ReadPiece> {
  if ("snapshot" in piece) return { result: piece.snapshot, pdfs: [] };
  const { bytes, name, url } = piece;
  const pdfs: FoundPdf[] = [];
  const pdf: PdfOptions = {
    ...options,
    onRead: ({ snapshot, runs, pages }, from) => {
      pdfs.push({ text: snapshot.text, bytes: from, pages, runs: packRuns(runs) });
    },
  };
  const result = await readBytes(bytes, { path: name, url: url ?? undefined, pdf });
  return { result, pdfs };
}
