import { subjectKey } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import type { Statement } from "./statement.ts";

/** A statement that is still being read. */
export type Draft = { -readonly [Key in keyof Statement]: Statement[Key] } & {
  shares: Mention[];
  completions: Mention[];
};

/** Shares, completion rates and prior-year amounts belong to the amount before them. */
export function attach(statement: Draft, mention: Mention): void {
  if (mention.role === "prior") statement.prior ??= mention;
  else if (mention.role === "share") statement.shares.push(mention);
  else if (mention.role === "completion") statement.completions.push(mention);
}

/** 「年初预算为 a，全年预算为 b，支出决算为 c」: two budgets of one thing, in either order. */
export function openBudget(open: Draft, mention: Mention): boolean {
  if (open.budget === undefined) open.budget = mention;
  else if (open.amount !== undefined || open.adjusted !== undefined) return false;
  else if (open.budget.stage === mention.stage) return false;
  else if (mention.stage === "adjusted-budget") open.adjusted = mention;
  else {
    open.adjusted = open.budget;
    open.budget = mention;
  }
  return true;
}

/** 05项 and 83.96万元 are never budget and final amount of one thing. */
export function sameKind({ amount, budget }: Draft, mention: Mention): boolean {
  const open = amount ?? budget;
  return (
    open === undefined ||
    open.token.kind === mention.token.kind ||
    open.token.kind === "plain" ||
    mention.token.kind === "plain"
  );
}

/** 「政府性基金拨款支出预算 a 万元」: of a fund, the word before 预算 tells income from spending and is part of the name. */
export function withSide(mention: Mention): Mention {
  const { subject, lead } = mention;
  if (!/拨款$/.test(subject) || subjectKey(subject) !== undefined) return mention;
  const side = lead.slice(
    lead.lastIndexOf(subject) + subject.length,
    lead.lastIndexOf(subject) + subject.length + 2,
  );
  const named = side === "收入" || side === "支出" ? `${subject}${side}` : subject;
  return subjectKey(named) === undefined ? mention : { ...mention, subject: named };
}

/** 「（项）a万元，主要用于…。年初预算为 b万元，支出决算为 c万元」: b stands with c, not with the amount before it. */
export function takeBudget(open: Draft, next: Draft): void {
  const { amount, budget } = open;
  if (amount === undefined || budget === undefined || next.amount?.stage !== "final") return;
  const isBetween = amount.token.range[1] <= budget.token.range[0] && budget.sentence === next.sentence;
  if (!isBetween || open.list !== next.list || !sameKind({ ...open, amount: undefined }, next.amount)) return;
  next.budget = budget;
  open.budget = undefined;
}
