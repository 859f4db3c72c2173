import type { ReportError } from "../../../core/model/report.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import { joinWithPlaces } from "../../../core/read/join.ts";
import { type PackedRuns, packRuns } from "../../../core/read/pdf/packed-runs.ts";
import { type PageSize, type PdfOptions, readPdfPlaces } from "../../../core/read/pdf.ts";
import { isReadError, readBytes } from "../../../core/read/read.ts";
import { sniff } from "../../../core/read/source/sniff.ts";
import type { Piece, SourceView } from "./protocol.ts";

interface ReadPiece {
  readonly result: Snapshot | ReportError;
  readonly pdf?: { readonly pages: readonly PageSize[]; readonly runs: PackedRuns };
}

/** Everything that was read, and how it is shown. */
export interface ReadDisclosure {
  readonly snapshot: Snapshot;
  readonly views: readonly SourceView[];
}

async function readPiece(piece: Piece, pdf: PdfOptions): Promise<ReadPiece> {
  if ("snapshot" in piece) return { result: piece.snapshot };
  const { bytes, name, url } = piece;
  const source = { path: name, url: url ?? undefined };
  if (sniff(bytes) !== "pdf") return { result: await readBytes(bytes, { ...source, pdf }) };
  const reading = await readPdfPlaces(bytes, source, pdf);
  if ("code" in reading) return { result: reading };
  const { snapshot, runs, pages } = reading;
  return { result: snapshot, pdf: { pages, runs: packRuns(runs) } };
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
    const { result, pdf } = read[index] ?? {};
    if (begin === undefined || result === undefined || isReadError(result)) return [];
    const heading = page && index === 0 ? 0 : piece.name.replace(/\.[a-z0-9]{2,5}$/i, "").length + 1;
    return [viewOf(piece, { start: begin - heading, begin, length: result.text.length, piece: index, pdf })];
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

function aloneOf(piece: Piece, { result, pdf }: ReadPiece): ReadDisclosure | ReportError {
  if (isReadError(result)) return result;
  const view = viewOf(piece, { start: 0, begin: 0, length: result.text.length, piece: 0, pdf });
  return { snapshot: result, views: [view] };
}

interface Where {
  readonly start: number;
  readonly begin: number;
  readonly length: number;
  readonly piece: number;
  readonly pdf: ReadPiece["pdf"];
}

function viewOf(piece: Piece, { start, begin, length, piece: index, pdf }: Where): SourceView {
  const url = "snapshot" in piece ? (piece.snapshot.url ?? null) : piece.url;
  return {
    name: piece.name,
    url,
    start,
    begin,
    end: begin + length,
    ...(pdf && { pdf: { piece: index, ...pdf } }),
  };
}
