import {
  accountsCues,
  auditCues,
  companyCues,
  evaluationCues,
  governmentCues,
  newsCues,
  procurementCues,
} from "../lexicon/recognition.ts";
import type { DisclosureKind } from "../model/document.ts";
import { entityOf, isRefused, kindsOfName, plainName, yearOf } from "./names.ts";

/** What a content script can gather in a millisecond. */
export interface Cues {
  readonly url: string | undefined;
  readonly title: string;
  readonly headings: readonly string[];
  /** The first few thousand characters of visible text. */
  readonly body: string;
  /** Number of tables. */
  readonly tables: number;
}

export interface Recognition {
  readonly isDisclosure: boolean;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly kinds: readonly DisclosureKind[];
  readonly entity: string | undefined;
  readonly year: number | undefined;
}

const outlineWords =
  /(?:决算|预算|收支|绩效|经费|采购|资产)[^，。]{0,14}(?:说明|情况|总表|表|安排|报告|结果)$|名词解释$|(?:概况|机构设置|职责|职能)$/;

/** Beyond this nothing is looked at: the decision must not depend on the size of the page. */
const longestBody = 12_000;
const longestName = 90;

/** A line of the body that can be a title: it ends in the kind of document, without a clause. */
const titled =
  /^[^，。；：:]{0,50}(?:决算|预算|报告|自评表|自评|评价|情况|说明|公开|公示|经费|表)(?:[（(][^（()）]{0,16}[）)])?$/;

/** Whether a page is a disclosure, of what kind, of which unit and year. Pure; no document, no network. */
export function recognise(cues: Cues): Recognition {
  const body = cues.body.slice(0, longestBody);
  const names = namesOf(cues, body);
  const facts = measure(cues, body);
  const named = names.find((name) => kindsOfName(name).length > 0 && !isRefused(name));
  const refused = names.slice(0, 3).some((name) => isRefused(name));
  const year = yearOf(names, body, cues.url);
  const entity = entityOf(named === undefined ? names : [named, ...names], body);
  const score = scoreOf({ ...facts, named: weightOfName(named), refused });
  const isDisclosure = score >= 3;
  return {
    isDisclosure,
    confidence: Math.round(100 / (1 + Math.exp(-(score - 3) * 1.2))) / 100,
    kinds: isDisclosure ? kindsOf(named, facts) : [],
    entity,
    year,
  };
}

interface Facts {
  readonly accounts: number;
  readonly evaluation: number;
  readonly government: number;
  readonly amounts: number;
  readonly tables: number;
  /** Headings that are those of accounts or evaluations. */
  readonly headings: number;
  /** Signs of another kind of page. */
  readonly foreign: number;
  readonly threePublicOnly: boolean;
  readonly budget: boolean;
  readonly selfEvaluation: boolean;
}

function namesOf(cues: Cues, body: string): string[] {
  const lines = body.split("\n", 40).map((line) => line.trim());
  const first = lines
    .filter((line) => line.length > 3 && line.length <= 60 && titled.test(line))
    .slice(0, 12);
  return [cues.title, ...cues.headings.slice(0, 8), ...first]
    .map((name) => plainName(name.slice(0, longestName)))
    .filter((name) => name.length > 1);
}

function measure(cues: Cues, body: string): Facts {
  const text = `${cues.headings.join("\n").slice(0, longestBody)}\n${body}`;
  const accounts = distinct(text, accountsCues);
  const evaluation = distinct(text, evaluationCues);
  const government = distinct(text, governmentCues);
  return {
    accounts,
    evaluation,
    government,
    amounts: countOf(text, /\d ?(?:万|亿)?元/g, 60),
    tables: cues.tables,
    headings: cues.headings.filter((heading) => outlineWords.test(heading)).length,
    foreign: foreignness(text, accounts + evaluation),
    threePublicOnly: accounts <= 14 && distinct(text, ["三公", "因公出国", "公务用车", "公务接待"]) >= 3,
    budget:
      countOf(text, /预算(?:情况|总体|总表|表|说明|安排|收入|支出)/g, 400) >
      3 * countOf(text, /决算(?:情况|总体|总表|表|说明|数)/g, 400),
    selfEvaluation: /自评|自我评价/.test(text),
  };
}

/** Points against: news, laws, audits, procurement, lists of links, blanks of a template. */
function foreignness(text: string, structure: number): number {
  const news = distinct(text, newsCues);
  const audits = distinct(text, auditCues);
  const procurement = distinct(text, procurementCues);
  const articles = countOf(text, /第[一二三四五六七八九十百]{1,4}条/g, 20);
  const links = countOf(
    text,
    /(?:决算|预算|自评|公开|报告)[^\n]{0,12}\n?[ \t[（(]{0,3}(?:20\d\d)[-/年.]\d/g,
    40,
  );
  const blanks = countOf(text, /[X×Ⅹ]{2,}|〔〕|_{3,}|20[x×X]{2}/g, 60);
  let points = 0;
  if (news >= 2) points += structure >= 12 ? 1 : 3;
  if (audits >= 3) points += 5;
  if (procurement >= 5) points += 5;
  if (distinct(text, companyCues) >= 3) points += 5;
  if (articles >= 4) points += 4;
  if (links >= 5 && structure < 14) points += 5;
  if (blanks >= 8) points += blanks >= 20 ? 12 : 5;
  return points;
}

function scoreOf(facts: Facts & { readonly named: number; readonly refused: boolean }): number {
  const structure = Math.max(facts.accounts, facts.evaluation, facts.government * 1.2);
  const outlined = facts.headings >= 6;
  // Words about accounts without any figure of one's own: definitions, rules, guides.
  const bare = facts.amounts < 2 && facts.tables === 0 && facts.named < 4 && !outlined;
  let score = facts.named + Math.min(6, structure * 0.4) - facts.foreign;
  if (facts.amounts >= 3) score += 0.5;
  if (facts.amounts >= 12) score += 0.5;
  if (facts.tables > 0 && structure >= 4) score += 1;
  if (facts.refused) score -= structure >= 18 && facts.amounts >= 20 ? 2 : 6;
  return bare ? Math.min(score, 2) : score;
}

/** A name with year and unit says more than the bare word 部门决算. */
function weightOfName(name: string | undefined): number {
  if (name === undefined) return 0;
  const dated = /20\d\d|二[〇○0零]/.test(name);
  const owned = entityOf([name], "") !== undefined;
  return 1.5 + (dated ? 1.5 : 0) + (owned ? 1 : 0);
}

function kindsOf(named: string | undefined, facts: Facts): DisclosureKind[] {
  const kinds = new Set<DisclosureKind>(named === undefined ? [] : kindsOfName(named));
  if (kinds.size === 0) kinds.add(kindOfBody(facts));
  return [...kinds];
}

function kindOfBody(facts: Facts): DisclosureKind {
  if (facts.evaluation > facts.accounts)
    return facts.selfEvaluation ? "self-evaluation" : "evaluation-report";
  if (facts.government > facts.accounts)
    return facts.budget ? "government-budget" : "government-final-accounts";
  if (facts.threePublicOnly) return "three-public";
  return facts.budget ? "department-budget" : "department-final-accounts";
}

function distinct(text: string, words: readonly string[]): number {
  return words.reduce((count, word) => count + (text.includes(word) ? 1 : 0), 0);
}

function countOf(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count >= most) break;
  }
  return count;
}
