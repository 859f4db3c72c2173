import type { ReportError } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Assembly, assembleSteps } from "./draft/assemble.ts";
import { inSteps, turn } from "./in-steps.ts";
import {
  loadEngine,
  type PdfEngine,
  type PdfFile,
  type PdfResources,
  packagedResources,
} from "./pdf/engine.ts";
import { flowPages } from "./pdf/flow.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { type PageGlyphs, readGlyphs } from "./pdf/glyphs.ts";
import { withSharedColumns } from "./pdf/implied/over-pages.ts";
import { isBadlyLegible, isNotLegible, type Legibility, legibilityOf } from "./pdf/legibility.ts";
import { lossesOf } from "./pdf/losses.ts";
import { layOut, type PageLayout } from "./pdf/page-layout.ts";
import { hasImages, type Rulings, readRulings } from "./pdf/rulings.ts";
import { withoutWatermarks } from "./pdf/watermarks.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";

export type { PdfNode } from "./pdf/glyphs.ts";

export interface PdfOptions extends PdfResources {
  /** Called after every page; return `false` to stop (what was read so far is returned, with a loss). */
  readonly onPage?: ((done: number, all: number) => boolean | undefined) | undefined;
  /** Told what was read and from which bytes, also of the PDFs within an archive. */
  readonly onRead?: ((reading: PdfReading, bytes: Uint8Array) => void) | undefined;
}

/** Characters below which a page counts as having no text layer. */
const fewCharacters = 5;

/** Reads the text layer and the tables of a PDF. */
export async function readPdf(
  bytes: Uint8Array,
  source: ByteSource = {},
  options: PdfOptions = {},
): Promise<Snapshot | ReportError> {
  const reading = await readPdfPlaces(bytes, source, options);
  if ("code" in reading) return reading;
  options.onRead?.(reading, bytes);
  return reading.snapshot;
}

/** Size of a page in points, as it is shown. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfReading extends Assembly {
  readonly pages: readonly PageSize[];
}

/** Like `readPdf`, with the text item of each character: the nodes of the runs are `PdfNode`s. */
export async function readPdfPlaces(
  bytes: Uint8Array,
  source: ByteSource = {},
  options: PdfOptions = {},
): Promise<PdfReading | ReportError> {
  const resources = { ...packagedResources(), ...options };
  const engine = await loadEngine();
  const port = resources.workerPort?.();
  const task = engine.getDocument({
    // pdf.js takes the bytes away with it.
    data: new Uint8Array(bytes),
    cMapUrl: resources.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: resources.standardFontDataUrl,
    useSystemFonts: false,
    // In a browser pdf.js's own worker gets character maps and fonts: without a document nobody else can.
    ...(port === undefined ? {} : { useWorkerFetch: true, worker: engine.PDFWorker.create({ port }) }),
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    return await readFile(file, engine, source, options);
  } catch (error) {
    return explain(error, source);
  } finally {
    await task.destroy();
  }
}

/** Names of what pdf.js rejects with when a file is not a sound PDF. */
const damage = new Set(["InvalidPDFException", "UnknownErrorException", "FormatError", "XRefParseException"]);

/** What pdf.js says of the file, for people; errors of other kinds are bugs and go on. */
function explain(error: unknown, source: ByteSource): ReportError {
  if (!(error instanceof Error)) throw error;
  if (error.name === "PasswordException")
    return unreadable("encrypted", source, { zh: "加密的 PDF", en: "encrypted PDF" });
  if (!damage.has(error.name)) throw error;
  return unreadable("damaged", source, { zh: "无法打开的 PDF", en: "PDF that cannot be opened" });
}

interface ReadPages {
  readonly glyphs: PageGlyphs[];
  readonly rulings: Rulings[];
  readonly legibility: Legibility[];
  readonly sizes: PageSize[];
  readonly pictures: number[];
  stoppedAt: number | undefined;
}

async function readFile(
  file: PdfFile,
  engine: PdfEngine,
  source: ByteSource,
  options: PdfOptions,
): Promise<PdfReading | ReportError> {
  const read: ReadPages = {
    glyphs: [],
    rulings: [],
    legibility: [],
    sizes: [],
    pictures: [],
    stoppedAt: undefined,
  };
  for (let number = 1; number <= file.numPages; number++) {
    await readPage(file, engine, number, read);
    // In Node pdf.js works in this thread and never gives way by itself.
    await turn();
    if (options.onPage?.(number, file.numPages) !== false) continue;
    read.stoppedAt = number;
    break;
  }
  if (read.glyphs.every(({ glyphs }) => glyphs.length === 0))
    return unreadable("scanned", source, { zh: `共 ${file.numPages} 页`, en: `${file.numPages} page(s)` });
  if (isNotLegible(read.legibility))
    return unreadable("scanned", source, {
      zh: "字体没有文字对应表，读出的是乱码",
      en: "its fonts do not say which characters they print",
    });
  const pages = await inSteps(layOutAll(read), 2);
  const drafts = await inSteps(flowPages(withSharedColumns(withoutFurniture(pages))), 20);
  const facts = {
    url: source.url,
    title: await titleOf(file, source),
    mediaType: "application/pdf",
    losses: lossesOf(pages, {
      pictures: read.pictures,
      illegible: read.legibility.flatMap((page, index) => (isBadlyLegible(page) ? [index + 1] : [])),
      stoppedAt: read.stoppedAt,
    }),
  };
  const assembly = await inSteps(assembleSteps(drafts, facts), 1);
  return { ...assembly, pages: read.sizes };
}

function* layOutAll({ glyphs, rulings }: ReadPages): Generator<undefined, PageLayout[]> {
  const pages: PageLayout[] = [];
  for (const [index, page] of withoutWatermarks(glyphs).entries()) {
    pages.push(layOut(index + 1, page, rulings[index] ?? { horizontal: [], vertical: [] }));
    yield;
  }
  return pages;
}

async function readPage(file: PdfFile, engine: PdfEngine, number: number, read: ReadPages): Promise<void> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  read.sizes.push({ width, height });
  const operators = await page.getOperatorList();
  const glyphs = await readGlyphs(page, number);
  if (glyphs.glyphs.length < fewCharacters && hasImages(operators, engine.OPS)) read.pictures.push(number);
  read.legibility.push(legibilityOf(glyphs.glyphs));
  read.glyphs.push(glyphs);
  read.rulings.push(readRulings(operators, engine.OPS, glyphs.toPage));
  page.cleanup();
}

async function titleOf(file: PdfFile, source: ByteSource): Promise<string> {
  const { info } = await file.getMetadata();
  return sourceTitle(source, typeof info?.Title === "string" ? info.Title : "");
}
