import type { PageViewport, PDFPageProxy } from "pdfjs-dist";
import { pause } from "../../page.content/reading.ts";
import type { PdfDrawing } from "./pdf-engine.ts";

/** A page of a PDF as it is shown: a picture with its words over it. */
export interface PdfPageView {
  readonly element: HTMLElement;
  /** Text nodes of the page by the index of their item; empty until it is drawn. */
  readonly texts: () => readonly (Text | undefined)[];
  /** Draws it, if it is not drawn yet. */
  readonly draw: () => Promise<void>;
  /** Gives the memory of its picture back. */
  readonly rest: () => void;
}

interface PdfPageOptions {
  readonly number: number;
  readonly label: string;
  readonly pdf: () => Promise<PdfDrawing>;
  readonly scale: () => number;
  readonly drawn: (page: number) => void;
}

/** Pictures are not drawn finer than this many pixels for one of the page. */
const finest = 2;

/** Must be the very items that the reader read: their indexes are the places of the text. */
const sameItems = { disableNormalization: true, includeMarkedContent: false };

export function createPdfPage({ number, label, pdf, scale, drawn }: PdfPageOptions): PdfPageView {
  const element = document.createElement("div");
  element.className = "pdf-page";
  element.role = "group";
  element.ariaLabel = label;
  let texts: (Text | undefined)[] = [];
  let drawing: Promise<void> | undefined;
  let stop = new AbortController();

  const run = async (signal: AbortSignal) => {
    const file = await pdf();
    const page = await file.page(number);
    if (signal.aborted) return;
    const viewport = page.getViewport({ scale: scale() });
    const canvas = canvasFor(viewport);
    const layer = document.createElement("div");
    layer.className = "pdf-text";
    element.replaceChildren(canvas, layer);
    const transform = [canvas.width / viewport.width, 0, 0, canvas.height / viewport.height, 0, 0];
    const rendering = page.render({ canvas, viewport, transform });
    signal.addEventListener("abort", () => rendering.cancel());
    // Stopped: the page has gone out of sight.
    await rendering.promise.catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    const words = new file.textLayer({
      textContentSource: inPortions(await page.getTextContent(sameItems)),
      container: layer,
      viewport,
    });
    await words.render();
    if (signal.aborted) return;
    texts = words.textDivs.map(({ firstChild }) => (firstChild instanceof Text ? firstChild : undefined));
    drawn(number);
  };
  const rest = () => {
    if (drawing === undefined) return;
    stop.abort();
    stop = new AbortController();
    drawing = undefined;
    texts = [];
    for (const canvas of element.querySelectorAll("canvas")) canvas.width = 0;
    element.replaceChildren();
  };
  return {
    element,
    texts: () => texts,
    draw: () => {
      drawing ??= run(stop.signal);
      return drawing;
    },
    rest,
  };
}

type PageText = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

/** Items that are laid over the page at a stretch: a page of a table has thousands. */
const itemsAtOnce = 120;

/** The words of a page in portions, with room for other work between them. */
function inPortions({ items, styles, lang }: PageText): ReadableStream {
  let from = 0;
  return new ReadableStream({
    async pull(controller) {
      await pause();
      controller.enqueue({ items: items.slice(from, from + itemsAtOnce), styles, lang });
      from += itemsAtOnce;
      if (from >= items.length) controller.close();
    },
  });
}

function canvasFor({ width, height }: PageViewport): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const fine = Math.min(finest, window.devicePixelRatio || 1);
  canvas.width = Math.floor(width * fine);
  canvas.height = Math.floor(height * fine);
  canvas.ariaHidden = "true";
  return canvas;
}
