import type { Document } from "../../../model/document.ts";
import type { Fact } from "../../../model/fact.ts";
import { squeeze } from "../../../text/labels.ts";

/** The 总分 of one evaluation form. */
export interface FormTotal {
  readonly fact: Fact;
  /** The project as sentences name it; empty where the form says none. */
  readonly name: string;
  readonly isWhole: boolean;
  readonly table: number;
  /** Where the form begins. */
  readonly start: number;
}

export const overallScore = "overall-score";

/** Every form whose total is printed, in order. */
export function formTotals({ tables }: Document, facts: readonly Fact[]): FormTotal[] {
  return facts.flatMap((fact): FormTotal[] => {
    const table = fact.cell === undefined ? undefined : tables[fact.cell.table];
    if (fact.measure !== "score" || fact.from !== "table" || table === undefined) return [];
    const isWhole = fact.subject === overallScore;
    const name = isWhole ? "" : plainName(fact.subject.slice(1));
    return [{ fact, name, isWhole, table: table.index, start: table.range[0] }];
  });
}

/** `51180023T000009871234-路灯维护` is called 路灯维护; brackets and quotes are left out of it. */
export function plainName(printed: string): string {
  return squeeze(printed)
    .replace(/^[0-9A-Za-z]{6,}[-—_]?/, "")
    .replace(/[“”"'‘’《》]/g, "");
}
