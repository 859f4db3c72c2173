import { bytesOf } from "../../core/evidence/pack.ts";
import { checkInWorker } from "../checking/worker-client.ts";
import { checkOptionsFor } from "../keeping/check-options.ts";
import type { Mark } from "../messages/page.ts";
import type { FromPanel, PanelState, ToPanel } from "../messages/panel.ts";
import { drawGrid } from "../page.content/grid.ts";
import { paint, paintFocus } from "../page.content/painter.ts";
import { findingsAt } from "../page.content/pointer.ts";
import { type PageReadout, readPart } from "../page.content/reading.ts";
import { ring } from "../page.content/ring.ts";
import { scrollTo } from "../page.content/scroll.ts";
import { selectionIn } from "../page.content/selection.ts";
import { createDesk } from "../sidepanel/desk.ts";
import type { PanelHost } from "../sidepanel/panel-host.ts";

type Focus = Extract<FromPanel, { readonly type: "focus" }>;

/** Lets the panel work on a part of this very page, with no background between them. */
export function demoHost(part: HTMLElement, title: string): PanelHost {
  const tab = { id: -1, url: location.href.replace(/#.*$/, ""), title };
  let reading: PageReadout | undefined;
  let marks: readonly Mark[] = [];

  const light = ({ places: focus, current, still = false }: Focus) => {
    if (reading === undefined) return;
    paintFocus(focus, current, reading.places);
    const place = current === undefined ? undefined : focus[current];
    const pieces = place === undefined ? [] : reading.places.rangesOf(place.start, place.end);
    const [first] = pieces;
    if (first !== undefined && !still) scrollTo(first);
    ring(pieces);
  };
  const check = async (tell: (state: PanelState) => void) => {
    tell({ phase: "working", tab, step: "reading", characters: 0 });
    reading = await readPart(part, tab);
    const { snapshot } = reading;
    tell({ phase: "working", tab, step: "checking", characters: snapshot.text.length });
    const options = await checkOptionsFor(tab.url);
    const outcome = await checkInWorker({ id: crypto.randomUUID(), snapshot, options });
    if ("report" in outcome) tell({ phase: "checked", tab, report: outcome.report, changed: false });
  };

  return {
    desk: createDesk({ recall: async () => reading?.snapshot, run: checkInWorker }),
    gather: async () =>
      reading && {
        snapshot: bytesOf(JSON.stringify(reading.snapshot)),
        text: reading.snapshot.text,
        pieces: [],
        notes: [],
      },
    selection: async () => (reading === undefined ? null : selectionIn(reading.places)),
    connect: async (listen: (message: ToPanel) => void) => {
      const tell = (state: PanelState) =>
        listen({ type: "state", state, access: { govCn: false, origins: [] } });
      part.addEventListener("click", ({ clientX, clientY }) => {
        if (reading === undefined || document.getSelection()?.isCollapsed === false) return;
        const findings = findingsAt(clientX, clientY, marks, reading.places);
        if (findings.length > 0) listen({ type: "clicked", findings });
      });
      void check(tell);
      return {
        send: (message) => {
          if (message.type === "check") void check(tell);
          if (message.type === "focus") light(message);
          if (message.type === "grid" && reading !== undefined) drawGrid(message.cells, reading.places);
          if (message.type !== "paint" || reading === undefined) return;
          ({ marks } = message);
          void paint(marks, reading.places);
        },
        close: () => undefined,
      };
    },
  };
}
