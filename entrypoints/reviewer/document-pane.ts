import { createDrawer } from "./drawing/draw-slices.ts";
import { openPdf } from "./drawing/pdf-engine.ts";
import { createPdfView, type PdfView } from "./drawing/pdf-view.ts";
import { createTextView, type TextView } from "./drawing/text-view.ts";
import { placesOfViews, type View } from "./drawing/view.ts";
import type { Opened, PdfSource, Piece, Slice, SourceView } from "./reading/protocol.ts";

/** The open document as it is shown. */
export interface DocumentPane {
  readonly places: View;
  readonly canZoom: boolean;
  /** Draws what was read next; slices of PDFs are shown as pages instead. */
  readonly draw: (slices: readonly Slice[]) => void;
  /** Shows the headings that were told by their words as headings too. */
  readonly showOutline: (sections: readonly OutlineSection[]) => void;
  /** One step larger or smaller; 0: as wide as the pane. */
  readonly zoom: (step: -1 | 0 | 1) => void;
  readonly close: () => void;
}

interface OutlineSection {
  readonly title: string;
  readonly level: number;
  readonly start: number;
}

function bare(words: string): string {
  return words.replace(/\s+/g, "");
}

/** Deeper headings look like the text around them. */
const deepestShown = 3;

export interface PaneOptions {
  /** The element that is filled. */
  readonly root: HTMLElement;
  /** The box that scrolls it. */
  readonly scroller: HTMLElement;
  readonly opened: Opened;
  readonly pieces: readonly Piece[];
  readonly pageLabel: (number: number, all: number) => string;
  /** Told after words came into the page that were not there before. */
  readonly drawn: () => void;
}

const zoomStep = 1.2;
const leastZoom = 0.3;
const mostZoom = 4;
/** Beside a page of a PDF, in pixels. */
const margins = 40;
/** Larger than print is not easier to read. */
const widest = 1.35;

type Shown =
  | {
      readonly kind: "text";
      readonly view: TextView;
      readonly element: HTMLElement;
      readonly source: SourceView;
    }
  | { readonly kind: "pdf"; readonly view: PdfView; readonly source: SourceView };

export function openPane(options: PaneOptions): DocumentPane {
  const { root, scroller, opened, drawn } = options;
  const fit = fittingScale(opened.views, scroller.clientWidth);
  let scale = fit;
  root.replaceChildren();
  scroller.scrollTop = 0;
  const shown = opened.views.map((source) => show(source, options, scale));
  if (shown.length > 1) for (const each of shown) root.append(nameOf(each.source), elementOf(each));
  else root.append(...shown.map(elementOf));
  const textAt = (position: number) =>
    shown.find(({ source }) => source.start <= position && position < Math.max(source.end, source.start + 1));
  const paragraphAt = (position: number) => {
    const target = textAt(position);
    const [range] = target?.kind === "text" ? target.view.rangesOf(position, position + 1) : [];
    const element = range?.startContainer.parentElement;
    return element?.localName === "p" ? element : undefined;
  };
  const pdfs = shown.flatMap((each) => (each.kind === "pdf" ? [each.view] : []));
  return {
    places: placesOfViews(shown.map(({ view }) => view)),
    canZoom: pdfs.length > 0,
    draw: (slices) => {
      for (const slice of slices) {
        const start = slice.kind === "paragraph" ? slice.block.range[0] : startOf(slice);
        const target = textAt(start);
        // The name of a file stands above it already.
        if (target?.kind !== "text" || start < target.source.begin) continue;
        const drawer = createDrawer(opened.text, target.view.place);
        drawer.draw(slice, target.element);
      }
      drawn();
    },
    showOutline: (sections) => {
      for (const { level, start, title } of sections) {
        if (level < 1 || level > deepestShown) continue;
        // A section begins with its heading or behind it.
        const paragraph = [start, start - 2]
          .map(paragraphAt)
          .find((each) => each !== undefined && bare(each.textContent) === bare(title));
        if (paragraph !== undefined) paragraph.className = `doc-heading-${level}`;
      }
    },
    zoom: (step) => {
      const wanted = step === 0 ? fittingScale(opened.views, scroller.clientWidth) : scale * zoomStep ** step;
      scale = Math.min(mostZoom, Math.max(leastZoom, wanted));
      for (const pdf of pdfs) pdf.resize(scale);
    },
    close: () => {
      for (const pdf of pdfs) pdf.close();
      root.replaceChildren();
    },
  };
}

function show(source: SourceView, options: PaneOptions, scale: number): Shown {
  const { scroller, pieces, pageLabel, drawn } = options;
  const { start, begin, end, pdf } = source;
  const bytes = pdf && bytesOf(pdf, pieces);
  if (pdf === undefined || bytes === undefined) {
    const element = document.createElement("article");
    element.className = "doc";
    return { kind: "text", view: createTextView(start, end), element, source };
  }
  const { pages, runs } = pdf;
  const view = createPdfView({
    start,
    begin,
    end,
    pages,
    runs,
    open: () => openPdf(bytes),
    scroller,
    scale,
    pageLabel,
    drawn,
  });
  return { kind: "pdf", view, source };
}

function bytesOf({ bytes, piece: index }: PdfSource, pieces: readonly Piece[]): Uint8Array | undefined {
  const piece = pieces[index];
  return bytes ?? (piece !== undefined && "bytes" in piece ? piece.bytes : undefined);
}

function elementOf(shown: Shown): HTMLElement {
  return shown.kind === "pdf" ? shown.view.element : shown.element;
}

function nameOf({ name }: SourceView): HTMLElement {
  const element = document.createElement("h2");
  element.className = "doc-name";
  element.textContent = name;
  return element;
}

function startOf({ rows }: Extract<Slice, { kind: "rows" }>): number {
  return rows.find(({ cells }) => cells.length > 0)?.cells[0]?.range[0] ?? 0;
}

/** The scale at which the widest usual page fills the pane. */
function fittingScale(views: readonly SourceView[], width: number): number {
  const widths = views
    .flatMap(({ pdf }) => (pdf?.pages ?? []).map((page) => page.width))
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 595;
  return Math.min(widest, Math.max(leastZoom, (width - margins) / ((usual * 96) / 72)));
}
