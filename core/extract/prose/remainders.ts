import { areComparable } from "../../model/quantity.ts";
import type { Total } from "../../model/relation.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** 「实际到位 a，…；实际支出 b，…，结余 c」 in one paragraph: a = b + c (funds received are spent or left). */
export function remaindersOf(reading: Reading, operands: Operands): Total[] {
  const byParagraph = Map.groupBy(reading.statements, (s) => s.paragraph);
  return [...byParagraph.values()].flatMap((statements) => {
    const received = only(statements, /到位[^，,]{0,4}$/);
    const spent = only(statements, /(?:实际支出|已支出|累计支出|实际使用|实际支付)[^，,]{0,4}$/);
    const left = only(statements, /(?:结余|结转|剩余)(?:资金)?(?:为)?$/);
    const [whole, ...parts] = [received, spent, left].map((s) =>
      s === undefined ? undefined : mainAmount(s),
    );
    if (received === undefined || whole === undefined || parts.some((part) => part === undefined)) return [];
    const total = operands.of(whole, received.subject);
    const operandsOfParts = parts.flatMap((part, index) =>
      part === undefined ? [] : [operands.of(part, index === 0 ? "实际支出" : "结余")],
    );
    if (operandsOfParts.some(({ quantity }) => !areComparable(quantity, total.quantity))) return [];
    return [
      {
        kind: "total" as const,
        family: "total-of-parts" as const,
        label: "到位资金",
        total,
        parts: operandsOfParts,
        exhaustive: "yes" as const,
        confidence: "sure" as const,
      },
    ];
  });
}

/** The one money statement whose lead ends like this; undefined when there are several. */
function only(statements: readonly Statement[], words: RegExp): Statement | undefined {
  const found = statements.filter((s) => {
    const amount = mainAmount(s);
    return amount?.token.kind === "money" && words.test(amount.lead.trim());
  });
  return found.length === 1 ? found[0] : undefined;
}
