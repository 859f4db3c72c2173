import { Decimal } from "decimal.js";
import { inUnit } from "../model/quantity.ts";
import type { Rate } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import type { Magnitude } from "../model/structure.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

/** In 元. Meals of official receptions are capped at a few hundred 元 a head; ten times that is a slip of unit or count. */
const receptionCeiling = new Decimal(2000);
/** In 元. Fuel, repairs, insurance and tolls of one car come to 20,000 to 80,000 元 a year. */
const vehicleCeiling = new Decimal(300_000);
/** In percent. Additions during the year explain more than the budget, hardly more than twice of it. */
const rateCeiling = 200;

const messages = {
  reception: {
    zh: "“{label}”{amount}÷{base}，合每人次{computed}元，远高于接待标准",
    en: "“{label}” {amount} ÷ {base} is {computed} 元 a person, far above any reception standard",
  },
  vehicle: {
    zh: "“{label}”{amount}÷{base}，合每辆{computed}元，明显偏高",
    en: "“{label}” {amount} ÷ {base} is {computed} 元 a vehicle, implausibly high",
  },
  budget: {
    zh: "“{label}”决算{amount}，高于预算{base}",
    en: "“{label}”: {amount} was spent, above the budget of {base}",
  },
  rate: { zh: "“{label}”的比率为{amount}，超过200%", en: "“{label}”: a rate of {amount} is above 200 %" },
  unsure: {
    zh: "“{label}”或其对应数印有多个，无法对应",
    en: "Several figures are printed for “{label}”; which belong together is not said",
  },
} as const;

export const implausibleMagnitude = defineRule({
  id: "implausible-magnitude",
  title: { zh: "数量级合理", en: "Figures of a plausible size" },
  why: {
    zh: "人均接待费、车均运行费或比率明显离谱，常是单位或数量写错。",
    en: "An absurd cost per person or vehicle, or rate, is often a slip of unit or count.",
  },
  basis: {
    zh: "分析性复核（默认）：接待每人次2000元、车辆每辆30万元、比率200%；“三公”经费决算一般不高于预算。",
    en: "Analytical review (default): 2,000 元 a person, 300,000 元 a vehicle, 200 %; three-public spending within its budget.",
  },
  category: "change",
  needs: ["magnitudes", "rates"],
  messages,
  exclusions: {
    zh: "数量为零；约数；印有多个不同数的；三公经费高于预算只作提示。",
    en: "Counts of zero; approximate figures; several different figures; above-budget spending is a note only.",
  },
  examples: [
    {
      name: "合理 plausible",
      text: "2023年度公务接待费支出0.80万元。2023年度国内公务接待10批次，80人次。",
    },
    {
      name: "离谱 implausible",
      text: "2023年度公务接待费支出〔5.00万元〕。2023年度国内公务接待1批次，8人次。",
    },
  ],
  *check({ magnitudes, rates }) {
    for (const magnitude of magnitudes) {
      const result = magnitude.kind === "above-budget" ? checkBudget(magnitude) : checkPerHead(magnitude);
      if (result !== undefined) yield result;
    }
    for (const rate of rates) {
      const result = checkRate(rate);
      if (result !== undefined) yield result;
    }
  },
});

type Found = Result<keyof typeof messages>;

function checkPerHead({ kind, label, amount, base, isAmbiguous }: Magnitude): Found | undefined {
  const at: Found["at"] = [anchor("claim", amount), anchor("other", base)];
  const yuan = inUnit(amount.quantity, "元")?.value.div(base.quantity.value);
  if (yuan === undefined) return undefined;
  const isReception = kind === "reception-per-person";
  if (yuan.lte(isReception ? receptionCeiling : vehicleCeiling))
    return { verdict: "agree", agreement: "exact", at };
  if (isAmbiguous) return { verdict: "unsure", message: "unsure", data: { label }, at };
  const data = { ...said(label, amount, base), computed: yuan.toFixed(0) };
  return { verdict: "differ", tier: "probable", message: isReception ? "reception" : "vehicle", data, at };
}

function checkBudget({ label, amount, base, isAmbiguous }: Magnitude): Found | undefined {
  const at: Found["at"] = [anchor("claim", amount), anchor("other", base)];
  const limit = amount.quantity.unit === undefined ? undefined : inUnit(base.quantity, amount.quantity.unit);
  if (limit === undefined) return undefined;
  if (amount.quantity.value.lte(limit.value)) return { verdict: "agree", agreement: "exact", at };
  if (isAmbiguous) return { verdict: "unsure", message: "unsure", data: { label }, at };
  return { verdict: "differ", tier: "note", message: "budget", data: said(label, amount, base), at };
}

function checkRate({ label, stated, numerator, denominator, confidence }: Rate): Found | undefined {
  if (stated.quantity.unit !== "%" || confidence === "doubtful") return undefined;
  const at: Found["at"] = [anchor("claim", stated), anchor("part", numerator), anchor("whole", denominator)];
  if (stated.quantity.value.lte(rateCeiling)) return { verdict: "agree", agreement: "exact", at };
  const data = { label, amount: sayQuantity(stated.quantity) };
  return { verdict: "differ", tier: "note", message: "rate", data, at };
}

function said(label: string, amount: Magnitude["amount"], base: Magnitude["base"]) {
  return { label, amount: sayQuantity(amount.quantity), base: sayQuantity(base.quantity) };
}
