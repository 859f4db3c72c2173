import { Decimal } from "decimal.js";
import { groupWeight } from "../../lexicon/forms.ts";
import type { Cell } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import { narrow } from "../../text/characters.ts";
import type { View } from "./view.ts";

/** （50分） in a group's name or in a block's own label, as operand. */
export function statedWeight(view: View, cell: Cell): Operand | undefined {
  const printed = narrow(view.document.text.slice(...cell.range));
  if (printed.length > 60) return undefined;
  const digits = groupWeight.exec(view.wordsAt(cell.row, cell.column))?.[1];
  const at = digits === undefined ? -1 : printed.lastIndexOf(digits);
  if (digits === undefined || at < 0) return undefined;
  const range = [cell.range[0] + at, cell.range[0] + at + digits.length] as const;
  const label = view.wordsAt(cell.row, cell.column);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const quantity = { value: new Decimal(digits), decimals, unit: "分" };
  return { label, quantity, range, cell: { table: view.table.index, row: cell.row, column: cell.column } };
}
