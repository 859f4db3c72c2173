import { amountWithoutUnit } from "./amount-without-unit.ts";
import { changeDirection } from "./change-direction.ts";
import { changeWithoutReason } from "./change-without-reason.ts";
import { completionRate } from "./completion-rate.ts";
import { countOfParts } from "./count-of-parts.ts";
import { largeChange } from "./large-change.ts";
import { partWithinWhole } from "./part-within-whole.ts";
import type { Rule } from "./rule.ts";
import { sameFigure } from "./same-figure.ts";
import { shareOfTotal } from "./share-of-total.ts";
import { sharesSum } from "./shares-sum.ts";
import { statedChange } from "./stated-change.ts";
import { sumOfChanges } from "./sum-of-changes.ts";
import { textAndTable } from "./text-and-table.ts";
import { totalOfParts } from "./total-of-parts.ts";
import { unitSlip } from "./unit-slip.ts";

/** Every rule, by id. A rule can neither see nor order another one. */
export const rules: readonly Rule[] = Object.freeze([
  amountWithoutUnit,
  changeDirection,
  changeWithoutReason,
  completionRate,
  countOfParts,
  largeChange,
  partWithinWhole,
  sameFigure,
  shareOfTotal,
  sharesSum,
  statedChange,
  sumOfChanges,
  textAndTable,
  totalOfParts,
  unitSlip,
]);
