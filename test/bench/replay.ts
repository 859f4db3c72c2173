import { parseArgs } from "node:util";
import { check } from "../../core/check.ts";
import { caseFor } from "../corpus/case.ts";
import { defectKinds } from "../corpus/plant.ts";
import type { DefectKind } from "../corpus/truth.ts";
import { snapshotOf } from "./invented.ts";
import { isAbout } from "./invented-match.ts";

/** Makes one invented document again: `node test/bench/replay.ts SEED [KIND|clean] [--source] [--text]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: "boolean" }, text: { type: "boolean" } },
});
const [seed = "1", kind] = positionals;
const known =
  kind === "clean" || defectKinds.some((each) => each === kind) ? (kind as DefectKind | "clean") : undefined;
const one = caseFor(Number(seed), known === undefined ? {} : { plant: known });
const snapshot = snapshotOf(one);
if (values.source) console.log(one.source);
if (values.text) console.log(snapshot.text);
const { truth } = one;
console.log(`seed ${one.seed} ${one.form} ${one.mediaType}`);
if (truth !== undefined)
  console.log(`planted ${truth.kind}: ${truth.expected} → ${truth.stated}\n  in ${truth.context}`);
for (const finding of check(snapshot).findings) {
  if (finding.category === "change" || finding.tier === "note") continue;
  const mark = truth !== undefined && isAbout(finding, truth) ? "✓" : " ";
  console.log(
    `${mark} ${finding.rule} [${finding.tier}] ${finding.message.zh}\n    ${finding.at.map(({ role, quote, text }) => `${role}: ${text} «${quote.slice(0, 60)}»`).join("\n    ")}`,
  );
}
