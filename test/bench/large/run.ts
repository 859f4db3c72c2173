import { monitorEventLoopDelay } from "node:perf_hooks";
import { check } from "../../../core/check.ts";
import { isReadError, readBytes } from "../../../core/read/read.ts";
import { largePdf, largeWorkbook } from "./make.ts";

/*
 * node test/bench/large/run.ts pdf|workbook SIZE: one large file read and checked in a process of its own; prints
 * what it took as JSON. User CPU time, so that other work on the machine counts less.
 */
const [kind = "pdf", size = "30"] = process.argv.slice(2);
const make = kind === "pdf" ? largePdf : largeWorkbook;
// The readers are loaded, and the code is warm.
await readBytes(make(kind === "pdf" ? 4 : 1000));
const bytes = make(Number(size));

const userMs = () => process.cpuUsage().user / 1000;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const [wall, before] = [performance.now(), userMs()];
const snapshot = await readBytes(bytes);
if (isReadError(snapshot)) throw new Error(snapshot.message.en);
// What the last long task held up is counted when the loop turns again.
await new Promise((turn) => setTimeout(turn, 20));
delay.disable();
const read = userMs();
const report = check(snapshot);
console.log(
  JSON.stringify({
    readMs: read - before,
    checkMs: userMs() - read,
    wallMs: performance.now() - wall,
    longestTaskMs: delay.max / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    megabytesOfFile: bytes.length / 1024 / 1024,
    cells: report.tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    certain: report.findings.filter(({ tier }) => tier === "certain").length,
  }),
);
