import type { ExportChoice } from "../../components/export/export-choice.ts";
import type { PackState } from "../../components/export/pack-state.ts";
import type { Paper, PaperOptions } from "../../core/export/paper.ts";
import { noCorrections } from "../../core/model/corrections.ts";
import type { Gather, Gathered } from "../evidence/gathered.ts";
import { fileName, saveFile } from "../keeping/save-file.ts";
import type { Handlers } from "./handlers.ts";
import { changeView, type Store } from "./store.ts";

/** What the making of a pack needs of the panel. */
export interface PackingTools {
  readonly gather: Gather;
  /** Takes what is lit off the document while pictures are taken, and puts it back. */
  readonly dim: (isDim: boolean) => void;
  readonly paper: () => Promise<Paper | undefined>;
  readonly options: (choice: ExportChoice) => PaperOptions;
}

/** Letters of the hash that the file's name carries. */
const letters = 16;

function nameOf({ report }: Paper, sha256: string): string {
  const { entity, year } = report.document;
  const known = [entity, year].filter((word) => word !== null).join(" ");
  return fileName(known === "" ? report.source.title : known, ` evidence-${sha256.slice(0, letters)}.zip`);
}

export function packingHandlers(store: Store, tools: PackingTools): Pick<Handlers, "pack" | "stop-pack"> {
  let running: AbortController | undefined;
  const say = (pack: PackState) => changeView(store, { pack });

  const gathered = async (signal: AbortSignal): Promise<Gathered | undefined> => {
    const { value: scene } = store.scene;
    if (scene.phase !== "checked") return undefined;
    tools.dim(true);
    try {
      const progress = (step: "page" | "screens" | "packing", done: number, all: number) =>
        say({ phase: "running", step, done, all });
      return await tools.gather(scene.tab.id, { progress, signal });
    } finally {
      tools.dim(false);
    }
  };

  const pack = async (choice: ExportChoice, signal: AbortSignal) => {
    const found = await gathered(signal);
    const paper = await tools.paper();
    if (found === undefined || paper === undefined) return say({ phase: "failed" });
    say({ phase: "running", step: "packing", done: 0, all: 0 });
    const { makePack } = await import("../evidence/make-pack.ts");
    const { corrections = noCorrections } = paper;
    const made = await makePack({ paper, corrections, options: tools.options(choice) }, found);
    signal.throwIfAborted();
    saveFile([made.bytes as BlobPart], "application/zip", nameOf(paper, made.sha256));
    return say({ phase: "done", sha256: made.sha256 });
  };

  const start = async (choice: ExportChoice) => {
    if (running !== undefined) return;
    running = new AbortController();
    const { signal } = running;
    try {
      say({ phase: "running", step: "page", done: 0, all: 0 });
      await pack(choice, signal);
    } catch (error) {
      // Stopped, or the page closed or left under the work.
      if (!(error instanceof Error)) throw error;
      say({ phase: signal.aborted ? "stopped" : "failed" });
    } finally {
      running = undefined;
    }
  };
  return {
    pack: ({ choice }) => void start(choice),
    "stop-pack": () => running?.abort(),
  };
}
