import type { Document } from "../../model/document.ts";
import { narrow } from "../../text/characters.ts";
import { subjectKey } from "../../text/subjects.ts";
import { type Fund, fundOf, topicsOf } from "./fund.ts";

/**
 * Canonical key of a subject where it stands: 总收入 means another total in another section, and 本年支出 behind
 * 政府性基金预算财政拨款年初结转和结余 is the fund's, not the unit's.
 */
export function keyInContext(given: {
  document: Document;
  subject: string;
  section: number;
  /** Words of the sentence before the number. */
  before: string;
}): string | undefined {
  const { document, subject, section, before } = given;
  const key = subjectKey(subject);
  if (key === undefined) return undefined;
  const topics = topicsOf(document, section);
  if (key === "loose-income" || key === "loose-spending") return tightKey(key, topics);
  const own = fundOf(document, section);
  const balance = balanceKey(key, own);
  if (balance !== undefined) return balance;
  const fund = fundNamed(before) ?? own;
  if (fund !== "general") return keyOfFund(key, fund);
  if (topics.includes("fiscal-total")) return fiscalKeys[key] ?? key;
  const isGeneral =
    topics.includes("basic-spending") || topics.some((topic) => topic.startsWith("general-budget"));
  if (isGeneral && key === "basic") return "general-basic";
  return isGeneral && key === "project" ? "general-project" : key;
}

/** 「财政拨款收入总计a，支出总计b」: in the section on fiscal money, grand totals and balances are of fiscal money. */
const fiscalKeys: Readonly<Record<string, string>> = {
  "grand-income": "fiscal-grand-income",
  "grand-spending": "fiscal-grand-spending",
  "grand-both": "fiscal-both",
  "opening-carryover": "fiscal-opening",
  "closing-carryover": "fiscal-closing",
};

/** A fund's section owns the balances in it; elsewhere those of fiscal money say their own name. */
function balanceKey(key: string, own: Fund): string | undefined {
  const which = /^(?:fiscal-)?(opening|closing)(?:-carryover)?$/.exec(key)?.[1];
  if (which === undefined) return undefined;
  if (own !== "general") return `${own}-${which}`;
  return key.startsWith("fiscal-") ? key : undefined;
}

/** A fund named further back in an endless sentence says nothing any more; the bound keeps reading linear. */
const fundReach = 1000;

/** Fund that the sentence named last, if it named one before a bare subject. */
function fundNamed(before: string): Fund | undefined {
  const words = narrow(before.slice(-fundReach));
  const at = {
    fund: words.lastIndexOf("政府性基金"),
    capital: words.lastIndexOf("国有资本"),
    general: words.lastIndexOf("一般公共预算"),
  };
  const last = Math.max(at.fund, at.capital, at.general);
  if (last < 0) return undefined;
  if (last === at.fund) return "fund";
  return last === at.capital ? "capital" : "general";
}

const wholeOfUnit = new Set([
  "basic",
  "project",
  "opening-carryover",
  "closing-carryover",
  "grand-income",
  "grand-spending",
  "grand-both",
  "surplus-distribution",
  "personnel",
  "public-use",
]);

/** What a subject of the unit means inside a fund's section; undefined where nothing is comparable. */
function keyOfFund(key: string, fund: Exclude<Fund, "general">): string | undefined {
  if (key === "year-income") return `${fund}-income`;
  if (key === "year-spending") return `${fund}-spending`;
  return wholeOfUnit.has(key) ? undefined : key;
}

/** 总收入, 总支出: the grand total in the overall section, the year's total in its own section, else undecided. */
function tightKey(key: "loose-income" | "loose-spending", topics: readonly string[]): string {
  const word = key === "loose-income" ? "income" : "spending";
  if (topics.includes("fiscal-total")) return `fiscal-grand-${word}`;
  if (topics.includes("income-spending")) return `grand-${word}`;
  return topics.includes(word) ? `year-${word}` : key;
}
