import type { ReportError } from "../../../core/model/report.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import { joinWithPlaces } from "../../../core/read/join.ts";
import type { PdfOptions } from "../../../core/read/pdf.ts";
import { isReadError } from "../../../core/read/read.ts";
import type { Piece, SourceView } from "./protocol.ts";
import { type ReadPiece, readPiece } from "./read-piece.ts";
import { viewsOf } from "./source-views.ts";

/** Everything that was read, and how it is shown. */
export interface ReadDisclosure {
  readonly snapshot: Snapshot;
  readonly views: readonly SourceView[];
}

/** Reads pages and files as one disclosure; an error when none of them could be read. */
export async function readPieces(
  pieces: readonly Piece[],
  page: boolean,
  pdfOf: (name: string) => PdfOptions,
): Promise<ReadDisclosure | ReportError> {
  const read: ReadPiece[] = [];
  for (const piece of pieces) read.push(await readPiece(piece, pdfOf(piece.name)));
  const [first] = read;
  const [firstPiece] = pieces;
  if (first === undefined || firstPiece === undefined) throw new Error("nothing to read");
  if (read.length === 1) return aloneOf(firstPiece, first);
  const named = read.map(({ result }, index) => ({ name: pieces[index]?.name ?? "", result }));
  const joint = joinWithPlaces(named, wholeOf(firstPiece, first), { page });
  if (joint === undefined) return isReadError(first.result) ? first.result : notRead;
  const views = pieces.flatMap((piece, index): SourceView[] => {
    const begin = joint.begins[index];
    const each = read[index];
    if (begin === undefined || each === undefined) return [];
    return viewsOf(piece, each, { piece: index, begin, headed: !(page && index === 0) });
  });
  return { snapshot: joint.snapshot, views };
}

const notRead: ReportError = {
  code: "damaged",
  message: { zh: "没有一个文件能读取。", en: "None of the files could be read." },
};

/** What the whole is called: after the page, or after the first file. */
function wholeOf(piece: Piece, { result }: ReadPiece) {
  const named = isReadError(result) ? { url: undefined, title: piece.name } : result;
  return { url: named.url, title: named.title, mediaType: "multipart/mixed" };
}

function aloneOf(piece: Piece, read: ReadPiece): ReadDisclosure | ReportError {
  const { result } = read;
  if (isReadError(result)) return result;
  return { snapshot: result, views: viewsOf(piece, read, { piece: 0, begin: 0, headed: false }) };
}
