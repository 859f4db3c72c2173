import type { Snapshot, SourcePart } from "../../../core/model/snapshot.ts";
import { headingOf } from "../../../core/read/join.ts";
import { isReadError } from "../../../core/read/read.ts";
import type { PdfSource, Piece, SourceView } from "./protocol.ts";
import type { FoundPdf, ReadPiece } from "./read-piece.ts";

interface Where {
  readonly piece: number;
  /** Where the piece's own text begins in the text of the whole. */
  readonly begin: number;
  /** Whether a heading with its name stands before it. */
  readonly headed: boolean;
}

/** How a piece is shown: as one source, an archive as those that it holds. */
export function viewsOf(piece: Piece, { result, pdfs }: ReadPiece, where: Where): SourceView[] {
  if (isReadError(result)) return [];
  return result.parts === undefined
    ? [viewOfWhole(piece, result, pdfs[0], where)]
    : viewsOfParts(result, result.parts, pdfs, where);
}

function viewOfWhole(
  piece: Piece,
  { text, url: address }: Snapshot,
  pdf: FoundPdf | undefined,
  { piece: index, begin, headed }: Where,
): SourceView {
  const { name } = piece;
  return {
    name,
    url: "snapshot" in piece ? (address ?? null) : piece.url,
    start: headed ? begin - lengthOfHeading(name) : begin,
    begin,
    end: begin + text.length,
    // The page has these bytes already.
    ...(pdf && { pdf: { piece: index, pages: pdf.pages, runs: pdf.runs } }),
  };
}

function viewsOfParts(
  { text }: Snapshot,
  parts: readonly SourcePart[],
  pdfs: readonly FoundPdf[],
  { piece, begin: by }: Where,
): SourceView[] {
  const left = [...pdfs];
  return parts.map(({ name, url, mediaType, start, end }) => {
    const found = mediaType === "application/pdf" ? takeEnding(left, text.slice(start, end)) : undefined;
    const begin = found === undefined ? start + lengthOfHeading(name) : end - found.text.length;
    const pdf: PdfSource | undefined = found && {
      piece,
      bytes: found.bytes,
      pages: found.pages,
      runs: found.runs,
    };
    return { name, url, start: start + by, begin: begin + by, end: end + by, ...(pdf && { pdf }) };
  });
}

/** The next PDF that this part of the text is of; those before it were left out as repeating others. */
function takeEnding(pdfs: FoundPdf[], part: string): FoundPdf | undefined {
  const index = pdfs.findIndex(({ text }) => part.endsWith(text));
  return index < 0 ? undefined : pdfs.splice(0, index + 1).at(-1);
}

function lengthOfHeading(name: string): number {
  return headingOf(name).length + 1;
}
