import type { Bytes } from "./bytes.ts";

/** Formatting of a stretch of the `WordDocument` stream, by byte offsets. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph style; 0 for characters. */
  readonly style: number;
  readonly sprms: Bytes;
}

const pageSize = 512;

/** Numbers of the pages that hold formatting (PlcBtePapx, PlcBteChpx). */
function pageNumbers(table: Bytes): number[] {
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  return Array.from({ length: count }, (_, i) => table.u32((count + 1) * 4 + i * 4) & 0x3f_ffff);
}

/** Paragraph properties at a place of a page (PapxInFkp): style, then instructions. */
function paragraphRun(page: Bytes, at: number): Pick<FormattedRun, "style" | "sprms"> {
  const words = page.u8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? page.u8(at + 1) * 2 : words * 2 - 1;
  return { style: page.u16(start), sprms: page.part(start + 2, start + size) };
}

function characterRun(page: Bytes, at: number): Pick<FormattedRun, "style" | "sprms"> {
  return { style: 0, sprms: page.part(at + 1, at + 1 + page.u8(at)) };
}

/** Reads the pages of paragraph or character formatting, sorted by offset. */
export function readFormattedRuns(
  word: Bytes,
  table: Bytes,
  kind: "paragraph" | "character",
): FormattedRun[] {
  const runs: FormattedRun[] = [];
  const entrySize = kind === "paragraph" ? 13 : 1;
  for (const number of pageNumbers(table)) {
    const page = word.part(number * pageSize, (number + 1) * pageSize);
    const count = page.u8(pageSize - 1);
    for (let i = 0; i < count; i++) {
      const at = page.u8((count + 1) * 4 + i * entrySize) * 2;
      const none = { style: 0, sprms: page.part(0, 0) };
      const read = kind === "paragraph" ? paragraphRun : characterRun;
      runs.push({ start: page.u32(i * 4), end: page.u32(i * 4 + 4), ...(at === 0 ? none : read(page, at)) });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The run that covers a byte offset. */
export function runAt(runs: readonly FormattedRun[], offset: number): FormattedRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.start <= offset ? run : undefined;
}
