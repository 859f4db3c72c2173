import type { Draft } from "./generate.ts";
import { dropSection, dropTable, emptyPart, headingGap } from "./plant-absences.ts";
import { plantDirection, plantNumber, plantPercentSign, plantUnit, plantZeroBase } from "./plant-figures.ts";
import { foreignName, missingShortfall, repeatedDefinition, shiftRows, unreadable } from "./plant-more.ts";
import { missingReason, outdatedSubject, residue, wrongYear } from "./plant-words.ts";
import type { Random } from "./random.ts";
import type { DefectKind, Truth } from "./truth.ts";

/** Every kind that can be planted. */
export const defectKinds: readonly DefectKind[] = [
  "prose-figure",
  "table-cell",
  "total",
  "subtotal",
  "share",
  "change-rate",
  "change-amount",
  "direction-word",
  "completion-rate",
  "execution-rate",
  "count",
  "text-table",
  "unit-missing",
  "unit-slip",
  "percent-sign",
  "zero-base",
  "score",
  "weight-sum",
  "dropped-section",
  "dropped-table",
  "empty-part",
  "heading-gap",
  "wrong-year",
  "template-residue",
  "missing-reason",
  "subject-name",
  "table-shift",
  "entity-name",
  "repeated-definition",
  "unreadable-number",
  "shortfall-reason",
];

/** Plants one defect of the kind into the draft; undefined when the draft has no place for it. */
export function plant(draft: Draft, kind: DefectKind, random: Random): Truth | undefined {
  switch (kind) {
    case "direction-word":
      return plantDirection(draft, random);
    case "unit-missing":
    case "unit-slip":
      return plantUnit(draft, kind, random);
    case "percent-sign":
      return plantPercentSign(draft, random);
    case "zero-base":
      return plantZeroBase(draft, random);
    case "dropped-section":
      return dropSection(draft, random);
    case "dropped-table":
      return dropTable(draft, random);
    case "empty-part":
      return emptyPart(draft, random);
    case "heading-gap":
      return headingGap(draft, random);
    case "wrong-year":
      return wrongYear(draft, random);
    case "template-residue":
      return residue(draft, random);
    case "missing-reason":
      return missingReason(draft, random);
    case "subject-name":
      return outdatedSubject(draft, random);
    case "table-shift":
      return shiftRows(draft, random);
    case "entity-name":
      return foreignName(draft, random);
    case "repeated-definition":
      return repeatedDefinition(draft, random);
    case "unreadable-number":
      return unreadable(draft, random);
    case "shortfall-reason":
      return missingShortfall(draft, random);
    default:
      return plantNumber(draft, kind, random);
  }
}
