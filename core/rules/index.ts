import { amountWithoutUnit } from "./amount-without-unit.ts";
import { brokenSentence } from "./broken-sentence.ts";
import { changeDirection } from "./change-direction.ts";
import { changeWithoutReason } from "./change-without-reason.ts";
import { claimAndFigure } from "./claim-and-figure.ts";
import { completionRate } from "./completion-rate.ts";
import { countOfParts } from "./count-of-parts.ts";
import { doubledText } from "./doubled-text.ts";
import { headingOrder } from "./heading-order.ts";
import { largeChange } from "./large-change.ts";
import { partWithinWhole } from "./part-within-whole.ts";
import { repeatedDefinition } from "./repeated-definition.ts";
import type { Rule } from "./rule.ts";
import { sameFigure } from "./same-figure.ts";
import { shareOfTotal } from "./share-of-total.ts";
import { sharesSum } from "./shares-sum.ts";
import { statedChange } from "./stated-change.ts";
import { sumOfChanges } from "./sum-of-changes.ts";
import { templateResidue } from "./template-residue.ts";
import { textAndTable } from "./text-and-table.ts";
import { totalOfParts } from "./total-of-parts.ts";
import { unitSlip } from "./unit-slip.ts";
import { unreadableNumber } from "./unreadable-number.ts";
import { zeroBase } from "./zero-base.ts";

/** Every rule, by id. A rule can neither see nor order another one. */
export const rules: readonly Rule[] = Object.freeze([
  amountWithoutUnit,
  brokenSentence,
  changeDirection,
  changeWithoutReason,
  claimAndFigure,
  completionRate,
  countOfParts,
  doubledText,
  headingOrder,
  largeChange,
  partWithinWhole,
  repeatedDefinition,
  sameFigure,
  shareOfTotal,
  sharesSum,
  statedChange,
  sumOfChanges,
  templateResidue,
  textAndTable,
  totalOfParts,
  unitSlip,
  unreadableNumber,
  zeroBase,
]);
