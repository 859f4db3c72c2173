import { isReadError, readBytes } from "../../../core/read/read.ts";
import type { Case } from "../../corpus/case.ts";
import { type InventedResult, measure, type Sample } from "../invented.ts";
import { ConversionCache } from "./cache.ts";
import { casesFor } from "./cases.ts";
import { convert } from "./convert.ts";
import { type Format, findPrograms, formats, lacking } from "./programs.ts";

export interface FormatResult {
  readonly format: Format;
  readonly result: InventedResult;
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly string[];
  /** Milliseconds to read one, on average. */
  readonly readMs: number;
}

export interface FormatOptions {
  readonly documents: number;
  readonly firstSeed: number;
  readonly formats: readonly string[];
  /** Folder of the files converted before. */
  readonly cache: string;
  readonly say: (words: string) => void;
}

async function samplesOf(
  cases: readonly Case[],
  format: Format,
  files: readonly Uint8Array[],
): Promise<{ samples: Sample[]; unreadable: string[]; readMs: number }> {
  const samples: Sample[] = [];
  const unreadable: string[] = [];
  const began = performance.now();
  for (const [index, one] of cases.entries()) {
    const bytes = files[index] ?? new Uint8Array();
    const snapshot = await readBytes(bytes, { path: `${one.seed}.${format.split("-")[0]}` });
    if (isReadError(snapshot)) unreadable.push(`${one.seed}: ${snapshot.code}`);
    // What cannot be read counts as a document of which nothing was found.
    samples.push({ one, snapshot: isReadError(snapshot) ? nothing : snapshot });
  }
  return { samples, unreadable, readMs: (performance.now() - began) / Math.max(1, files.length) };
}

const nothing = { url: undefined, title: "", mediaType: "text/plain", text: "", blocks: [] };

/** The invented corpus saved in other formats by real programs, read and checked again. */
export async function measureFormats(options: FormatOptions): Promise<FormatResult[]> {
  const programs = findPrograms();
  const cache = new ConversionCache(options.cache);
  const results: FormatResult[] = [];
  for (const format of formats.filter((each) => options.formats.includes(each))) {
    const lacks = lacking(format, programs);
    if (lacks !== undefined) {
      options.say(`${format}: left out, this machine has no ${lacks}`);
      continue;
    }
    options.say(`${format}: converting and reading ${options.documents} documents`);
    const cases = casesFor(format, options.documents, options.firstSeed);
    const files = await convert(cases, format, programs, cache);
    const { samples, unreadable, readMs } = await samplesOf(cases, format, files);
    results.push({ format, result: measure(samples, {}), unreadable, readMs });
  }
  return results;
}
