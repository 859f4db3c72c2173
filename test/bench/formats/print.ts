import type { Replay } from "../invented.ts";
import { showProportion } from "../wilson.ts";
import type { FormatResult } from "./measure.ts";
import type { Format } from "./programs.ts";

interface Target {
  readonly recall: number;
  readonly falsePerClean: number;
}

/** What each format must reach (the measure of the project). */
export const targets: Readonly<Record<Format, Target>> = {
  docx: { recall: 0.95, falsePerClean: 0.05 },
  xlsx: { recall: 0.95, falsePerClean: 0.05 },
  pdf: { recall: 0.9, falsePerClean: 0.1 },
  "pdf-browser": { recall: 0.9, falsePerClean: 0.1 },
  xls: { recall: 0.9, falsePerClean: 0.05 },
  doc: { recall: 0.7, falsePerClean: 0.05 },
};

/** The formats as people call them, with who made the files. */
export const nameOf: Readonly<Record<Format, string>> = {
  docx: "DOCX (LibreOffice)",
  doc: "DOC (LibreOffice)",
  pdf: "PDF (LibreOffice)",
  "pdf-browser": "PDF (Chromium)",
  xlsx: "XLSX (SheetJS)",
  xls: "XLS (LibreOffice)",
};

/** What a format fails to reach, as sentences. */
export function missedTargets({ format, result }: FormatResult): string[] {
  const { recall, falsePerClean } = targets[format];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    ...(result.recall.share < recall
      ? [`${nameOf[format]}: recall ${percent(result.recall.share)}, ${percent(recall)} wanted`]
      : []),
    ...(result.falsePerClean > falsePerClean
      ? [`${nameOf[format]}: ${result.falsePerClean.toFixed(3)} false certain findings per clean document`]
      : []),
  ];
}

function failures(title: string, rows: readonly Replay[], most: number): string[] {
  return rows
    .slice(0, most)
    .map(({ seed, form, plant, what }) => `      ${title} ${seed} ${form} ${plant}: ${what}`);
}

/** One line per format, then its failures. */
export function printFormats(results: readonly FormatResult[], most: number): string {
  const lines = results.flatMap((one) => {
    const { format, result, unreadable, readMs } = one;
    return [
      `    ${nameOf[format].padEnd(20)} ${result.documents} documents, ${result.clean} clean${missedTargets(one).length > 0 ? "   BELOW THE TARGET" : ""}`,
      `      recall ${showProportion(result.recall)}, relations ${showProportion(result.relations)}`,
      `      read ${showProportion(result.readRate)}, false certain per clean ${result.falsePerClean.toFixed(3)}, ` +
        `unreadable ${unreadable.length}, ${readMs.toFixed(0)} ms to read one`,
      ...failures("missed", result.missed, most),
      ...failures("false", result.falseAlarms, most),
      ...failures("unread", result.unread, most),
      ...unreadable.slice(0, most).map((words) => `      unreadable ${words}`),
    ];
  });
  return ["  invented documents in other formats", ...lines].join("\n");
}

/** The table of `docs/accuracy.md`. */
export function formatRows(results: readonly FormatResult[]): string[] {
  const rows = results.map(
    ({ format, result, unreadable }) =>
      `| ${nameOf[format]} | ${result.documents} | ${showProportion(result.recall)} | ${showProportion(result.readRate)} | ${result.falsePerClean.toFixed(3)} | ${unreadable.length} |`,
  );
  return [
    "| format | documents | recall on planted defects | money figures read | false certain per clean | unreadable |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}
