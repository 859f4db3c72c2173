import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { check } from "../core/check.ts";
import { readHtmlLinks } from "../core/read/html-string.ts";
import { isReadError, readBytes } from "../core/read/read.ts";
import { decodeText } from "../core/read/source/encoding.ts";
import { enginePort } from "./reading/engine-port.ts";
import { readErrors } from "./reading/errors.ts";
import type { FileAnswer, FileRequest, FromFileWorker } from "./reading/protocol.ts";

/** Body of the worker that reads files of any kind, and checks them: one file, then it is ended. */
export default defineUnlistedScript(() => {
  addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
    void answerTo(data).then((answer) => tell({ type: "answer", answer }));
  });
});

function tell(message: FromFileWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

const engine = enginePort(tell);

/** Beside this script, as `wxt.config.ts` puts them there. */
function pdfResources() {
  const at = (path: string) => new URL(`/pdf/${path}`, location.origin).href;
  return {
    cMapUrl: at("cmaps/"),
    standardFontDataUrl: at("standard_fonts/"),
    workerPort: engine,
  };
}

async function answerTo({ want, bytes, url, path, charset, options }: FileRequest): Promise<FileAnswer> {
  try {
    if (want === "links") return readHtmlLinks(decodeText(bytes, charset).text, url);
    const snapshot = await readBytes(bytes, { url, path, charset, pdf: pdfResources() });
    return isReadError(snapshot) ? { error: snapshot } : { report: check(snapshot, options) };
  } catch (error) {
    // Reading never throws and rules are caught one by one: what arrives here is a bug, and is told as one.
    return { error: readErrors.crashed(error instanceof Error ? error.message : String(error)) };
  }
}
