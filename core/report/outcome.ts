import type { Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import type { Category, Message } from "../model/report.ts";
import type { Result } from "../model/result.ts";

/** What the report needs to know of a rule. */
export interface RuleTexts {
  readonly id: string;
  readonly category: Category;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Results of one rule. */
export interface Outcome {
  readonly rule: RuleTexts;
  readonly results: readonly Result[];
}

/** A number of the document as the lexer read it. */
export interface ReadNumber {
  /** `money`, `percent`, `points`, `count`, `plain` can be claims; `year`, `date`, `code`, `ordinal` are none. */
  readonly kind: string;
  readonly range: Range;
  readonly quantity: Quantity;
}

/** A result together with its rule. */
export interface Judged {
  readonly rule: RuleTexts;
  readonly result: Result;
}

/** Every result in the order of the document: by claim, then by rule, then as the rule gave them. */
export function inOrder(outcomes: readonly Outcome[]): Judged[] {
  const judged = outcomes.flatMap(({ rule, results }) => results.map((result) => ({ rule, result })));
  return judged.sort((a, b) => {
    const [here] = a.result.at;
    const [there] = b.result.at;
    return (
      here.range[0] - there.range[0] ||
      here.range[1] - there.range[1] ||
      compareText(a.rule.id, b.rule.id) ||
      compareText(evidenceKey(a.result), evidenceKey(b.result))
    );
  });
}

/** Order by code units: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What a result says and its places, as one string. */
export function evidenceKey(result: Result): string {
  const said = Object.values(result.data ?? {}).join(" ");
  return `${result.message ?? ""} ${said} ${result.at.map(({ role, range }) => `${role}${range[0]}-${range[1]}`).join(" ")}`;
}

/** Whether the rule looks at relations between figures: those are counted in the ledger. */
export function isFigureRule(rule: RuleTexts): boolean {
  return rule.category === "arithmetic" || rule.category === "consistency";
}
