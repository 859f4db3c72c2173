import type { Accounts } from "./accounts.ts";
import type { Pen } from "./pen.ts";
import type { Totals } from "./totals.ts";

/** Everything that a section or table is written from. */
export interface Context {
  readonly pen: Pen;
  readonly accounts: Accounts;
  readonly totals: Totals;
  readonly year: number;
  /** Year at whose end things are counted: the year itself, or the year before a budget. */
  readonly asOf: number;
  /** 2023年度 or 2023年, as the office says it. */
  readonly period: string;
  /** Full name of the unit. */
  readonly name: string;
  readonly short: string;
  /** 部门 or 单位. */
  readonly self: string;
}

/** The name of the 三公 in the office's quotation marks. */
export function threePublicName(pen: Pen): string {
  const [open, close] = pen.style.quotes;
  return `${open}三公${close}经费`;
}
