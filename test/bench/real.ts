import { readFileSync } from "node:fs";
import { check } from "../../core/check.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { failedReport } from "../../core/wire/failed-report.ts";
import type { LabelledDocument } from "./labels.ts";
import { type Score, scoreOf } from "./score.ts";

/** Reads and checks every form of the labelled documents. */
export async function scoreReal(documents: readonly LabelledDocument[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const document of documents) {
    for (const { form, path } of document.files) {
      const snapshot = await readBytes(new Uint8Array(readFileSync(path)), { path });
      const report = isReadError(snapshot) ? failedReport({ path, ...snapshot }) : check(snapshot, { path });
      scores.push(scoreOf(report, document, form));
    }
  }
  return scores;
}
