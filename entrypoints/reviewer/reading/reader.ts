import browser from "webextension-polyfill";
import type { CheckOptions } from "../../../core/check.ts";
import type { ReadTable } from "../../../core/model/read-table.ts";
import type { Report, ReportError } from "../../../core/model/report.ts";
import { TimedOut } from "../../checking/protocol.ts";
import { engineScript, startPdfEngine } from "../../reading/pdf-engine.ts";
import type { FromReader, LongList, Opened, PdfFolders, Piece, Slice, ToReader } from "./protocol.ts";
import { packed, packedTables } from "./report-lists.ts";

/** What the reader tells while it reads. */
export interface ReaderEvents {
  readonly progress: (name: string, done: number, all: number) => void;
  readonly opened: (opened: Opened) => void;
  readonly slices: (slices: readonly Slice[]) => void;
  readonly failed: (error: ReportError) => void;
}

/** The reader of one disclosure, in a worker of its own. */
export interface Reader {
  /** Throws `TimedOut`, or an error with the message of the crash. */
  readonly check: (options: CheckOptions) => Promise<Report>;
  readonly tables: (options: CheckOptions) => Promise<readonly ReadTable[]>;
  /** What was read, as the bytes of its JSON. */
  readonly snapshot: () => Promise<Uint8Array>;
  /** Ends it at once, whatever it does. */
  readonly close: () => void;
}

/** A check that takes longer is stopped. */
const limit = 60_000;

/** Where the build puts the files beside pdf.js. */
export function pdfFolders(): PdfFolders {
  const url = (path: string) => browser.runtime.getURL(path);
  return {
    worker: url(engineScript),
    characterMaps: url("pdf/cmaps/"),
    fonts: url("pdf/standard_fonts/"),
    decoders: url("pdf/decoders/"),
  };
}

type Question =
  | { readonly type: "check" | "tables"; readonly options: CheckOptions }
  | { readonly type: "snapshot" };

type Answer = Extract<FromReader, { readonly type: "answer" }>;

export function openReader(pieces: readonly Piece[], page: boolean, events: ReaderEvents): Reader {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  let engine: Worker | undefined;
  const waiting = new Map<string, (answer: Answer) => void>();
  const lists = new Map<string, Record<LongList, unknown[]>>();
  const listsOf = (id: string) => {
    const known = lists.get(id) ?? { facts: [], checks: [], unchecked: [], cells: [] };
    lists.set(id, known);
    return known;
  };
  const take = (id: string) => {
    const known = listsOf(id);
    lists.delete(id);
    return known;
  };
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    switch (data.type) {
      case "engine":
        engine = startPdfEngine(data.port);
        return;
      case "progress":
        return events.progress(data.name, data.done, data.all);
      case "opened":
        return events.opened(data.opened);
      case "slices":
        return events.slices(data.slices);
      case "failed":
        return events.failed(data.error);
      case "list":
        listsOf(data.id)[data.list].push(...data.items);
        return;
      case "answer":
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
    }
  };
  worker.onerror = ({ message }) => {
    const error = { zh: `读取文件的程序没有启动：${message}`, en: `The reader did not start: ${message}` };
    events.failed({ code: "crashed", message: error });
  };
  const tell = (message: ToReader) => worker.postMessage(message);
  const ask = (question: Question) =>
    new Promise<Answer>((resolve, reject) => {
      const id = crypto.randomUUID();
      const timer = setTimeout(() => reject(new TimedOut()), limit);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        if ("crashed" in answer) reject(new Error(answer.crashed));
        else resolve(answer);
      });
      tell({ ...question, id });
    });
  tell({ type: "open", pieces, page, pdf: pdfFolders() });
  return {
    check: async (options) => {
      const answer = await ask({ type: "check", options });
      if ("report" in answer) return packed(answer.report, take(answer.id));
      throw new Error("the reader answered another question");
    },
    tables: async (options) => {
      const answer = await ask({ type: "tables", options });
      if ("tables" in answer) return packedTables(answer.tables, answer.sizes, take(answer.id).cells);
      throw new Error("the reader answered another question");
    },
    snapshot: async () => {
      const answer = await ask({ type: "snapshot" });
      if ("snapshot" in answer) return answer.snapshot;
      throw new Error("the reader answered another question");
    },
    close: () => {
      worker.terminate();
      engine?.terminate();
    },
  };
}
