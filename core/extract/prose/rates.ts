import type { Rate } from "../../model/relation.ts";
import type { Reading } from "./statement.ts";
import type { Operands } from "./units.ts";

/** 完成预算 p% where both the budget and the final amount are printed in the same statement. */
export function ratesOf(reading: Reading, operands: Operands): Rate[] {
  return reading.statements.flatMap((statement) => {
    const { amount, budget, completions, subject } = statement;
    const [stated] = completions;
    if (amount === undefined || budget === undefined || stated === undefined) return [];
    const slip = operands.isSlip(amount) || operands.isSlip(budget);
    return [
      {
        kind: "rate" as const,
        family: "completion-rate" as const,
        label: subject,
        numerator: operands.of(amount, subject),
        denominator: operands.of(budget, `${subject}预算`),
        stated: { label: `${subject}完成率`, quantity: stated.token.quantity, range: stated.token.range },
        confidence: slip || stated.stage !== budget.stage ? ("likely" as const) : ("sure" as const),
      },
    ];
  });
}
