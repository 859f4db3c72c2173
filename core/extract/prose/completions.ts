import type { Operand } from "../../model/fact.ts";
import type { Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** How much of the budget was spent, where the text says so and does not print the budget. */
export interface Completion {
  readonly completion: Operand;
  /** Which budget is meant is told alike in both places, or not told in one of them. */
  readonly confidence: "sure" | "likely";
}

/** 年初, 全年, 调整 before 预算; empty for a bare 预算. */
function budgetWord(words: string): string {
  return /(?:年初|全年|调整|当年)(?=[^，。；]{0,4}预算)/.exec(words)?.[0] ?? "";
}

/**
 * 「支出决算 a，完成年初预算的 p%，决算数大于预算数 …」: the percentage against which the words that follow can be held.
 * `words`: those that compare with the budget.
 */
export function completionBefore(
  { amount, budget, completions, subject }: Statement,
  words: string,
  operands: Operands,
): Completion | undefined {
  const [stated, ...others] = completions;
  if (amount === undefined || budget !== undefined || stated === undefined || others.length > 0)
    return undefined;
  const [of, against] = [budgetWord(stated.lead), budgetWord(words)];
  if (of !== against && of !== "" && against !== "") return undefined;
  const confidence = of === against && !operands.isSlip(amount) ? "sure" : "likely";
  return { completion: operands.of(stated, `${subject}完成率`), confidence };
}
