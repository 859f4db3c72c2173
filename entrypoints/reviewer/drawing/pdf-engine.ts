import type { PDFDocumentProxy, PDFPageProxy, PDFWorker, TextLayer } from "pdfjs-dist";
import { pdfFolders } from "../reading/reader.ts";

/** A PDF that is open for drawing. */
export interface PdfDrawing {
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly textLayer: typeof TextLayer;
  readonly close: () => void;
}

/** One worker draws for all: an archive may hold forty files. */
let worker: PDFWorker | undefined;

/** Opens a PDF for drawing: pdf.js comes with the first one, and reads in its own worker. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDrawing> {
  const engine = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folders = pdfFolders();
  engine.GlobalWorkerOptions.workerSrc = folders.worker;
  worker ??= new engine.PDFWorker();
  const task = engine.getDocument({
    worker,
    // pdf.js takes the bytes away with it.
    data: bytes.slice(),
    cMapUrl: folders.characterMaps,
    cMapPacked: true,
    standardFontDataUrl: folders.fonts,
    wasmUrl: folders.decoders,
    // The policy of extension pages allows no WebAssembly; the decoders have a form in JavaScript.
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  const file: PDFDocumentProxy = await task.promise;
  return {
    page: (number) => file.getPage(number),
    textLayer: engine.TextLayer,
    close: () => void task.destroy(),
  };
}
