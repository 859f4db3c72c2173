import type { PackedRuns } from "../../../core/read/pdf/packed-runs.ts";
import type { PageSize } from "../../../core/read/pdf.ts";
import type { PdfDrawing } from "./pdf-engine.ts";
import { createPdfPage, type PdfPageView } from "./pdf-page.ts";
import { placesOnPages } from "./pdf-places.ts";
import type { View } from "./view.ts";

export interface PdfView extends View {
  readonly element: HTMLElement;
  /** Draws the pages anew at another size. */
  readonly resize: (scale: number) => void;
  readonly close: () => void;
}

export interface PdfViewOptions {
  /** Places in the text of the whole; `begin` is that of the PDF's first character. */
  readonly start: number;
  readonly begin: number;
  readonly end: number;
  readonly pages: readonly PageSize[];
  readonly runs: PackedRuns;
  /** Opens the file: only when a page of it is drawn. */
  readonly open: () => Promise<PdfDrawing>;
  readonly scroller: Element;
  readonly scale: number;
  readonly pageLabel: (number: number, all: number) => string;
  /** Told after words came into the page: their highlights can be painted now. */
  readonly drawn: () => void;
}

/** Pages this near are drawn, in heights of the window; those beyond twice as far give their pictures back. */
const near = "100% 0px";
const far = "300% 0px";

/** Pixels of the screen for a point of the page at the scale 1. */
const pixels = 96 / 72;

/** A PDF of any length: only the pages near what is seen are drawn, with their words over them. */
export function createPdfView(options: PdfViewOptions): PdfView {
  const { start, begin, end, pages, runs, open, scroller, pageLabel, drawn } = options;
  let { scale } = options;
  const element = document.createElement("div");
  element.className = "pdf";
  let file: Promise<PdfDrawing> | undefined;
  const pdf = () => {
    file ??= open();
    return file;
  };
  const shown = pages.map((size, index) => {
    const number = index + 1;
    const page = createPdfPage({
      number,
      label: pageLabel(number, pages.length),
      pdf,
      scale: () => scale * pixels,
      drawn: () => {
        places.note(number);
        drawn();
      },
    });
    setSize(page.element, size, scale);
    return page;
  });
  element.append(...shown.map((page) => page.element));
  const places = placesOnPages(runs, begin, shown);
  const watching = watchPages(shown, scroller);
  return {
    element,
    start,
    end,
    ...places,
    resize: (next) => {
      scale = next;
      shown.forEach((page, index) => {
        page.rest();
        setSize(page.element, pages[index] ?? { width: 595, height: 842 }, scale);
      });
      watching.again();
    },
    close: () => {
      watching.stop();
      for (const page of shown) page.rest();
      void file?.then(
        ({ close }) => close(),
        // One that could not be opened has said so on its pages.
        () => undefined,
      );
    },
  };
}

function setSize(element: HTMLElement, { width, height }: PageSize, scale: number): void {
  element.style.width = `${width * scale * pixels}px`;
  element.style.height = `${height * scale * pixels}px`;
  element.style.setProperty("--total-scale-factor", String(scale * pixels));
}

/** Draws pages that come near, one after the other, and lets those rest that are far. */
function watchPages(pages: readonly PdfPageView[], root: Element) {
  const byElement = new Map<Element, PdfPageView>(pages.map((page) => [page.element, page]));
  const wanted = new Set<Element>();
  let turn: Promise<void> = Promise.resolve();
  const drawInTurn = (element: Element) => {
    wanted.add(element);
    turn = turn.then(async () => {
      // Whoever scrolls fast passes pages by.
      if (!wanted.has(element)) return;
      // A page that cannot be drawn is marked; the others go on.
      await byElement
        .get(element)
        ?.draw()
        .catch(() => element.classList.add("pdf-failed"));
    });
  };
  const comes = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) drawInTurn(target);
        else wanted.delete(target);
    },
    { root, rootMargin: near },
  );
  const goes = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (!isIntersecting) byElement.get(target)?.rest();
    },
    { root, rootMargin: far },
  );
  const watch = () => {
    for (const { element } of pages) {
      comes.observe(element);
      goes.observe(element);
    }
  };
  const stop = () => {
    wanted.clear();
    comes.disconnect();
    goes.disconnect();
  };
  watch();
  return {
    stop,
    /** Looks again which pages are near. */
    again: () => {
      stop();
      watch();
    },
  };
}
