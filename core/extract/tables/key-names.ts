import { fundLine } from "../../lexicon/balances.ts";
import { className, itemName as nameOfItem } from "../../text/item-names.ts";
import { subjectKey } from "../../text/subjects.ts";
import { type Line, lineName } from "./panels.ts";

/** Which of the three budgets a label names. */
export function fundNamed(key: string): "general" | "fund" | "capital" | undefined {
  return fundLine.find(([pattern]) => pattern.test(key))?.[1];
}

/** Canonical key of an income label, of a row or of a column. */
export function incomeKey(name: string): string | undefined {
  const fund = fundNamed(name);
  if (fund !== undefined) return `${fund}-income`;
  const key = subjectKey(name);
  return key !== undefined && /-income$|^year-income$/.test(key) ? key : undefined;
}

/** A 类 without its 支出, a 款 or 项 as printed; folded, so that prose and table meet. */
export function itemName(line: Line | undefined, level: number): string {
  const name = line === undefined ? "" : lineName(line);
  return level === 0 ? className(name) : nameOfItem(name);
}
