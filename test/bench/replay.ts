import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../../core/check.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { type Case, caseFor } from "../corpus/case.ts";
import { defectKinds } from "../corpus/plant.ts";
import type { DefectKind } from "../corpus/truth.ts";
import { ConversionCache } from "./formats/cache.ts";
import { convert } from "./formats/convert.ts";
import { type Format, findPrograms, formats } from "./formats/programs.ts";
import { snapshotOf } from "./invented.ts";
import { isAbout } from "./invented-match.ts";

/**
 * Makes one invented document again: `node test/bench/replay.ts SEED [KIND|clean] [--source] [--text]`; with
 * `--as pdf` (or another format) as that file, which `--keep path` keeps.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: "boolean" },
    text: { type: "boolean" },
    as: { type: "string" },
    keep: { type: "string" },
  },
});
const [seed = "1", kind] = positionals;
const known =
  kind === "clean" || defectKinds.some((each) => each === kind) ? (kind as DefectKind | "clean") : undefined;

async function converted(one: Case, format: Format): Promise<Snapshot> {
  const cache = new ConversionCache(resolve(import.meta.dirname, "../../out/converted"));
  const [bytes = new Uint8Array()] = await convert([one], format, findPrograms(), cache);
  if (values.keep !== undefined) writeFileSync(values.keep, bytes);
  const snapshot = await readBytes(bytes);
  if (isReadError(snapshot)) throw new Error(snapshot.message.zh);
  return snapshot;
}

const one = caseFor(Number(seed), known === undefined ? {} : { plant: known });
const format = formats.find((each) => each === values.as);
const snapshot = format === undefined ? snapshotOf(one) : await converted(one, format);
if (values.source) console.log(one.source);
if (values.text) console.log(snapshot.text);
const { truth } = one;
console.log(`seed ${one.seed} ${one.form} ${format ?? one.mediaType}`);
if (truth !== undefined)
  console.log(`planted ${truth.kind}: ${truth.expected} → ${truth.stated}\n  in ${truth.context}`);
for (const finding of check(snapshot).findings) {
  if (finding.category === "change" || finding.tier === "note") continue;
  const mark = truth !== undefined && isAbout(finding, truth) ? "✓" : " ";
  console.log(
    `${mark} ${finding.rule} [${finding.tier}] ${finding.message.zh}\n    ${finding.at.map(({ role, quote, text }) => `${role}: ${text} «${quote.slice(0, 60)}»`).join("\n    ")}`,
  );
}
