import type { Result } from "../model/result.ts";
import type { Counterpart } from "../model/structure.ts";
import { anchor, sayQuantity } from "./wording.ts";

/** The text that rules about lines shown in one place only share. */
export const counterpartMessages = {
  unlisted: {
    zh: "“{label}”（{amount}）在{where}中没有对应的内容",
    en: "“{label}” ({amount}) has no counterpart in {whereEn}",
  },
} as const;

/** One result per line that has to be shown elsewhere too; the claim is the line. */
export function* checkCounterparts(
  counterparts: readonly Counterpart[],
  kind: Counterpart["kind"],
): Generator<Result<keyof typeof counterpartMessages>> {
  for (const { kind: its, label, line, where, found, expectedAt, tier } of counterparts) {
    if (its !== kind) continue;
    const at: Result["at"] = [anchor("claim", line), { role: "other", range: found ?? expectedAt }];
    if (found !== undefined) yield { verdict: "agree", agreement: "exact", at };
    else
      yield {
        verdict: "differ",
        tier,
        message: "unlisted",
        data: { label, amount: sayQuantity(line.quantity), where: where.zh, whereEn: where.en },
        at,
      };
  }
}
