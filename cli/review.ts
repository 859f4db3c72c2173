import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { type CheckOptions, check, readTables } from "../core/check.ts";
import { gridOf } from "../core/export/grid.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { joinPieces, type Piece } from "../core/read/join.ts";
import { isReadError, type ReadResult, readBytes } from "../core/read/read.ts";
import { failedReport } from "../core/wire/failed-report.ts";
import { failureOf, inputProblems, tooLarge } from "./failures.ts";
import type { Input } from "./inputs.ts";
import type { Job } from "./job.ts";
import type { Rendered } from "./rendered.ts";

/** The file's bytes; undefined when there are more than the limit. */
async function bytesOf({ path, bytes, maxBytes }: Job): Promise<{ size: number; bytes?: Uint8Array }> {
  if (bytes !== undefined)
    return bytes.length > maxBytes ? { size: bytes.length } : { size: bytes.length, bytes };
  const { size } = await stat(path);
  return size > maxBytes ? { size } : { size, bytes: await readFile(path) };
}

function checkOptionsOf(job: Job): CheckOptions {
  const { path, kind, year } = job;
  const identity = {
    ...(kind === undefined ? {} : { isDisclosure: true, kinds: [kind] }),
    ...(year === undefined ? {} : { year }),
  };
  return { path, ledger: hasLedger(job), ...(Object.keys(identity).length === 0 ? {} : { identity }) };
}

/** The ledger is three quarters of a report; in JSON it is written only when it is asked for. */
function hasLedger({ format, ledger }: Job): boolean {
  return ledger || (format !== "json" && format !== "ndjson");
}

function milliseconds(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}

async function readInput(job: Job): Promise<ReadResult> {
  const { size, bytes } = await bytesOf(job);
  if (bytes === undefined) return tooLarge(size, job.maxBytes);
  return readBytes(bytes, job.path === "-" ? {} : { path: job.path });
}

/** A page and its attachments, or several attachments, as one disclosure; what cannot be read is told in it. */
async function readTogether(job: Job, inputs: readonly Input[]): Promise<ReadResult> {
  const pieces: Piece[] = [];
  for (const { path, problem } of inputs) {
    const result = problem === undefined ? await readPiece({ ...job, path }) : inputProblems[problem];
    pieces.push({ name: basename(path), result });
  }
  const read = pieces.map(({ result }) => result);
  const first = read.find((result): result is Snapshot => !isReadError(result));
  const facts = { url: first?.url, title: first?.title ?? "", mediaType: "multipart/mixed" };
  const page = first !== undefined && first === read[0] && first.mediaType === "text/html";
  return joinPieces(pieces, facts, { page }) ?? read.find(isReadError) ?? inputProblems["not-found"];
}

async function readPiece(job: Job): Promise<ReadResult> {
  try {
    return await readInput(job);
  } catch (error) {
    // The others are read all the same.
    return failureOf(error);
  }
}

/** Reads and checks one input. Never throws: what cannot be read is a report with an error. */
export async function review(job: Job): Promise<Rendered> {
  const { path, problem } = job;
  if (problem !== undefined) return { report: failedReport({ path, ...inputProblems[problem] }) };
  try {
    const began = performance.now();
    const snapshot = await (job.pieces === undefined ? readInput(job) : readTogether(job, job.pieces));
    if (isReadError(snapshot)) return { report: failedReport({ path, ...snapshot }) };
    const readMs = milliseconds(began);
    const read = performance.now();
    const options = checkOptionsOf(job);
    const report = check(snapshot, options);
    const timed = job.stable ? report : { ...report, timings: { readMs, checkMs: milliseconds(read) } };
    // Only the workbook shows the tables as they were read.
    if (job.format !== "xlsx") return { report: timed };
    return { report: timed, tables: readTables(snapshot, options).map(gridOf) };
  } catch (error) {
    // Whatever a hostile or broken file provokes is an answer about that file, never the end of the batch.
    return { report: failedReport({ path, ...failureOf(error) }) };
  }
}
