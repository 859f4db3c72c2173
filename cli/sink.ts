import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { extensionOf, type Frame } from "./formats.ts";
import type { Input } from "./inputs.ts";
import type { Options } from "./options.ts";

/** Where rendered reports go, in order. */
export interface Sink {
  readonly write: (input: Input, output: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Whether the output is a folder with one file per document. */
export function isFolderOutput({ out, skipExisting }: Pick<Options, "out" | "skipExisting">): boolean {
  if (out === undefined) return false;
  if (skipExisting || /[\\/]$/.test(out)) return true;
  return statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The result file of an input in an output folder; the full name is kept, so that a.html and a.pdf do not meet. */
export function resultPath(out: string, input: Input, options: Pick<Options, "format">): string {
  return join(out, `${input.place}.${extensionOf[options.format]}`);
}

/** Writes beside the target and renames: a killed run leaves no half-written result. */
function writeWhole(path: string, output: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  writeFileSync(draft, output);
  renameSync(draft, path);
}

/** One file per document in a folder. */
export function folderSink(out: string, options: Pick<Options, "format">): Sink {
  mkdirSync(out, { recursive: true });
  return {
    write: async (input, output) => writeWhole(resultPath(out, input, options), output),
    close: async () => {},
  };
}

/** One stream for all documents, framed; waits while the reader of the stream is slower. */
export function streamSink(stream: Writable, frame: Frame): Sink {
  let isFirst = true;
  const put = async (piece: string | Uint8Array) => {
    if (piece.length > 0 && !stream.write(piece)) await once(stream, "drain");
  };
  return {
    write: async (_, output) => {
      await put(isFirst ? frame.head : frame.between);
      isFirst = false;
      await put(output);
    },
    close: async () => {
      if (isFirst) await put(frame.head);
      await put(frame.foot);
    },
  };
}

/** Collects everything and writes one file at the end. */
export function collectingSink(sink: Sink, join: (pieces: readonly string[]) => Promise<Uint8Array>): Sink {
  const pieces: string[] = [];
  let last: Input = { path: "", place: "" };
  return {
    write: async (input, output) => {
      last = input;
      pieces.push(String(output));
    },
    close: async () => {
      await sink.write(last, await join(pieces));
      await sink.close();
    },
  };
}

/** A single output file, complete or absent. */
export function fileSink(path: string, frame: Frame): Sink {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  const stream = createWriteStream(draft);
  const sink = streamSink(stream, frame);
  return {
    write: sink.write,
    close: async () => {
      await sink.close();
      stream.end();
      await once(stream, "finish");
      renameSync(draft, path);
    },
  };
}

/** Inputs whose result is not in the output folder yet. */
export function withoutExisting(inputs: readonly Input[], out: string, options: Options): Input[] {
  return inputs.filter((input) => !existsSync(resultPath(out, input, options)));
}
