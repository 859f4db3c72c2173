import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { check, readTables } from "../core/check.ts";
import type { CheckAnswer, CheckRequest } from "./checking/protocol.ts";

/** Body of the worker: the whole of core behind one message. */
export default defineUnlistedScript(() => {
  addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
    postMessage(answerTo(data));
  });
});

function answerTo({ id, want, snapshot, options }: CheckRequest): CheckAnswer {
  try {
    if (want === "tables") return { id, tables: readTables(snapshot, options) };
    return { id, report: check(snapshot, options) };
  } catch (error) {
    // Rules are caught one by one in core; what arrives here is a bug in reading or reporting, and the panel says so.
    return { id, crashed: error instanceof Error ? error.message : String(error) };
  }
}
