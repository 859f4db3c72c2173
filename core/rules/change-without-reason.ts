import type { Change } from "../model/relation.ts";
import type { Anchor, Result } from "../model/result.ts";
import type { Thresholds } from "../model/thresholds.ts";
import { isUnexplainedLarge, owesReason } from "./change-rule.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

/** A change this large, in percent, raises the tier; one smaller than `smallRate` lowers it. */
const largeRate = 30;
const smallRate = 10;

export const changeWithoutReason = defineRule({
  id: "change-without-reason",
  title: { zh: "增减变动说明了原因", en: "A stated change is explained" },
  why: {
    zh: "公开要求对增减变化说明原因；没有原因，读者无法判断变动是否正常。",
    en: "Changes must be explained; without a reason the reader cannot tell whether they are normal.",
  },
  basis: {
    zh: "财预〔2016〕143号：三公经费增减变化、机关运行经费等应当说明；各级决算公开范本。",
    en: "财预〔2016〕143号 and the official templates require reasons for changes.",
  },
  category: "missing",
  needs: ["changes", "missingReasons"],
  messages: {
    item: {
      zh: "“{label}”的决算数与预算数不等，没有说明原因，而其他各项都有",
      en: "The final amount of “{label}” is not its budget and no reason is given, as it is for the other items",
    },
    missing: { zh: "“{label}”{change}，其后没有说明原因", en: "“{label}”: {change}, and no reason follows" },
  },
  exclusions: {
    zh: "持平或增减为零；幅度和金额都大的（另有一条“变动较大而没有说明原因”）；同一变动已在前文说明原因的合并表述。",
    en: "No change; changes of zero; changes large in rate and amount, which have a rule of their own.",
  },
  examples: [
    {
      name: "有原因 explained",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是办公用房维修。",
    },
    {
      name: "无原因 unexplained",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加〔5.00万元〕，增长20.00%。",
    },
  ],
  *check({ changes, missingReasons }, thresholds) {
    for (const { kind, range, evidence, label, tier } of missingReasons) {
      if (kind !== "budget") continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      yield {
        verdict: "differ",
        tier,
        message: "item",
        data: { label },
        at: [{ role: "claim", range }, ...others],
      };
    }
    const seen = new Set<number>();
    for (const change of changes) {
      const at = change.current?.range[0];
      const result = at !== undefined && seen.has(at) ? undefined : checkReason(change, thresholds);
      if (at !== undefined && result !== undefined) seen.add(at);
      if (result !== undefined) yield result;
    }
  },
});

function checkReason(change: Change, thresholds: Thresholds): Result<"missing"> | undefined {
  const { delta, rate, current, label } = change;
  const claim = delta ?? rate;
  if (claim === undefined || !owesReason(change) || isUnexplainedLarge(change, thresholds)) return undefined;
  const words =
    delta === undefined ? (change.rateDirection?.word ?? change.direction?.word) : change.direction?.word;
  const at: Result["at"] = [anchor("claim", claim), anchor("whole", current ?? claim)];
  if (change.reason !== undefined) return { verdict: "agree", agreement: "exact", at };
  const size = rate?.quantity.value.abs();
  const tier = size?.gte(largeRate) ? "certain" : size?.lt(smallRate) ? "note" : "probable";
  const data = { label, change: `${words ?? ""}${sayQuantity(claim.quantity)}` };
  return { verdict: "differ", tier, message: "missing", data, at };
}
