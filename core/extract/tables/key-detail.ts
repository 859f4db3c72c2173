import type { Operand } from "../../model/fact.ts";
import { isBareTotal } from "../../text/labels.ts";
import { subjectKey } from "../../text/subjects.ts";
import { basicTotalsOf } from "./basic-table.ts";
import type { Column } from "./columns.ts";
import { nameOf } from "./key-columns.ts";
import { codedKeys } from "./key-rows.ts";
import { type Keyed, keyer, tableStage } from "./keyed.ts";
import type { Matrix } from "./matrix.ts";
import type { Panel } from "./panels.ts";
import { threePublicColumn, threePublicLines } from "./three-public.ts";

/** 人员经费合计 and 公用经费合计, wherever the panels put them. */
export function footKeys(matrix: Matrix): Keyed[] {
  const { personnel, publicUse } = basicTotalsOf(matrix.view);
  const stage = tableStage(matrix);
  const period = matrix.view.document.identity.year;
  const table = matrix.view.table.index;
  const keyed = (key: string, operand: Operand | undefined) =>
    operand === undefined ? [] : [{ key, stage, period, operand, table }];
  return [...keyed("personnel", personnel), ...keyed("public-use", publicUse)];
}

/** 合计 and each economic code. */
export function basicKeys(matrix: Matrix, panel: Panel): Keyed[] {
  const make = keyer(matrix);
  const columns = panel.values.filter(({ role }) => role === "amount");
  const [first] = columns;
  if (columns.length !== 1 || first === undefined) return wideBasicKeys(matrix, panel);
  return panel.lines.flatMap((line) => {
    const { key } = line.label;
    if (line.code !== undefined) return make(panel, line, first, `economic:${line.code}`);
    return isBareTotal(key) ? make(panel, line, first, "general-basic") : [];
  });
}

/** Budgets: 合计 | 人员经费 | 公用经费 by code. */
function wideBasicKeys(matrix: Matrix, panel: Panel): Keyed[] {
  const keys: Readonly<Record<string, string>> = {
    合计: "general-basic",
    小计: "general-basic",
    人员经费: "personnel",
    公用经费: "public-use",
  };
  return codedKeys(matrix, panel, (column) => keys[nameOf(column)]);
}

/** 「“三公”经费和机关运行经费预算表」 has a column that is none of the three. */
function besideKey({ aspect }: Column): string | undefined {
  return aspect.some((word) => subjectKey(word) === "agency-operating") ? "agency-operating" : undefined;
}

export function threePublicKeys(matrix: Matrix, panel: Panel): Keyed[] {
  const make = keyer(matrix);
  const columns = panel.values.filter(({ role }) => role === "amount");
  const bare = panel.labels.length + panel.codes.length === 0;
  if (bare || panel.lines.length === 1) {
    return panel.lines.flatMap((line) =>
      columns.flatMap((column) => make(panel, line, column, threePublicColumn(column) ?? besideKey(column))),
    );
  }
  return [...threePublicLines(panel)].flatMap(([key, line]) =>
    columns.flatMap((column) => make(panel, line, column, key)),
  );
}

const procurementColumns: readonly (readonly [RegExp, string])[] = [
  [/^(?:采购)?(?:预算)?(?:总额|金额)?(?:合计|总计)$/, "procurement"],
  [/^(?:政府采购)?货物(?:类|采购)?(?:预算)?$/, "goods"],
  [/^(?:政府采购)?工程(?:类|采购)?(?:预算)?$/, "works"],
  [/^(?:政府采购)?服务(?:类|采购)?(?:预算)?$/, "services"],
];

/** 政府采购预算表: its 合计 row where goods, works and services are columns. */
export function procurementKeys(matrix: Matrix, panel: Panel): Keyed[] {
  const keyOf = (column: Column) => procurementColumns.find(([pattern]) => pattern.test(nameOf(column)))?.[1];
  const found = new Set(panel.values.map(keyOf));
  const isByKind = found.has("goods") || found.has("works") || found.has("services");
  return isByKind ? codedKeys(matrix, panel, keyOf) : [];
}
