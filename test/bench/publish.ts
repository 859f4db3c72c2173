import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FormatResult } from "./formats/measure.ts";
import { formatRows } from "./formats/print.ts";
import type { InventedResult } from "./invented.ts";
import { printTotals, type Totals } from "./print-real.ts";
import { type Proportion, showProportion } from "./wilson.ts";

function rows(title: string, entries: Readonly<Record<string, Proportion>>): string[] {
  return [
    `| ${title} | measured |`,
    "|---|---|",
    ...Object.entries(entries).map(([name, value]) => `| ${name} | ${showProportion(value)} |`),
    "",
  ];
}

/** What a run of the measure gave; parts that were left out are undefined. */
export interface Measured {
  readonly invented: InventedResult;
  readonly real: ReadonlyMap<string, Totals> | undefined;
  readonly converted: readonly FormatResult[] | undefined;
}

/** The page of measured figures: what, how many, with 95 % Wilson intervals. */
export function accuracyPage({ invented, real, converted = [] }: Measured): string {
  const whole = {
    "read rate of money figures": invented.readRate,
    "relations found": invented.relations,
    "recall on planted defects": invented.recall,
    "… by certain findings alone": invented.recallCertain,
    "precision of certain findings": invented.precision,
  };
  const forms =
    real === undefined
      ? []
      : [...real].map(
          ([form, totals]) => `- ${form}: ${printTotals("", totals).trim().replace(/^:\s*/, "")}`,
        );
  return `${[
    "<!-- Written by `npm run bench:accuracy -- --publish`; do not edit. -->",
    "",
    "# Measured accuracy",
    "",
    `Generated disclosures of invented places: ${invented.documents} documents, ${invented.clean} of them clean, the others with one planted defect each. Everything that was not read`,
    "stands in the denominators. Intervals are 95 % Wilson intervals. Make these figures again with `npm run bench:accuracy`.",
    "",
    ...rows("all forms", whole),
    `False certain findings per clean document: ${invented.falsePerClean.toFixed(3)}; false probable ones: ${invented.falseProbablePerClean.toFixed(3)}.`,
    "",
    ...rows("recall by planted defect", invented.recallByKind),
    ...rows("recall by form", invented.recallByForm),
    ...rows("relations found, by family", invented.relationsByKind),
    ...(converted.length === 0 ? [] : [...formatWords, ...formatRows(converted)]),
    ...(forms.length === 0 ? [] : ["## Real documents, labelled by hand", "", ...forms, ""]),
  ]
    .join("\n")
    .trimEnd()}\n`;
}

const formatWords = [
  "## Files",
  "",
  "The same kind of documents saved by office programs and a browser: ruled, open, dotted, broken and missing lines of tables, pages on their side, tables over several",
  "pages, running heads and page numbers, number formats, hidden sheets and rows. In six of ten workbooks only the tables are there, and only their defects are asked for.",
  "",
];

/** The page with another section on files; the rest stays as it was measured. */
export function withFormats(page: string, converted: readonly FormatResult[]): string {
  const section = [...formatWords, ...formatRows(converted)].join("\n");
  const start = page.indexOf("## Files\n");
  const real = page.indexOf("## Real documents");
  const at = start >= 0 ? start : real >= 0 ? real : page.length;
  const next = start >= 0 ? page.indexOf("\n## ", start + 1) : at - 1;
  const rest = next < 0 ? "" : page.slice(next + 1);
  return `${`${page.slice(0, at).trimEnd()}\n\n${section}\n${rest}`.trimEnd()}\n`;
}

/** Writes only the section on files. */
export function publishFormats(root: string, converted: readonly FormatResult[]): void {
  const path = join(root, "docs/accuracy.md");
  writeFileSync(path, withFormats(readFileSync(path, "utf8"), converted));
}

/** Writes the page and the figures that the rule catalogue shows. */
export function publish(root: string, all: Measured): void {
  const { invented } = all;
  writeFileSync(join(root, "docs/accuracy.md"), accuracyPage(all));
  const measured = Object.fromEntries(
    Object.entries(invented.precisionByRule).map(([rule, value]) => [rule, showProportion(value)]),
  );
  writeFileSync(
    join(root, "test/rules/measured.json"),
    `${JSON.stringify({ documents: invented.documents, precision: measured }, null, 2)}\n`,
  );
}
