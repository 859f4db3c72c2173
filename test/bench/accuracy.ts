import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type FormatResult, measureFormats } from "./formats/measure.ts";
import { missedTargets, printFormats } from "./formats/print.ts";
import { formats } from "./formats/programs.ts";
import { type InventedResult, runInvented } from "./invented.ts";
import { readLabelled, readUnlabelled } from "./labels.ts";
import { printInvented } from "./print-invented.ts";
import { printScore, printTotals, type Totals, totalsOf } from "./print-real.ts";
import { publish, publishFormats } from "./publish.ts";
import { scoreReal } from "./real.ts";
import type { Score } from "./score.ts";

/*
 * node test/bench/accuracy.ts [--corpus folder] [--form html …] [--documents 1200] [--first-seed 1]
 *   [--formats docx,doc,pdf,pdf-browser,xlsx,xls | none] [--per-format 120]
 *   [--only real|invented|formats] [--brief] [--publish: write docs/accuracy.md and the figures of the rule pages] [--show 12] [--out file.json]
 *   thresholds: [--min-must 0.9] [--max-false-alarms 0] [--max-unexplained 0.02]
 *               [--min-recall 0.97] [--min-read 0.98] [--min-precision 0.99] [--max-false-per-clean 0.05] [--max-probable-per-clean 0.1] [--enforce-formats]
 */
const root = resolve(import.meta.dirname, "../..");

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: join(root, "../shared/corpus") },
    form: { type: "string", multiple: true },
    documents: { type: "string", default: "1200" },
    "first-seed": { type: "string", default: "1" },
    formats: { type: "string", default: formats.join(",") },
    "per-format": { type: "string", default: "120" },
    "enforce-formats": { type: "boolean", default: false },
    only: { type: "string", default: "all" },
    brief: { type: "boolean", default: false },
    publish: { type: "boolean", default: false },
    show: { type: "string", default: "12" },
    out: { type: "string", default: join(root, "out/accuracy.json") },
    "min-must": { type: "string", default: "0" },
    "max-false-alarms": { type: "string", default: "Infinity" },
    "max-unexplained": { type: "string", default: "Infinity" },
    "min-recall": { type: "string", default: "0" },
    "min-read": { type: "string", default: "0" },
    "min-precision": { type: "string", default: "0" },
    "max-false-per-clean": { type: "string", default: "Infinity" },
    "max-probable-per-clean": { type: "string", default: "Infinity" },
  },
});

const parts = ["all", "real", "invented", "formats"];
if (!parts.includes(values.only)) {
  console.error(`--only ${values.only}: one of ${parts.join(", ")} is wanted`);
  process.exit(2);
}

interface Real {
  readonly forms: ReadonlyMap<string, Totals>;
  readonly scores: readonly Score[];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** What the thresholds refuse of the real documents, as sentences. */
function refusedReal({ forms }: Real): string[] {
  return [...forms].flatMap(([form, totals]) => {
    const share = totals.total === 0 ? 1 : totals.found / totals.total;
    return [
      ...(share < Number(values["min-must"])
        ? [`${form}: ${percent(share)} of must found, ${values["min-must"]} wanted`]
        : []),
      ...(totals.falseAlarms > Number(values["max-false-alarms"])
        ? [`${form}: ${totals.falseAlarms} certain findings on relations that hold`]
        : []),
      ...(totals.unexplained > Number(values["max-unexplained"]) * totals.certain
        ? [`${form}: ${totals.unexplained} of ${totals.certain} certain findings unexplained`]
        : []),
    ];
  });
}

/** The same of the invented documents; crashes are never accepted. */
function refusedInvented(result: InventedResult): string[] {
  const lowest = [
    ["recall on planted defects", result.recall.share, values["min-recall"]],
    ["read rate", result.readRate.share, values["min-read"]],
    ["precision of certain findings", result.precision.share, values["min-precision"]],
  ] as const;
  return [
    ...lowest
      .filter(([, rate, least]) => rate < Number(least))
      .map(([name, rate, least]) => `invented: ${name} ${percent(rate)}, ${least} wanted`),
    ...(result.falsePerClean > Number(values["max-false-per-clean"])
      ? [`invented: ${result.falsePerClean.toFixed(3)} false certain findings per clean document`]
      : []),
    ...(result.falseProbablePerClean > Number(values["max-probable-per-clean"])
      ? [`invented: ${result.falseProbablePerClean.toFixed(3)} false probable findings per clean document`]
      : []),
    ...(result.crashes.length > 0 ? [`invented: ${result.crashes.length} crashed rules`] : []),
  ];
}

async function realPart(): Promise<Real> {
  if (!existsSync(values.corpus)) {
    console.log(`Real documents: none at ${values.corpus}; this part is left out.`);
    return { scores: [], forms: new Map() };
  }
  const wanted = values.form;
  const isAsked = ({ form }: { readonly form: string }) => wanted === undefined || wanted.includes(form);
  const documents = readLabelled(values.corpus).map((each) => ({
    ...each,
    files: each.files.filter(isAsked),
  }));
  const scores = await scoreReal(documents);
  console.log(`Real documents: ${documents.length}, labelled by hand`);
  if (!values.brief) for (const score of scores) console.log(printScore(score));
  const forms = new Map(
    [...Map.groupBy(scores, ({ form }) => form)].map(([form, group]) => [form, totalsOf(group)] as const),
  );
  for (const [form, totals] of forms) console.log(printTotals(`  all ${form}`, totals));
  const unlabelled = await scoreReal(
    readUnlabelled(values.corpus).filter(({ files }) => files.every(isAsked)),
  );
  if (unlabelled.length > 0)
    console.log("Real documents without labels: what is certain, to be read by hand");
  for (const score of unlabelled)
    console.log(
      values.brief ? printTotals(`  ${score.document}.${score.form}`, totalsOf([score])) : printScore(score),
    );
  return { scores, forms };
}

function inventedPart(): InventedResult {
  const result = runInvented({
    documents: Number(values.documents),
    firstSeed: Number(values["first-seed"]),
    progress: (done, total) => {
      if (process.stderr.isTTY) process.stderr.write(done < total ? `\r${done}/${total} ` : "\r");
    },
  });
  console.log(printInvented(result, values.brief ? 0 : Number(values.show)));
  return result;
}

async function formatsPart(): Promise<FormatResult[]> {
  const results = await measureFormats({
    documents: Number(values["per-format"]),
    firstSeed: Number(values["first-seed"]),
    formats: values.formats.split(","),
    cache: join(root, "out/converted"),
    say: (words) => console.log(`  ${words}`),
  });
  console.log(printFormats(results, values.brief ? 0 : Number(values.show)));
  return results;
}

const wants = (part: string) => values.only === "all" || values.only === part;
const real = wants("real") ? await realPart() : undefined;
const invented = wants("invented") ? inventedPart() : undefined;
const converted = wants("formats") ? await formatsPart() : undefined;
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(
  values.out,
  `${JSON.stringify({ real: real && { forms: Object.fromEntries(real.forms), scores: real.scores }, invented, formats: converted }, null, 1)}\n`,
);
console.log(`Written to ${values.out}`);
if (values.publish && invented !== undefined) publish(root, { invented, real: real?.forms, converted });
else if (values.publish && converted !== undefined) publishFormats(root, converted);
const refused = [
  ...(real ? refusedReal(real) : []),
  ...(invented ? refusedInvented(invented) : []),
  ...(values["enforce-formats"] ? (converted ?? []).flatMap(missedTargets) : []),
];
for (const sentence of refused) console.error(`Below the threshold: ${sentence}`);
process.exitCode = refused.length === 0 ? 0 : 1;
