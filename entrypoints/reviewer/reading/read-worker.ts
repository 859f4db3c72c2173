import { check, readTables } from "../../../core/check.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import type { PdfOptions } from "../../../core/read/pdf.ts";
import { enginePort } from "../../reading/engine-port.ts";
import type { FromReader, LongList, PdfFolders, SourceView, ToReader } from "./protocol.ts";
import { type ReadDisclosure, readPieces } from "./read-pieces.ts";
import { unpacked, unpackedTables } from "./report-lists.ts";
import { portionsOf } from "./slices.ts";

/**
 * Reads the files of one disclosure and keeps what it read, so that checking it again needs no more than a question. It
 * lives as long as the disclosure is shown.
 */
let held: Snapshot | undefined;

addEventListener("message", ({ data }: MessageEvent<ToReader>) => {
  if (data.type === "open") void open(data);
  else answer(data);
});

function tell(message: FromReader, transfer: readonly (ArrayBufferLike | MessagePort)[] = []): void {
  postMessage(message, { transfer: [...transfer] as Transferable[] });
}

/** To pdf.js' own worker, asked for when a PDF comes: one thread reads the file while the other lays it out. */
const engine = enginePort(tell);

function pdfOptions(folders: PdfFolders, name: string): PdfOptions {
  return {
    cMapUrl: folders.characterMaps,
    standardFontDataUrl: folders.fonts,
    workerPort: engine,
    onPage: (done, all) => {
      tell({ type: "progress", name, done, all });
      return undefined;
    },
  };
}

async function open({ pieces, page, pdf }: Extract<ToReader, { type: "open" }>): Promise<void> {
  try {
    const read = await readPieces(pieces, page, (name) => pdfOptions(pdf, name));
    if ("code" in read) tell({ type: "failed", error: read });
    else await show(read);
  } catch (error) {
    // Readers answer for bad files; what arrives here is a bug, and the page says so.
    const words = error instanceof Error ? error.message : String(error);
    const message = { zh: `读取时出现内部错误：${words}`, en: `An internal error while reading: ${words}` };
    tell({ type: "failed", error: { code: "crashed", message } });
  }
}

async function show({ snapshot, views }: ReadDisclosure): Promise<void> {
  held = snapshot;
  const { text, title, url = null } = snapshot;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  tell({ type: "opened", opened: { text, title, url, sha256, views } }, buffersOf(views));
  for (const slices of portionsOf(snapshot)) tell({ type: "slices", slices });
}

/** What is handed over instead of copied: nobody here needs it any more. */
function buffersOf(views: readonly SourceView[]): ArrayBufferLike[] {
  const whole = views.flatMap(({ pdf }) => [pdf?.runs, pdf?.bytes]).filter((each) => each !== undefined);
  return whole.filter((each) => each.byteLength === each.buffer.byteLength).map(({ buffer }) => buffer);
}

function answer(question: Exclude<ToReader, { type: "open" }>): void {
  const { id } = question;
  const tellList = (list: LongList, items: readonly unknown[]) => tell({ type: "list", id, list, items });
  try {
    if (held === undefined) throw new Error("nothing has been read");
    if (question.type === "snapshot") {
      const snapshot = new TextEncoder().encode(JSON.stringify(held));
      tell({ type: "answer", id, snapshot }, [snapshot.buffer]);
    } else if (question.type === "tables")
      tell({ type: "answer", id, ...unpackedTables(readTables(held, question.options), tellList) });
    else tell({ type: "answer", id, report: unpacked(check(held, question.options), tellList) });
  } catch (error) {
    // Rules are caught one by one in core; what arrives here is a bug in reading or reporting, and the panel says so.
    tell({ type: "answer", id, crashed: error instanceof Error ? error.message : String(error) });
  }
}
