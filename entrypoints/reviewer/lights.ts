import type { FocusPlace, GridCell, Mark, PageSelection } from "../messages/page.ts";
import { drawGrid } from "../page.content/grid.ts";
import { createMinimap } from "../page.content/minimap.ts";
import { paint, paintFocus, unpaint } from "../page.content/painter.ts";
import { findingsAt } from "../page.content/pointer.ts";
import { ring } from "../page.content/ring.ts";
import { selectionIn } from "../page.content/selection.ts";
import { documentTrack, type TrackedDocument } from "./document-track.ts";
import { scrollWithin } from "./scroll-within.ts";

/** What the panel lights in the document: the same as on a page, over what is drawn of it by now. */
export interface Lights {
  readonly paint: (marks: readonly Mark[]) => void;
  readonly focus: (focus: Focus) => Promise<void>;
  /** How a table was read, over the printed one; no cells: taken away. */
  readonly grid: (cells: readonly GridCell[]) => void;
  /** Again, after more of the document was drawn. */
  readonly refresh: () => void;
  readonly clickedAt: (x: number, y: number) => string[];
  readonly selection: () => PageSelection;
  readonly end: () => void;
}

interface Focus {
  readonly places: readonly FocusPlace[];
  readonly current?: number;
  readonly still?: boolean;
}

export interface LightsOptions extends Omit<TrackedDocument, "goTo"> {
  /** Told of the findings of a stripe that was clicked. */
  readonly clicked: (findings: readonly string[]) => void;
}

export function createLights({ clicked, ...shown }: LightsOptions): Lights {
  const { places, scroller } = shown;
  let marks: readonly Mark[] = [];
  let focus: Focus = { places: [] };
  let grid: readonly GridCell[] = [];
  let frame = 0;
  let gridFrame = 0;
  const light = () => {
    paintFocus(focus.places, focus.current, places);
    const place = focus.current === undefined ? undefined : focus.places[focus.current];
    ring(place === undefined ? [] : places.rangesOf(place.start, place.end));
  };
  const goTo = async ({ start, end }: { readonly start: number; readonly end: number }) => {
    await places.ready(start);
    const [range] = places.rangesOf(start, end);
    if (range !== undefined) scrollWithin(scroller, range);
  };
  const drawAgain = () => {
    cancelAnimationFrame(gridFrame);
    // In a task of its own: a table may have thousands of cells.
    gridFrame = requestAnimationFrame(() => drawGrid(grid, places, cellOf));
  };
  const minimap = createMinimap(clicked);
  const track = documentTrack({ ...shown, goTo: (place) => void goTo(place) });
  return {
    paint: (next) => {
      marks = next;
      void paint(marks, places);
      minimap.show(marks, track);
    },
    focus: async (next) => {
      focus = next;
      const place = next.current === undefined ? undefined : next.places[next.current];
      if (place !== undefined && next.still !== true) await goTo(place);
      // Another place may have been asked for while a page was drawn.
      if (focus === next) light();
    },
    grid: (cells) => {
      grid = cells;
      drawAgain();
    },
    refresh: () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        void paint(marks, places);
        light();
        if (grid.length > 0) drawAgain();
      });
    },
    clickedAt: (x, y) => findingsAt(x, y, marks, places),
    selection: () => selectionIn(places),
    end: () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(gridFrame);
      unpaint();
      ring([]);
      drawGrid([], places);
      minimap.show([], track);
    },
  };
}

/** The words of a PDF stand in no cell. */
function cellOf({ parentElement }: Node): Element | undefined {
  return parentElement?.closest("td, th") ?? undefined;
}
