import { isBareTotal } from "../../text/labels.ts";
import { treeOf } from "./hierarchy.ts";
import type { ColumnKey } from "./key-columns.ts";
import { itemName } from "./key-names.ts";
import { type Keyed, keyer } from "./keyed.ts";
import type { Matrix } from "./matrix.ts";
import type { Line, Panel } from "./panels.ts";

/** The 合计 row by column, and, with a fund, every coded line of the columns that hold the whole, basic and project. */
export function codedKeys(matrix: Matrix, panel: Panel, keyOf: ColumnKey, fund?: string): Keyed[] {
  const make = keyer(matrix);
  const bare = panel.lines.filter(({ label }) => isBareTotal(label.key));
  const total = bare.find((line) => line.total === "total") ?? bare[0];
  const totals =
    total === undefined
      ? []
      : panel.values
          .filter(({ role, ofWhich }) => role === "amount" && !ofWhich)
          .flatMap((column) => make(panel, total, column, keyOf(column)));
  if (fund === undefined) return totals;
  const columns = panel.values.filter(({ role }) => role === "amount");
  const columnOf = (pattern: RegExp) => columns.find((column) => pattern.test(keyOf(column) ?? ""));
  const divided = [
    ["function", columnOf(/^(?:year|general|fund|capital)-spending$/)],
    ["basic", columnOf(/^(?:general-)?basic$/)],
    ["project", columnOf(/^(?:general-)?project$/)],
  ] as const;
  if (divided[0][1] === undefined) return totals;
  const names = itemNames(panel);
  const items = divided.flatMap(([kind, column]) =>
    column === undefined
      ? []
      : [...names].flatMap(([line, path]) => make(panel, line, column, `${kind}:${fund}:${path}`)),
  );
  return [...totals, ...items];
}

/** 类>款>项 by names, as prose prints them; only lines whose ancestors are all printed. */
function itemNames(panel: Panel): Map<Line, string> {
  const tree = treeOf(panel);
  const byCode = new Map((tree?.all ?? []).map(({ line }) => [line.code ?? "", line]));
  const names = new Map<Line, string>();
  for (const [code, line] of byCode) {
    const path = [code.slice(0, 3), code.slice(0, 5), code.slice(0, 7)].slice(0, (code.length - 1) / 2);
    const lines = path.map((prefix) => byCode.get(prefix));
    if (lines.some((each) => each === undefined)) continue;
    names.set(line, lines.map((each, level) => itemName(each, level)).join(">"));
  }
  return names;
}
