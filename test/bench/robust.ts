import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../../scripts/browser.ts";
import { runKills } from "./kill-run.ts";
import { runRobust } from "./robust-run.ts";

/*
 * node test/bench/robust.ts [--inputs 2000] [--kills 200] [--seed 1] [--timeout 20] [--jobs n] [--minutes 60] [--out file.json]
 * Exit status 1 when anything crashed, hung over the limit, or was refused without a message, when the minutes did not
 * do for all inputs, or when a decision was lost.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "2000" },
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    timeout: { type: "string", default: "20" },
    minutes: { type: "string", default: "60" },
    jobs: { type: "string", default: String(availableParallelism()) },
    out: { type: "string", default: resolve(import.meta.dirname, "../../out/robust.json") },
  },
});

function secondsSince(moment: number): string {
  return ((performance.now() - moment) / 1000).toFixed(0);
}

const began = performance.now();
const result = await runRobust({
  inputs: Number(values.inputs),
  seed: Number(values.seed),
  timeoutMs: Number(values.timeout) * 1000,
  jobs: Number(values.jobs),
  budgetMs: Number(values.minutes) * 60_000,
  progress: (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${values.inputs} `);
    else if (done % 100 === 0) process.stderr.write(`${done}/${values.inputs}, ${secondsSince(began)} s\n`);
  },
});
const isWhole = result.inputs === Number(values.inputs);
console.log(`Hostile inputs: ${result.inputs} in ${secondsSince(began)} s, seed ${values.seed}`);
if (!isWhole) console.log(`  ${values.minutes} minutes did not do for all ${values.inputs}`);
console.log(`  read ${result.read}, refused with a message ${JSON.stringify(result.refused)}`);
console.log(
  `  slowest ${(result.slowestMs / 1000).toFixed(2)} s: ${result.slowest}; limit ${values.timeout} s`,
);
console.log(`  crashed, hung or without a message: ${result.failures.length}`);
for (const { index, name, what } of result.failures) console.log(`    ${index} ${name}: ${what}`);
const program = findBrowser();
if (program === undefined) console.log("Killed mid-write: not run, no Chromium was found");
const kills =
  program === undefined
    ? undefined
    : await runKills({
        program: program.path,
        kills: Number(values.kills),
        seed: Number(values.seed),
        progress: (done) => {
          if (done % 20 === 0) process.stderr.write(`killed ${done}/${values.kills}\n`);
        },
      });
if (kills !== undefined) {
  console.log(
    `Killed mid-write: ${kills.kills} times (${kills.browsers} of them the whole browser), ${kills.confirmed} decisions confirmed, ${kills.stored} stored`,
  );
  console.log(`  lost or half-written: ${kills.failures.length}`);
  for (const failure of kills.failures) console.log(`    ${failure}`);
}
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify({ ...result, kills }, null, 1)}\n`);
console.log(`Written to ${join(values.out)}`);
const isSound = isWhole && result.failures.length === 0 && (kills?.failures.length ?? 0) === 0;
process.exitCode = isSound ? 0 : 1;
