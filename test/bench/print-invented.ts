import type { InventedResult, Replay } from "./invented.ts";
import { type Proportion, showProportion } from "./wilson.ts";

function table(title: string, rows: Readonly<Record<string, Proportion>>): string[] {
  return [
    title,
    ...Object.entries(rows).map(([name, value]) => `    ${name.padEnd(34)} ${showProportion(value)}`),
  ];
}

function list(title: string, rows: readonly Replay[], most: number): string[] {
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, most)
    .map(
      ({ seed, form, mediaType, plant, what }) =>
        `    ${seed} ${form} ${mediaType.slice(5)} ${plant}: ${what}`,
    );
  return [
    `  ${title}: ${rows.length}`,
    ...shown,
    ...(rows.length > most ? [`    … ${rows.length - most} more`] : []),
  ];
}

/** The measured figures as a table for the terminal; `most` replays of each kind of failure. */
export function printInvented(result: InventedResult, most = 12): string {
  const lines = [
    `Invented documents: ${result.documents}, ${result.clean} clean, ${(result.milliseconds / 1000).toFixed(1)} s`,
    `  read rate of money figures           ${showProportion(result.readRate)}`,
    `  relations found                      ${showProportion(result.relations)}`,
    `  recall on planted defects            ${showProportion(result.recall)}`,
    `  … by certain findings alone          ${showProportion(result.recallCertain)}`,
    `  precision of certain findings        ${showProportion(result.precision)}`,
    `  false certain per clean document     ${result.falsePerClean.toFixed(3)} ${JSON.stringify(result.falsePerCleanByFamily)}`,
    `  false probable per clean document    ${result.falseProbablePerClean.toFixed(3)}`,
    ...table("  identity", result.identity),
    ...table("  recall by kind", result.recallByKind),
    ...table("  recall by form", result.recallByForm),
    ...table("  read rate by form", result.readByForm),
    ...table("  relations by family", result.relationsByKind),
    ...table("  precision by rule", result.precisionByRule),
    ...list("crashed rules", result.crashes, most),
    ...list("missed", result.missed, most),
    ...list("false alarms", result.falseAlarms, most),
    ...list("unread", result.unread, most),
    ...list("relations not found", result.lostRelations, most),
  ];
  return lines.join("\n");
}
