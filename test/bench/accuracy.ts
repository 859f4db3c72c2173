import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readLabelled } from "./labels.ts";
import { printScore, printTotals, type Totals, totalsOf } from "./print-real.ts";
import { scoreReal } from "./real.ts";
import type { Score } from "./score.ts";

const root = resolve(import.meta.dirname, "../..");

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: join(root, "../shared/corpus") },
    out: { type: "string", default: join(root, "out/accuracy.json") },
    form: { type: "string", multiple: true },
    "min-must": { type: "string", default: "0" },
    "max-false-alarms": { type: "string", default: "Infinity" },
    "max-unexplained": { type: "string", default: "Infinity" },
    brief: { type: "boolean", default: false },
  },
});

/** What the thresholds of the command line refuse, as sentences. */
function violations(forms: ReadonlyMap<string, Totals>): string[] {
  const found: string[] = [];
  for (const [form, totals] of forms) {
    const share = totals.total === 0 ? 1 : totals.found / totals.total;
    if (share < Number(values["min-must"]))
      found.push(`${form}: ${(share * 100).toFixed(1)} % of must found, ${values["min-must"]} wanted`);
    if (totals.falseAlarms > Number(values["max-false-alarms"]))
      found.push(`${form}: ${totals.falseAlarms} certain findings on relations that hold`);
    if (totals.unexplained > Number(values["max-unexplained"]) * totals.certain)
      found.push(`${form}: ${totals.unexplained} of ${totals.certain} certain findings unexplained`);
  }
  return found;
}

function byForm(scores: readonly Score[]): Map<string, Totals> {
  const groups = Map.groupBy(scores, ({ form }) => form);
  return new Map([...groups].map(([form, group]) => [form, totalsOf(group)]));
}

async function realPart(): Promise<{ scores: Score[]; forms: Map<string, Totals> }> {
  if (!existsSync(values.corpus)) {
    console.log(`Real documents: none at ${values.corpus}; this part is left out.`);
    return { scores: [], forms: new Map() };
  }
  const wanted = values.form;
  const documents = readLabelled(values.corpus).map((each) => ({
    ...each,
    files: each.files.filter(({ form }) => wanted === undefined || wanted.includes(form)),
  }));
  const scores = await scoreReal(documents);
  console.log(`Real documents: ${documents.length}, labelled by hand`);
  if (!values.brief) for (const score of scores) console.log(printScore(score));
  const forms = byForm(scores);
  for (const [form, totals] of forms) console.log(printTotals(`  all ${form}`, totals));
  return { scores, forms };
}

const { scores, forms } = await realPart();
const refused = violations(forms);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(
  values.out,
  `${JSON.stringify({ real: { forms: Object.fromEntries(forms), scores } }, null, 1)}\n`,
);
console.log(`Written to ${values.out}`);
for (const sentence of refused) console.error(`Below the threshold: ${sentence}`);
process.exitCode = refused.length === 0 ? 0 : 1;
