import { readdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";

/** One thing to review; `problem` says why it cannot be read at all. */
export interface Input {
  /** As given, or found under a given folder; `-` is standard input. */
  readonly path: string;
  /** Path below the given folder, or the file's own name: where its result goes in an output folder. */
  readonly place: string;
  readonly problem?: "not-found" | "empty-folder" | "not-permitted";
  /** The files that are read as one disclosure. */
  readonly pieces?: readonly Input[];
}

/** Several inputs as one, named after all of them; it is placed where the first would be. */
export function togetherOf(inputs: readonly Input[]): Input[] {
  const [first] = inputs;
  if (first === undefined || inputs.length === 1) return [...inputs];
  return [{ path: inputs.map(({ path }) => path).join(" + "), place: first.place, pieces: inputs }];
}

/** Taken from folders. What is named directly is always read; content decides what it is. */
const extensions = new Set(
  "htm html xhtml shtml mht mhtml txt text md pdf docx xlsx doc xls docm xlsm wps et ofd zip rtf".split(" "),
);

/** Pages saved under the name of the program that made them. */
const pageExtensions = new Set(["", ".jsp", ".jspx", ".asp", ".aspx", ".php", ".do", ".action"]);

function isTaken(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return extensions.has(extension.slice(1)) || pageExtensions.has(extension);
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Files below a folder in the order of their names; hidden ones and links to folders are passed over. */
function* filesBelow(folder: string, below: string): Generator<Input> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareNames(a.name, b.name))) {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    const path = join(folder, entry.name);
    const place = join(below, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, place);
    else if (isTaken(entry.name) && isFile(path)) yield { path, place };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function problemOf(error: unknown): Input["problem"] {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "EACCES" || code === "EPERM" ? "not-permitted" : "not-found";
}

function* expand(path: string): Generator<Input> {
  const place = path === "-" ? "stdin" : (resolve(path).split(/[\\/]/).at(-1) ?? path);
  if (path === "-") {
    yield { path, place };
    return;
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) yield { path, place, problem: "not-found" };
  else if (!stats.isDirectory()) yield { path, place };
  else {
    const found = [...filesBelow(path, "")];
    if (found.length === 0) yield { path, place, problem: "empty-folder" };
    else yield* found;
  }
}

/** Everything that the arguments name, in their order, folders in the order of names. */
export function inputsOf(paths: readonly string[]): Input[] {
  return paths.flatMap((path) => {
    try {
      return [...expand(path)];
    } catch (error) {
      // The file system refuses: no permission, or a name that it cannot hold.
      return [{ path, place: path, problem: problemOf(error) ?? "not-found" }];
    }
  });
}

/** The inputs of one share: every count-th, so that shares are even. */
export function shareOf(
  inputs: readonly Input[],
  shard: { index: number; count: number } | undefined,
): Input[] {
  if (shard === undefined) return [...inputs];
  return inputs.filter((_, position) => position % shard.count === shard.index - 1);
}
