import type { Message } from "../model/report.ts";
import type { SlipKind } from "./slips.ts";

/** What a slip is called, after “printed, if it were fixed”. */
export const slipWords: Readonly<Record<SlipKind, Message>> = {
  sign: { zh: "正负号相反", en: "opposite sign" },
  "digits-swapped": { zh: "相邻两位数字互换", en: "two digits swapped" },
  unit: { zh: "计量单位相差万倍", en: "unit off by ten thousand" },
  "decimal-point": { zh: "小数点错位", en: "decimal point moved" },
  "digit-missing": { zh: "漏一位数字", en: "one digit missing" },
  "digit-extra": { zh: "多一位数字", en: "one digit too many" },
  "digit-wrong": { zh: "一位数字不同", en: "one digit different" },
};

/** Causes other than slips of one number; filled with the operand concerned. */
export const causeMessages = {
  slip: {
    zh: "“{printed}”如为“{fixed}”（{slip.zh}），等式成立",
    en: "with {fixed} for {printed} ({slip.en}) the equation holds",
  },
  "omitted-part": {
    zh: "差额等于分项“{label}”{printed}，合计可能未计入这一项",
    en: "the difference equals the part “{label}” {printed}; the total may leave it out",
  },
  "part-as-total": {
    zh: "分项“{label}”印的是合计数{printed}，其余分项之和已等于合计",
    en: "the part “{label}” is printed with the total {printed}; the other parts alone make up that total",
  },
  "counted-twice": {
    zh: "差额等于分项“{label}”{printed}，合计可能重复计入这一项",
    en: "the difference equals the part “{label}” {printed}; the total may count it twice",
  },
  "other-amount": {
    zh: "差额等于另一处的“{label}”{printed}，口径可能包含或漏掉这一数",
    en: "the difference equals “{label}” {printed}, printed elsewhere; one side may include it",
  },
  "prior-year": {
    zh: "印出的数等于上年的“{label}”{printed}",
    en: "the printed figure equals last year's “{label}” {printed}",
  },
  group: {
    zh: "{count} 处不一致都用到“{label}”{printed}，如为 {fixed}，各处均成立",
    en: "{count} differences share “{label}” {printed}; with {fixed} all of them hold",
  },
  "group-slip": {
    zh: "{count} 处不一致都用到“{label}”{printed}，如为 {fixed}（{slip.zh}），各处均成立",
    en: "{count} differences share “{label}” {printed}; with {fixed} ({slip.en}) all of them hold",
  },
  "group-open": {
    zh: "{count} 处不一致都用到“{label}”{printed}，没有一处与它相符",
    en: "{count} differences share “{label}” {printed}; nothing agrees with it",
  },
} as const satisfies Readonly<Record<string, Message>>;
