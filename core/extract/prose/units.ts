import type { Document } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import { isMoney } from "../../model/unit.ts";
import type { Mention } from "./mention.ts";
import type { Statement } from "./statement.ts";

/** Which decimals amounts of one unit mostly have, when shorter ones occur beside them (zeros trimmed). */
export interface Fineness {
  readonly decimalsOf: (unit: string) => number | undefined;
}

/** Counts the printed decimals per money unit over all statements. */
export function finenessOf(statements: readonly Statement[]): Fineness {
  const counts = new Map<string, Map<number, number>>();
  for (const { amount, budget } of statements) {
    for (const mention of [amount, budget]) {
      const quantity = mention?.token.quantity;
      if (quantity?.unit === undefined || !isMoney(quantity.unit) || quantity.approximate === true) continue;
      if (quantity.value.isZero()) continue;
      const perUnit = counts.get(quantity.unit) ?? new Map<number, number>();
      perUnit.set(quantity.decimals, (perUnit.get(quantity.decimals) ?? 0) + 1);
      counts.set(quantity.unit, perUnit);
    }
  }
  const modes = new Map([...counts].map(([unit, perUnit]) => [unit, modeOf(perUnit)]));
  return { decimalsOf: (unit) => modes.get(unit) };
}

function modeOf(perUnit: ReadonlyMap<number, number>): number | undefined {
  const total = [...perUnit.values()].reduce((sum, count) => sum + count, 0);
  const best = [...perUnit].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] * 2 > total && total >= 4 ? best[0] : undefined;
}

/** Reads mentions as operands: unit of the document where none is printed, trimmed zeros, suspected 元 for 万元. */
export class Operands {
  private readonly document: Document;
  private readonly fineness: Fineness;
  private readonly slips: ReadonlySet<Mention>;

  constructor(document: Document, statements: readonly Statement[], slips: ReadonlySet<Mention>) {
    this.document = document;
    this.fineness = finenessOf(statements);
    this.slips = slips;
  }

  /** Whether this mention's printed unit is doubted: relations that use it are at most probable. */
  isSlip(mention: Mention): boolean {
    return this.slips.has(mention);
  }

  of(mention: Mention, label: string): Operand {
    const printed = mention.token.quantity;
    const unit = this.slips.has(mention) ? "万元" : (printed.unit ?? this.unitFor(mention));
    const fine = unit === undefined ? undefined : this.fineness.decimalsOf(unit);
    const quantity = unit === printed.unit ? printed : { ...printed, unit };
    const operand = { label, quantity, range: mention.token.range };
    return fine !== undefined && isMoney(unit) && fine > quantity.decimals
      ? { ...operand, fineDecimals: fine }
      : operand;
  }

  /** A bare number that is said to be 决算数 or 支出 has the document's unit. */
  private unitFor(mention: Mention): string | undefined {
    return isUnitless(mention) ? this.document.unit : undefined;
  }
}

/** A number without any unit where the words call for an amount: 决算数为1254.15，完成预算. */
export function isUnitless(mention: Mention): boolean {
  if (mention.token.kind !== "plain" || mention.token.quantity.approximate === true) return false;
  if (mention.token.quantity.decimals < 1) return false;
  if (mention.role === "delta" || mention.role === "prior") return true;
  if (mention.role !== "amount") return false;
  return /(?:决算数?|预算数?|支出|收入|经费|费用?|执行数|合计|总计|拨款|资金|金额|总额|(?:结转和?)?结余)(?:(?:均|各|分别)?为|是|共计|合计|共|达)?$|[（(](?:\d{2,7})?[类款项]?[）)]$/.test(
    mention.lead.trim(),
  );
}
