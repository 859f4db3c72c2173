import type { ReportError } from "../model/report.ts";
import type { Loss, Snapshot } from "../model/snapshot.ts";
import { type Assembly, assemble } from "./draft/assemble.ts";
import {
  loadEngine,
  type PdfEngine,
  type PdfFile,
  type PdfResources,
  packagedResources,
} from "./pdf/engine.ts";
import { flowPages } from "./pdf/flow.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { readGlyphs } from "./pdf/glyphs.ts";
import { withSharedColumns } from "./pdf/implied/over-pages.ts";
import { layOut, type PageLayout } from "./pdf/page-layout.ts";
import { hasImages, readRulings } from "./pdf/rulings.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";

export type { PdfNode } from "./pdf/glyphs.ts";

export interface PdfOptions extends PdfResources {
  /** Called after every page; return `false` to stop (what was read so far is returned, with a loss). */
  readonly onPage?: ((done: number, all: number) => boolean | undefined) | undefined;
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
  return "code" in reading ? reading : reading.snapshot;
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
  const engine = await loadEngine(resources);
  const task = engine.getDocument({
    // pdf.js takes the bytes away with it.
    data: new Uint8Array(bytes),
    cMapUrl: resources.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: resources.standardFontDataUrl,
    useSystemFonts: false,
    // In a browser pdf.js's own worker gets character maps and fonts: without a document nobody else can.
    ...((resources.workerUrl ?? resources.workerPort) === undefined ? {} : { useWorkerFetch: true }),
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
  readonly pages: PageLayout[];
  readonly sizes: PageSize[];
  readonly pictures: number[];
  readonly unknown: number[];
  stoppedAt: number | undefined;
}

async function readFile(
  file: PdfFile,
  engine: PdfEngine,
  source: ByteSource,
  options: PdfOptions,
): Promise<PdfReading | ReportError> {
  const read: ReadPages = { pages: [], sizes: [], pictures: [], unknown: [], stoppedAt: undefined };
  for (let number = 1; number <= file.numPages; number++) {
    await readPage(file, engine, number, read);
    if (options.onPage?.(number, file.numPages) !== false) continue;
    read.stoppedAt = number;
    break;
  }
  const characters = read.pages.reduce((sum, page) => sum + page.items.length, 0);
  if (characters === 0)
    return unreadable("scanned", source, { zh: `共 ${file.numPages} 页`, en: `${file.numPages} page(s)` });
  const assembly = assemble(flowPages(withSharedColumns(withoutFurniture(read.pages))), {
    url: source.url,
    title: await titleOf(file, source),
    mediaType: "application/pdf",
    losses: lossesOf(read),
  });
  return { ...assembly, pages: read.sizes };
}

async function readPage(file: PdfFile, engine: PdfEngine, number: number, read: ReadPages): Promise<void> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  read.sizes.push({ width, height });
  const operators = await page.getOperatorList();
  const glyphs = await readGlyphs(page, number);
  if (glyphs.glyphs.length < fewCharacters && hasImages(operators, engine.OPS)) read.pictures.push(number);
  const unreadableGlyphs = glyphs.glyphs.filter(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text)).length;
  if (unreadableGlyphs > glyphs.glyphs.length * 0.02) read.unknown.push(number);
  read.pages.push(layOut(number, glyphs, readRulings(operators, engine.OPS, glyphs.toPage)));
  page.cleanup();
}

async function titleOf(file: PdfFile, source: ByteSource): Promise<string> {
  const { info } = await file.getMetadata();
  return sourceTitle(source, typeof info?.Title === "string" ? info.Title : "");
}

function lossesOf({ pages, pictures, unknown, stoppedAt }: ReadPages): Loss[] {
  const losses: Loss[] = [];
  if (pictures.length > 0)
    losses.push({
      kind: "image",
      zh: `第 ${pictures.join("、")} 页是图片，没有文字层，未读取`,
      en: `Page(s) ${pictures.join(", ")} are pictures without text and were not read`,
    });
  if (unknown.length > 0)
    losses.push({
      kind: "damaged",
      zh: `第 ${unknown.join("、")} 页有字体不能对应到文字的字符`,
      en: `Page(s) ${unknown.join(", ")} have characters that their fonts do not name`,
    });
  const cut = pages.filter(({ items }) =>
    items.some((item) => item.kind === "table" && item.table.partial === true),
  );
  if (cut.length > 0)
    losses.push({
      kind: "truncated",
      zh: `第 ${cut.map(({ number }) => number).join("、")} 页的表格超出纸面，纸面以外的列没有印出`,
      en: `Tables on page(s) ${cut.map(({ number }) => number).join(", ")} run off the paper; columns beyond it were not printed`,
    });
  const guessed = pages.filter(({ items }) =>
    items.some((item) => item.kind === "table" && item.table.inferred === true),
  );
  if (guessed.length > 0)
    losses.push({
      kind: "flattened",
      zh: `第 ${guessed.map(({ number }) => number).join("、")} 页的表格没有画出列线，按文字对齐分列，其中的差异至多列为“可能”`,
      en: `Tables on page(s) ${guessed.map(({ number }) => number).join(", ")} have no lines between columns; these were told by alignment, and differences in them are probable at most`,
    });
  if (stoppedAt !== undefined)
    losses.push({
      kind: "truncated",
      zh: `只读取到第 ${stoppedAt} 页`,
      en: `Reading stopped after page ${stoppedAt}`,
    });
  return losses;
}
