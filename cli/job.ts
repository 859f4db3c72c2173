import type { PaperOptions } from "../core/export/paper.ts";
import type { DisclosureKind } from "../core/model/document.ts";
import type { Message } from "../core/model/report.ts";
import type { Input } from "./inputs.ts";
import type { Format, Options } from "./options.ts";

/** What a worker is asked to do: review one input and render the result. */
export interface Job {
  readonly path: string;
  /** Known before anything is read: there is no such file, or nothing in the folder. */
  readonly problem?: NonNullable<Input["problem"]>;
  /** The files that are read as one disclosure; otherwise `path` is the only one. */
  readonly pieces?: readonly Input[];
  /** Standard input, read by the main thread; otherwise the worker reads the file. */
  readonly bytes?: Uint8Array;
  readonly format: Format;
  /** One file per document: a whole document of that format instead of a piece of a longer one. */
  readonly alone: boolean;
  readonly paper: PaperOptions;
  readonly kind: DisclosureKind | undefined;
  readonly year: number | undefined;
  readonly stable: boolean;
  readonly ledger: boolean;
  readonly maxBytes: number;
}

/** What comes back: the rendered report and what the exit status needs. */
export interface Reviewed {
  readonly path: string;
  readonly output: string | Uint8Array;
  readonly isCertain: boolean;
  readonly error: { readonly code: string; readonly message: Message } | null;
}

/** The job for an input under these options. */
export function jobOf({ path, problem, pieces }: Input, options: Options, alone: boolean): Job {
  const { format, kind, year, stable, ledger, maxBytes } = options;
  const job = { path, format, alone, paper: paperOptionsOf(options), kind, year, stable, ledger, maxBytes };
  return { ...job, ...(pieces && { pieces }), ...(problem && { problem }) };
}

/** Language, time and version for exports; without time and version under `--stable`. */
export function paperOptionsOf({ lang, stable, startedAt, version }: Options): PaperOptions {
  return { language: lang, madeAt: stable ? null : startedAt, version: stable ? null : version };
}
