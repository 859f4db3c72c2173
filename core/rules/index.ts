import { amountWithoutUnit } from "./amount-without-unit.ts";
import { balance } from "./balance.ts";
import { brokenSentence } from "./broken-sentence.ts";
import { changeDirection } from "./change-direction.ts";
import { changeWithoutReason } from "./change-without-reason.ts";
import { claimAndFigure } from "./claim-and-figure.ts";
import { comparisonYear } from "./comparison-year.ts";
import { completionRate } from "./completion-rate.ts";
import { countOfParts } from "./count-of-parts.ts";
import { departmentOrUnit } from "./department-or-unit.ts";
import { doubledText } from "./doubled-text.ts";
import { emptyPart } from "./empty-part.ts";
import { entityName } from "./entity-name.ts";
import { executionRate } from "./execution-rate.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { headingOrder } from "./heading-order.ts";
import { implausibleMagnitude } from "./implausible-magnitude.ts";
import { indicatorBelongs } from "./indicator-belongs.ts";
import { largeChange } from "./large-change.ts";
import { largeChangeWithoutReason } from "./large-change-without-reason.ts";
import { newOrVanishedLine } from "./new-or-vanished-line.ts";
import { outdatedTerm } from "./outdated-term.ts";
import { partWithinWhole } from "./part-within-whole.ts";
import { percentSign } from "./percent-sign.ts";
import { reasonDirection } from "./reason-direction.ts";
import { repeatedDefinition } from "./repeated-definition.ts";
import { requiredElement } from "./required-element.ts";
import { requiredPart } from "./required-part.ts";
import { requiredSection } from "./required-section.ts";
import { requiredTable } from "./required-table.ts";
import type { Rule } from "./rule.ts";
import { sameFigure } from "./same-figure.ts";
import { scoreByRate } from "./score-by-rate.ts";
import { scoreOverWeight } from "./score-over-weight.ts";
import { scoreSum } from "./score-sum.ts";
import { shareOfTotal } from "./share-of-total.ts";
import { shareShift } from "./share-shift.ts";
import { sharesSum } from "./shares-sum.ts";
import { shortfallWithoutReason } from "./shortfall-without-reason.ts";
import { statedChange } from "./stated-change.ts";
import { subjectHierarchy } from "./subject-hierarchy.ts";
import { subjectName } from "./subject-name.ts";
import { sumOfChanges } from "./sum-of-changes.ts";
import { tableAndTable } from "./table-and-table.ts";
import { tableRowShift } from "./table-row-shift.ts";
import { tableTotal } from "./table-total.ts";
import { targetActualScore } from "./target-actual-score.ts";
import { templateResidue } from "./template-residue.ts";
import { textAndTable } from "./text-and-table.ts";
import { totalOfParts } from "./total-of-parts.ts";
import { unitSlip } from "./unit-slip.ts";
import { unreadableNumber } from "./unreadable-number.ts";
import { zeroBase } from "./zero-base.ts";
import { zeroStatement } from "./zero-statement.ts";

/** Every rule, by id. A rule can neither see nor order another one. */
export const rules: readonly Rule[] = Object.freeze([
  amountWithoutUnit,
  balance,
  brokenSentence,
  changeDirection,
  changeWithoutReason,
  claimAndFigure,
  comparisonYear,
  completionRate,
  countOfParts,
  departmentOrUnit,
  doubledText,
  emptyPart,
  entityName,
  executionRate,
  fiscalYear,
  headingOrder,
  implausibleMagnitude,
  indicatorBelongs,
  largeChangeWithoutReason,
  largeChange,
  newOrVanishedLine,
  outdatedTerm,
  partWithinWhole,
  percentSign,
  reasonDirection,
  repeatedDefinition,
  requiredElement,
  requiredPart,
  requiredSection,
  requiredTable,
  sameFigure,
  scoreByRate,
  scoreOverWeight,
  scoreSum,
  shareOfTotal,
  shareShift,
  sharesSum,
  shortfallWithoutReason,
  statedChange,
  subjectHierarchy,
  subjectName,
  sumOfChanges,
  tableAndTable,
  tableRowShift,
  tableTotal,
  targetActualScore,
  templateResidue,
  textAndTable,
  totalOfParts,
  unitSlip,
  unreadableNumber,
  zeroBase,
  zeroStatement,
]);
