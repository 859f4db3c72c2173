import {
  fundColumn,
  fundsColumn,
  generalColumn,
  incomeColumn,
  spendingColumn,
  totalColumn,
} from "./key-columns.ts";
import { basicKeys, footKeys, procurementKeys, threePublicKeys } from "./key-detail.ts";
import { codedKeys } from "./key-rows.ts";
import { sideKeys } from "./key-sides.ts";
import type { Keyed } from "./keyed.ts";
import type { Matrix } from "./matrix.ts";

/** Amounts of a table of a known kind under canonical keys (`lexicon/subjects.ts`; items as `function:fund:类>款>项`). */
export function keyedOf(matrix: Matrix): Keyed[] {
  const { panels } = matrix;
  // A government's own accounts have tables of the same names and another scope.
  const { kinds } = matrix.view.document.identity;
  if (
    kinds.some((kind) => kind.startsWith("government-")) &&
    !kinds.some((kind) => kind.startsWith("department-"))
  )
    return [];
  switch (matrix.view.table.kind) {
    case "income-expenditure":
      return withBoth(
        panels.flatMap((panel) => sideKeys(matrix, panel, "unit")),
        "",
      );
    case "fiscal-income-expenditure":
      return withBoth(
        panels.flatMap((panel) => sideKeys(matrix, panel, "fiscal")),
        "fiscal-",
      );
    case "income":
      return panels.flatMap((panel) => codedKeys(matrix, panel, incomeColumn(panel.values)));
    case "expenditure":
      return panels.flatMap((panel) => codedKeys(matrix, panel, spendingColumn(panel.values), "all"));
    case "general-expenditure":
      return panels.flatMap((panel) => codedKeys(matrix, panel, generalColumn, "general"));
    case "general-project":
      return panels.flatMap((panel) => codedKeys(matrix, panel, totalColumn("general-project")));
    case "general-detail":
      return panels.flatMap((panel) => codedKeys(matrix, panel, totalColumn("general-spending")));
    case "fiscal-detail":
      return panels.flatMap((panel) => codedKeys(matrix, panel, fundsColumn));
    case "fund":
      return panels.flatMap((panel) => codedKeys(matrix, panel, fundColumn("fund"), "fund"));
    case "state-capital":
    case "state-capital-expenditure":
      return panels.flatMap((panel) => codedKeys(matrix, panel, fundColumn("capital"), "capital"));
    case "general-basic":
      return [...panels.flatMap((panel) => basicKeys(matrix, panel)), ...footKeys(matrix)];
    case "three-public":
      return panels.flatMap((panel) => threePublicKeys(matrix, panel));
    case "fund-three-public":
      return panels
        .flatMap((panel) => threePublicKeys(matrix, panel))
        .map((keyed) => ({ ...keyed, key: `fund:${keyed.key}` }));
    case "procurement":
      return panels.flatMap((panel) => procurementKeys(matrix, panel));
    case "project-expenditure":
      return panels.flatMap((panel) => codedKeys(matrix, panel, totalColumn("project-list")));
    default:
      return [];
  }
}

/** 「收入支出总计 X」 in prose is one number for two equal totals: the pair under a key of its own. */
function withBoth(keyed: readonly Keyed[], prefix: "" | "fiscal-"): Keyed[] {
  const both = keyed
    .filter(({ key }) => key === `${prefix}grand-spending`)
    .flatMap((spending) => {
      const income = keyed.find(
        ({ key, stage }) => key === `${prefix}grand-income` && stage === spending.stage,
      );
      const isEqual = income?.operand.quantity.value.eq(spending.operand.quantity.value) === true;
      return isEqual ? [{ ...spending, key: prefix === "" ? "grand-both" : "fiscal-both" }] : [];
    });
  return [...keyed, ...both];
}
