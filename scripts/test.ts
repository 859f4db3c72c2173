/** Everything that must hold before a change is done, in the order that fails fastest. Arguments go to vitest. */
import { needBrowser, wantFirefox } from "./browser.ts";
import { add, type Counts, none, step, summary, vitest } from "./steps.ts";

const began = performance.now();
const forVitest = process.argv.slice(2);

const quick = [
  ["types of the core, without browser and Node", "tsc", ["-p", "core"]],
  ["types", "tsc", ["-p", "."]],
  ["format and lint", "biome", ["ci", "."]],
] as const;
const builds = [
  ["build for Chrome and Edge", "wxt", ["build", "-b", "chrome", "--mv3"]],
  ["build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]],
] as const;

let counts: Counts = none;
for (const [title, program, args] of quick) counts = add(counts, await step(title, program, args));
counts = add(counts, await vitest("unit, property, component and architecture tests", forVitest));
let built = none;
for (const [title, program, args] of builds) built = add(built, await step(title, program, args));
counts = add(counts, built);

if (built.failed > 0) console.log("\nThe tests in browsers were not run: there is no build.");
else {
  const { path } = needBrowser(console.log);
  const firefox = wantFirefox(console.log);
  console.log(
    `\nChromium: ${path}\nFirefox: ${firefox ?? "SKIPPED, none found and none could be installed"}`,
  );
  counts = add(
    counts,
    await vitest("end to end, in real browsers", ["--config", "test/e2e/vitest.config.ts"]),
  );
}

console.log(`\nAll in ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(summary(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
