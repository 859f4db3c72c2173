import { type ReadonlySignal, signal } from "@preact/signals";
import type { ReviewerScene } from "../../components/reviewer/reviewer.ts";
import type { ReportError } from "../../core/model/report.ts";
import { failureOf } from "../background/failures.ts";
import type { Gather } from "../evidence/gathered.ts";
import type { Handoff } from "../messages/handoff.ts";
import type { FromPanel, PanelState, ToPanel } from "../messages/panel.ts";
import type { Desk } from "../sidepanel/desk.ts";
import { gather } from "./gathering.ts";
import type { Lights } from "./lights.ts";
import type { Piece } from "./reading/protocol.ts";
import { openSession, type Session, type SessionTools } from "./session.ts";

/** The reviewer page: opens files, shows them, and answers the panel as the background does for a page. */
export interface Reviewer {
  readonly scene: ReadonlySignal<ReviewerScene>;
  readonly desk: Desk;
  /** The files themselves, for an evidence pack. */
  readonly gather: Gather;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openHandoff: (handoff: Handoff) => Promise<void>;
  /** Opens again what was handed over last. */
  readonly retry: () => void;
  /** Stops what is being fetched or read; what was shown is gone. */
  readonly close: () => void;
  readonly zoom: (step: -1 | 0 | 1) => void;
  readonly clickedAt: (x: number, y: number) => void;
  readonly lights: () => Lights | undefined;
  readonly listen: (listener: (message: ToPanel) => void) => void;
  readonly receive: (message: FromPanel) => void;
}

export interface ReviewerTools extends Pick<SessionTools, "root" | "scroller" | "pageLabel"> {
  /** What is said when the page that files belong to is there no more. */
  readonly pageGone: ReportError;
}

export function createReviewer({ pageGone, ...tools }: ReviewerTools): Reviewer {
  const scene = signal<ReviewerScene>({ phase: "empty" });
  let session: Session | undefined;
  let fetching = new AbortController();
  let again: Handoff | undefined;
  let tell: (message: ToPanel) => void = () => undefined;

  const publish = (state: PanelState) =>
    tell({ type: "state", state, access: { govCn: false, origins: [] } });
  const close = (next: ReviewerScene) => {
    fetching.abort();
    session?.close();
    session = undefined;
    publish({ phase: "empty" });
    scene.value = next;
  };
  const failed = (error: ReportError, link: string | null = null) => close({ phase: "failed", error, link });
  const show = (next: ReviewerScene) => {
    scene.value = next;
  };
  const clicked = (findings: readonly string[]) => {
    if (findings.length > 0) tell({ type: "clicked", findings });
  };
  const read = (pieces: readonly Piece[], page: boolean) => {
    session?.close();
    session = openSession(pieces, page, { ...tools, show, publish, failed, clicked });
  };

  const openHandoff = async (handoff: Handoff) => {
    close({ phase: "fetching", name: handoff.files[0]?.text ?? "" });
    again = handoff;
    fetching = new AbortController();
    const { signal: stopped } = fetching;
    try {
      const told = (name: string) => show({ phase: "fetching", name });
      const gathered = await gather(handoff, { signal: stopped, fetching: told, pageGone });
      if (stopped.aborted) return;
      if (gathered.kind === "gathered") read(gathered.pieces, gathered.page);
      else if (gathered.kind === "not-fetched") failed(gathered.error, gathered.link);
      else close({ phase: "no-access", host: gathered.host, origins: gathered.origins });
    } catch (error) {
      // Stopped by the person: the scene is that of whatever was asked for instead.
      if (!stopped.aborted) failed(failureOf(error));
    }
  };

  const desk: Desk = {
    keyOf: (report) => session?.desk.keyOf(report) ?? null,
    textOf: async (tab) => session?.desk.textOf(tab),
    tables: async (tab, options) => session?.desk.tables(tab, options),
    report: async (tab, options) => session?.desk.report(tab, options),
  };

  return {
    scene,
    desk,
    gather: async () => session?.gathered(),
    openHandoff,
    openFiles: async (files) => {
      close({ phase: "reading", name: files[0]?.name ?? "", done: 0, all: 0 });
      try {
        read(await Promise.all(files.map(pieceOf)), false);
      } catch (error) {
        // A folder, or a file that was moved or is locked.
        if (!(error instanceof DOMException)) throw error;
        failed(notAFile(files.map(({ name }) => name)));
      }
    },
    retry: () => {
      if (again !== undefined) void openHandoff(again);
    },
    close: () => close({ phase: "empty" }),
    zoom: (step) => session?.pane()?.zoom(step),
    clickedAt: (x, y) => clicked(session?.lights()?.clickedAt(x, y) ?? []),
    lights: () => session?.lights(),
    listen: (listener) => {
      tell = listener;
    },
    receive: (message) => {
      if (message.type === "check") void session?.check();
      if (message.type === "cancel" && session?.cancel() !== true) close({ phase: "empty" });
      if (message.type === "paint") session?.lights()?.paint(message.marks);
      if (message.type === "grid") session?.lights()?.grid(message.cells);
      if (message.type === "focus") void session?.lights()?.focus(message);
    },
  };
}

function notAFile(names: readonly string[]): ReportError {
  const all = names.join("、");
  return {
    code: "not-found",
    message: {
      zh: `${all}：浏览器读不到。如果是文件夹，请打开它，选中里面的文件再拖入；文件夹也可以在批量核对中打开。`,
      en: `${all}: the browser cannot read it. If it is a folder, open it and drop the files in it; folders can be opened in batch checks too.`,
    },
  };
}

async function pieceOf(file: File): Promise<Piece> {
  return { name: file.name, url: null, bytes: new Uint8Array(await file.arrayBuffer()) };
}
