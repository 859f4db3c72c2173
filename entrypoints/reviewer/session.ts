import type { ReviewerScene } from "../../components/reviewer/reviewer.ts";
import type { Report, ReportError } from "../../core/model/report.ts";
import { failureOf } from "../background/failures.ts";
import { TimedOut } from "../checking/protocol.ts";
import type { Gathered } from "../evidence/gathered.ts";
import { originalsOf } from "../evidence/originals.ts";
import { checkOptionsFor } from "../keeping/check-options.ts";
import type { PanelState } from "../messages/panel.ts";
import type { Desk } from "../sidepanel/desk.ts";
import { type DocumentPane, openPane } from "./document-pane.ts";
import { createLights, type Lights } from "./lights.ts";
import type { Opened, Piece } from "./reading/protocol.ts";
import { openReader } from "./reading/reader.ts";

/** Where a session shows what it opens, and whom it tells. */
export interface SessionTools {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  readonly pageLabel: (number: number, all: number) => string;
  readonly show: (scene: ReviewerScene) => void;
  readonly publish: (state: PanelState) => void;
  readonly failed: (error: ReportError) => void;
  /** Told of the findings that were clicked beside the document. */
  readonly clicked: (findings: readonly string[]) => void;
}

/** One disclosure, from its reading to its closing. */
export interface Session {
  readonly desk: Desk;
  /** The bytes of the files and what was read of them; undefined before they are read. */
  readonly gathered: () => Promise<Gathered | undefined>;
  readonly pane: () => DocumentPane | undefined;
  readonly lights: () => Lights | undefined;
  /** Checks what was read, as it is corrected now. */
  readonly check: () => Promise<void>;
  /** Waits for the running check no longer: what was known before stands again. False when nothing was read yet. */
  readonly cancel: () => boolean;
  /** Stops everything and takes away what was shown; nothing is told any more. */
  readonly close: () => void;
}

/** The panel speaks of tabs; what is open here is in none. */
const nowhere = -1;

/** A check that was stopped has told nothing of the document. */
const nothingKnown = { isDisclosure: false, confidence: 0, kinds: [], entity: null, year: null };

/** Corrections belong to the very text that was read. */
function keyOf(sha256: string): string {
  return `file:${sha256}`;
}

function tabOf({ title, url }: Opened) {
  return { id: nowhere, url: url ?? "", title };
}

/** The path that a report names: that of a single file from the disk, which may be an archive. */
function pathOf([only, ...more]: readonly Piece[], { url }: Opened): { readonly path?: string } {
  return only === undefined || more.length > 0 || url !== null ? {} : { path: only.name };
}

/** What is open is called after its only file, be it an archive, or after the first one that was read. */
function nameOf([only, ...more]: readonly Piece[], [first = ""]: readonly string[]): string {
  return only === undefined || more.length > 0 ? first : only.name;
}

export function openSession(pieces: readonly Piece[], page: boolean, tools: SessionTools): Session {
  const { root, scroller, pageLabel, show, publish, failed, clicked } = tools;
  let document: { readonly opened: Opened; readonly pane: DocumentPane; readonly lights: Lights } | undefined;
  let isOpen = true;
  /** Does what a message asks for, unless the session has ended meanwhile. */
  const whileOpen =
    <Told extends readonly unknown[]>(then: (...told: Told) => void) =>
    (...told: Told) => {
      if (isOpen) then(...told);
    };
  const tell = whileOpen(publish);

  let runs = 0;
  let known: PanelState | undefined;
  const check = async () => {
    if (document === undefined) return;
    const { opened } = document;
    const tab = tabOf(opened);
    runs += 1;
    const run = runs;
    tell({ phase: "working", tab, step: "checking", characters: opened.text.length });
    try {
      const options = await checkOptionsFor(keyOf(opened.sha256));
      const report = await reader.check({ ...options, ...pathOf(pieces, opened) });
      if (run !== runs) return;
      document.pane.showOutline(report.sections);
      known = { phase: "checked", tab, report, changed: false };
      tell(known);
    } catch (error) {
      if (run !== runs) return;
      // A worker that is still at it answers nothing else: the session ends with it.
      if (error instanceof TimedOut) whileOpen(failed)(failureOf(error));
      else tell({ phase: "failed", tab, error: failureOf(error) });
    }
  };
  const lightsOf = ({ places }: DocumentPane, { text }: Opened) =>
    createLights({ places, scroller, root, clicked, words: (start, end) => text.slice(start, end) });
  const shown = (opened: Opened) => {
    const names = opened.views.map(({ name }) => name);
    const canZoom = opened.views.some(({ pdf }) => pdf !== undefined);
    // The panel takes its part of the window first: pages are made to fit what is left.
    show({ phase: "shown", name: nameOf(pieces, names), names, canZoom });
    const drawn = () => document?.lights.refresh();
    const pane = openPane({ root, scroller, opened, pieces, pageLabel, drawn });
    document = { opened, pane, lights: lightsOf(pane, opened) };
    void check();
  };
  show({ phase: "reading", name: pieces[0]?.name ?? "", done: 0, all: 0 });
  const reader = openReader(pieces, page, {
    progress: whileOpen((name, done, all) => show({ phase: "reading", name, done, all })),
    opened: whileOpen(shown),
    slices: whileOpen((slices) => document?.pane.draw(slices)),
    failed: whileOpen(failed),
  });
  return {
    check,
    cancel: () => {
      if (document === undefined) return false;
      runs += 1;
      tell(known ?? { phase: "recognised", tab: tabOf(document.opened), recognition: nothingKnown });
      return true;
    },
    pane: () => document?.pane,
    lights: () => document?.lights,
    gathered: async () => {
      if (document === undefined) return undefined;
      return { snapshot: await reader.snapshot(), text: document.opened.text, ...originalsOf(pieces) };
    },
    desk: {
      keyOf: ({ source }: Report) => keyOf(source.sha256),
      textOf: async () => document?.opened.text,
      tables: async (_tab, options) => reader.tables(options),
      report: async (_tab, options) => reader.check(options),
    },
    close: () => {
      isOpen = false;
      document?.lights.end();
      document?.pane.close();
      reader.close();
    },
  };
}
