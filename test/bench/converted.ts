import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isReadError, readBytes } from "../../core/read/read.ts";
import type { Case } from "../corpus/case.ts";
import { convert, type Format, findPrograms, formats, lacks } from "./convert.ts";
import { casesOf, type InventedResult, measure, type Sample } from "./invented.ts";
import { showProportion } from "./wilson.ts";

export interface ConvertedResult {
  readonly format: Format;
  readonly result: InventedResult;
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly string[];
  readonly readMs: number;
}

/** Whether a defect can be seen in this format: a workbook holds only the tables. */
function isVisible({ truth }: Case, format: Format): boolean {
  if (truth === undefined || (format !== "xlsx" && format !== "xls")) return true;
  return (
    truth.figure?.inTable === true &&
    truth.broken.every((link) => link.kind === "sum" || link.kind === "rate")
  );
}

async function samplesOf(
  cases: readonly Case[],
  format: Format,
  files: readonly (Uint8Array | undefined)[],
): Promise<{ samples: Sample[]; unreadable: string[]; readMs: number }> {
  const samples: Sample[] = [];
  const unreadable: string[] = [];
  const began = performance.now();
  for (const [index, one] of cases.entries()) {
    const bytes = files[index];
    if (bytes === undefined) continue;
    const snapshot = await readBytes(bytes, { path: `${one.seed}.${format.split("-")[0]}` });
    if (isReadError(snapshot)) unreadable.push(`${one.seed}: ${snapshot.code}`);
    else samples.push({ one, snapshot });
  }
  return { samples, unreadable, readMs: (performance.now() - began) / Math.max(1, files.length) };
}

/** The invented corpus saved in other formats by real programs, read and checked again. */
export async function runConverted(documents: number, wanted: readonly string[]): Promise<ConvertedResult[]> {
  const programs = findPrograms();
  const results: ConvertedResult[] = [];
  const all = [...casesOf({ documents })];
  for (const format of formats.filter((each) => wanted.includes(each))) {
    if (lacks(format, programs)) {
      console.log(`  ${format}: no program on this machine that writes it; left out`);
      continue;
    }
    const cases = all.filter((one) => isVisible(one, format));
    const folder = mkdtempSync(join(tmpdir(), "gouji-formats-"));
    try {
      const files = await convert(cases, format, programs, folder);
      const { samples, unreadable, readMs } = await samplesOf(cases, format, files);
      results.push({ format, result: measure(samples, {}), unreadable, readMs });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

/** One line per format, then the failures. */
export function printConverted(results: readonly ConvertedResult[], most: number): string {
  return results
    .flatMap(({ format, result, unreadable, readMs }) => [
      `  ${format.padEnd(12)} ${result.documents} documents, recall ${showProportion(result.recall)}, ` +
        `read ${showProportion(result.readRate)}, false certain per clean ${result.falsePerClean.toFixed(3)}, ` +
        `unreadable ${unreadable.length}, ${readMs.toFixed(0)} ms to read one`,
      ...result.missed.slice(0, most).map(({ seed, plant, what }) => `    missed ${seed} ${plant}: ${what}`),
      ...result.falseAlarms
        .slice(0, most)
        .map(({ seed, form, what }) => `    false ${seed} ${form}: ${what}`),
      ...result.unread.slice(0, most).map(({ seed, form, what }) => `    unread ${seed} ${form}: ${what}`),
      ...unreadable.slice(0, most).map((words) => `    unreadable ${words}`),
    ])
    .join("\n");
}
