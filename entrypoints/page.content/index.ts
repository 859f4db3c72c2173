import browser from "webextension-polyfill";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type {
  FromPage,
  Mark,
  PageLinks,
  PagePainted,
  PageReading,
  PageRecalled,
  PageScrolled,
  PageSelection,
  PageSource,
  ToPage,
} from "../messages/page.ts";
import "./highlights.css";
import { drawGrid } from "./grid.ts";
import { gatherLinks } from "./listing.ts";
import { createMinimap, type Track } from "./minimap.ts";
import { isOverlay } from "./overlay.ts";
import { pageSource, scrollPage } from "./packing.ts";
import { pageTrack } from "./page-track.ts";
import { isStyled, paint, paintFocus, unpaint } from "./painter.ts";
import type { Places } from "./places.ts";
import { findingsAt } from "./pointer.ts";
import { pause, readWholePage } from "./reading.ts";
import { ring } from "./ring.ts";
import { scrollTo } from "./scroll.ts";
import { selectionIn } from "./selection.ts";
import { watch } from "./watch.ts";

type Focus = Extract<ToPage, { readonly type: "focus" }>;

/** What was read from this page, while it stands: its end takes observers and listeners away. */
interface Review {
  readonly snapshot: Snapshot;
  readonly places: Places;
  readonly track: Track;
  readonly end: AbortController;
  marks: readonly Mark[];
}

export default defineContentScript({
  registration: "runtime",
  matches: [],
  cssInjectionMode: "manual",
  main() {
    const global = globalThis as { goujiIsHere?: boolean };
    if (global.goujiIsHere === true) return;
    global.goujiIsHere = true;
    browser.runtime.onMessage.addListener((message: unknown) => {
      const request = message as ToPage;
      return request.to === "page" ? answer(request) : undefined;
    });
  },
});

const maxCharacters = 10_000_000;
const maxCells = 400_000;

let review: Review | undefined;
const minimap = createMinimap((findings) => tell({ from: "page", type: "clicked", findings }));

type Read = PageReading | PageRecalled | PageLinks | PageSource;
type Answer = Read | PagePainted | PageSelection | PageScrolled;

async function answer(request: ToPage): Promise<Answer> {
  switch (request.type) {
    case "read":
      return read();
    case "paint":
      return lightMarks(request.marks);
    case "focus":
      return lightFocus(request);
    case "grid":
      if (review !== undefined) drawGrid(request.cells, review.places);
      return review !== undefined;
    case "selection":
      return review === undefined ? null : selectionIn(review.places);
    case "recall":
      return review?.snapshot ?? null;
    case "links":
      return gatherLinks();
    case "source":
      return pageSource();
    case "scroll":
      return scrollPage(request.top);
    case "alive":
      return review !== undefined;
    case "clear":
      clear();
      return true;
  }
}

async function read(): Promise<PageReading> {
  clear();
  if (document.contentType === "application/pdf") return { refused: "pdf" };
  const { snapshot, places } = await readWholePage();
  if (isTooLarge(snapshot)) return { refused: "too-large" };
  const end = new AbortController();
  review = { snapshot, places, track: pageTrack(places), end, marks: [] };
  watch(places, () => tell({ from: "page", type: "changed" }), end.signal);
  document.addEventListener("click", clicked, { capture: true, passive: true, signal: end.signal });
  window.addEventListener("pagehide", () => tell({ from: "page", type: "left" }), { signal: end.signal });
  window.addEventListener("pageshow", restored, { signal: end.signal });
  // On a very large page reading, watching and answering are each as much as one task should do.
  await pause();
  return { snapshot };
}

/** Browsers carry 64 MB in one message; no disclosure comes near. */
function isTooLarge({ text, blocks }: Snapshot): boolean {
  const cells = blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "table" ? block.rows.reduce((all, row) => all + row.cells.length, 0) : 1),
    0,
  );
  return text.length > maxCharacters || cells > maxCells;
}

async function lightMarks(marks: readonly Mark[]): Promise<boolean> {
  if (review === undefined) return false;
  const { places, track } = review;
  review.marks = marks;
  if (marks.length === 0) unpaint();
  else if (!(await paint(marks, places))) return true;
  if (!isStyled()) tell({ from: "page", type: "unstyled" });
  minimap.show(marks, track);
  return true;
}

function lightFocus({ places: focus, current, still = false }: Focus): boolean {
  if (review === undefined) return false;
  const { places } = review;
  paintFocus(focus, current, places);
  if (!isStyled()) tell({ from: "page", type: "unstyled" });
  const place = current === undefined ? undefined : focus[current];
  const pieces = place === undefined ? [] : places.rangesOf(place.start, place.end);
  const [first] = pieces;
  if (first !== undefined && !still) scrollTo(first);
  ring(pieces);
  return true;
}

function clear(): void {
  review?.end.abort();
  unpaint();
  ring([]);
  if (review !== undefined) {
    drawGrid([], review.places);
    minimap.show([], review.track);
  }
  review = undefined;
}

function clicked({ clientX, clientY, target }: MouseEvent): void {
  if (review === undefined || review.marks.length === 0 || isOverlay(target)) return;
  if (document.getSelection()?.isCollapsed === false) return;
  const findings = findingsAt(clientX, clientY, review.marks, review.places);
  if (findings.length > 0) tell({ from: "page", type: "clicked", findings });
}

function restored({ persisted }: PageTransitionEvent): void {
  if (persisted) tell({ from: "page", type: "restored" });
}

function tell(message: FromPage): void {
  // After the extension was reloaded or removed nobody listens any more: then this script ends itself.
  browser.runtime.sendMessage(message).catch(clear);
}
