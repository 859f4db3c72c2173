import { intervalOf, inUnit, type Quantity } from "../../model/quantity.ts";

/** Whether two printed amounts can be one. */
export function agreesWith(a: Quantity, b: Quantity): boolean {
  const other = a.unit === undefined ? undefined : inUnit(b, a.unit);
  if (other === undefined) return false;
  const [left, right] = [intervalOf(a), intervalOf(other)];
  return left.low.lte(right.high) && right.low.lte(left.high);
}
