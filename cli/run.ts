import { basename } from "node:path";
import { CommanderError } from "commander";
import { parseArguments } from "./arguments.ts";
import { frameOf, isCollected, joined } from "./formats.ts";
import { type Input, inputsOf, shareOf, togetherOf } from "./inputs.ts";
import { type Job, jobOf, paperOptionsOf, type Reviewed } from "./job.ts";
import { exitStatus, type Options } from "./options.ts";
import { reviewAll } from "./pool.ts";
import { type Progress, startProgress } from "./progress.ts";
import {
  collectingSink,
  fileSink,
  folderSink,
  isFolderOutput,
  type Sink,
  streamSink,
  withoutExisting,
} from "./sink.ts";
import { readStdin } from "./stdin.ts";

async function sinkOf(options: Options): Promise<Sink> {
  const { out, format } = options;
  if (out !== undefined && isFolderOutput(options)) return folderSink(out, options);
  const paper = paperOptionsOf(options);
  const frame = await frameOf(format, paper);
  const sink = out === undefined ? streamSink(process.stdout, frame) : fileSink(out, frame);
  return isCollected(format) ? collectingSink(sink, (pieces) => joined(pieces, paper)) : sink;
}

/** Standard output closed by its reader (`| head`) ends the run quietly. */
function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 70);
  });
}

async function jobsOf(inputs: readonly Input[], options: Options): Promise<Job[]> {
  const alone = isFolderOutput(options);
  const jobs: Job[] = [];
  for (const input of inputs) {
    const job = jobOf(input, options, alone);
    jobs.push(input.path === "-" ? { ...job, bytes: await readStdin(options.maxBytes) } : job);
  }
  return jobs;
}

function selected(options: Options, say: (line: string) => void): Input[] {
  const found = inputsOf(options.inputs);
  const inputs = options.together ? togetherOf(found) : shareOf(found, options.shard);
  if (!options.skipExisting || options.out === undefined) return inputs;
  const left = withoutExisting(inputs, options.out, options);
  if (left.length < inputs.length)
    say(`gouji: ${inputs.length - left.length} already done, ${left.length} left`);
  return left;
}

async function reviewInputs(inputs: readonly Input[], options: Options, progress: Progress): Promise<number> {
  const sink = await sinkOf(options);
  const seen = { certain: false, unreadable: false };
  let position = 0;
  for await (const reviewed of reviewAll(await jobsOf(inputs, options), options)) {
    const input = inputs[position++];
    if (input !== undefined) await sink.write(input, reviewed.output);
    note(reviewed, seen);
    if (reviewed.error !== null) progress.say(errorLine(reviewed.path, reviewed.error.message[options.lang]));
    progress.advance();
  }
  await sink.close();
  if (seen.unreadable) return exitStatus.unreadable;
  return seen.certain ? exitStatus.certain : exitStatus.clean;
}

/** Readers name the file in their message; the others do not. */
function errorLine(path: string, message: string): string {
  const name = basename(path);
  return message.startsWith(name) ? `gouji: ${message}` : `gouji: ${path}: ${message}`;
}

function note(reviewed: Reviewed, seen: { certain: boolean; unreadable: boolean }): void {
  if (reviewed.isCertain) seen.certain = true;
  if (reviewed.error !== null) seen.unreadable = true;
}

/** Runs the command with the arguments after the script's name; returns the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const options = parseArguments(argv);
    const say = (line: string) => {
      if (!options.quiet) process.stderr.write(`${line}\n`);
    };
    if (options.format === "xlsx" && options.out === undefined && process.stdout.isTTY) {
      process.stderr.write("gouji: --format xlsx needs -o\n");
      return exitStatus.usage;
    }
    endWithReader();
    const inputs = selected(options, say);
    const progress = await startProgress(inputs.length, options);
    try {
      return await reviewInputs(inputs, options, progress);
    } finally {
      progress.stop();
    }
  } catch (error) {
    // Wrong usage, or help and version, which commander ends in the same way with status 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.clean : exitStatus.usage;
    throw error;
  }
}
