/** `npm run e2e`: builds, then the tests in real browsers. Arguments go to vitest. */
import { build, needBrowser } from "../../scripts/browser.ts";
import { summary, vitest } from "../../scripts/steps.ts";

needBrowser(console.log);
build("chrome");
build("firefox");
const counts = await vitest("end to end, in real browsers", [
  "--config",
  "test/e2e/vitest.config.ts",
  ...process.argv.slice(2),
]);
console.log(summary(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
