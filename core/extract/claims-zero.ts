import {
  emptyTablePattern,
  foreignLead,
  nonePattern,
  plainLead,
  zeroBudgets,
} from "../lexicon/zero-claims.ts";
import { type Document, textOf } from "../model/document.ts";
import type { Fact, Operand } from "../model/fact.ts";
import { areComparable, sayValue } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import type { Change } from "../model/relation.ts";
import type { Claim } from "../model/structure.ts";
import { isMoney } from "../model/unit.ts";
import { narrow } from "../text/characters.ts";
import { currentFacts } from "./ties/select.ts";

/** A note about a table stands right below it. */
const farthestNote = 200;

type Current = ReadonlyMap<string, readonly Fact[]>;

/** Sentences that say a thing is nothing, or the same as before, with the figures printed for it elsewhere. */
export function zeroClaimsOf(
  document: Document,
  facts: readonly Fact[],
  changes: readonly Change[],
): Claim[] {
  const current = currentFacts(document, facts);
  const inSentences = document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => [
      ...nonesIn(document, sentence, current),
      ...emptyTableIn(document, sentence, facts),
      ...unchangedIn(document, sentence, facts),
    ]);
  return [...inSentences, ...changes.flatMap(unchangedOf)];
}

function nonesIn(document: Document, sentence: Range, current: Current): Claim[] {
  let at = sentence[0];
  return narrow(textOf(document, sentence))
    .split(/[,;。:]/)
    .flatMap((clause): Claim[] => {
      const start = at;
      at += clause.length + 1;
      const found = nonePattern.exec(clause.trimEnd());
      const budget = zeroBudgets.find(({ words }) => words === found?.[1]);
      if (found === null || budget === undefined) return [];
      const lead = clause.slice(0, found.index);
      if (foreignLead.test(lead)) return [];
      const keys = [
        ...(found[2]?.includes("支") === true ? [budget.spending] : []),
        ...(found[2]?.includes("收") === true ? [budget.income] : []),
      ];
      const range: Range = [start + found.index, start + found.index + found[0].length];
      const printed = keys
        .flatMap((key) => current.get(key) ?? [])
        .filter(({ quantity, measure }) => measure === "amount" && isMoney(quantity.unit));
      const year = document.identity.year ?? printed[0]?.period;
      if (isOfOtherYear(lead, year)) return [];
      return [noneClaim(document, { words: found[0], range, lead }, printed)];
    });
}

interface Statement {
  readonly words: string;
  readonly range: Range;
  readonly lead: string;
}

function noneClaim(document: Document, { words, range, lead }: Statement, printed: readonly Fact[]): Claim {
  const positive = printed.filter(({ quantity }) => quantity.value.gt(0));
  const [first] = positive;
  const base = { kind: "none", words, range, computed: "" } as const;
  if (printed.length === 0) return { ...base, verdict: "unsure", tier: "note", evidence: [] };
  if (first === undefined) return { ...base, verdict: "agree", tier: "note", evidence: places(printed) };
  const { entity, year } = document.identity;
  const isPlain = plainLead.test(lead) || (entity !== undefined && plainLead.test(lead.replace(entity, "")));
  // A document that prints zero as well is of two minds, and a figure without its year may be another year's.
  const isCertain =
    isPlain && positive.length === printed.length && year !== undefined && first.period === year;
  return {
    ...base,
    verdict: "differ",
    tier: isCertain ? "certain" : "probable",
    evidence: places(positive),
    computed: `${sayValue(first.quantity)}${first.quantity.unit ?? ""}`,
  };
}

function isOfOtherYear(lead: string, year: number | undefined): boolean {
  const years = [...lead.matchAll(/(?:19|20)\d\d/g)].map(([digits]) => Number(digits));
  return year !== undefined && years.some((each) => each !== year);
}

/** The table right above a note that calls it empty; amounts read from it say otherwise. */
function emptyTableIn(document: Document, sentence: Range, facts: readonly Fact[]): Claim[] {
  const found = emptyTablePattern.exec(textOf(document, sentence));
  const table = document.tables.findLast(({ range }) => range[1] <= sentence[0]);
  if (found === null || table === undefined || sentence[0] - table.range[1] > farthestNote) return [];
  // A caption in between would open a table of its own, one whose cells were not read.
  if (/[表\d]/.test(document.text.slice(table.range[1], sentence[0]))) return [];
  const range: Range = [sentence[0] + found.index, sentence[0] + found.index + found[0].length];
  const printed = facts.filter(
    ({ cell, quantity }) => cell?.table === table.index && isMoney(quantity.unit) && !quantity.value.isZero(),
  );
  const [first] = printed;
  return [
    {
      kind: "empty-table",
      words: found[0],
      range,
      verdict: first === undefined ? "agree" : "differ",
      tier: "probable",
      evidence: places(printed.slice(0, 3)),
      computed: first === undefined ? "" : `${sayValue(first.quantity)}${first.quantity.unit ?? ""}`,
    },
  ];
}

/** `决算数与预算数持平` beside both amounts. */
function unchangedOf({ direction, current, prior, confidence }: Change): Claim[] {
  if (direction?.says !== "same" || current === undefined || prior === undefined) return [];
  return confidence === "sure" ? unchanged(direction, current, prior) : [];
}

/** `…3.00万元，上年2.00万元，与上年持平`: the only two amounts of the sentence, of one subject and two years. */
function unchangedIn(document: Document, sentence: Range, facts: readonly Fact[]): Claim[] {
  const words = textOf(document, sentence);
  const found = /[与和同](?:上年度?|去年|(?:19|20)\d\d年度?)(?:相比|相)?(持平)/d.exec(words)?.indices?.[1];
  if (found === undefined || words.includes("预算")) return [];
  const inside = facts.filter(
    ({ range, quantity }) => range[0] >= sentence[0] && range[1] <= sentence[1] && isMoney(quantity.unit),
  );
  const [current, prior] = inside;
  if (current === undefined || prior === undefined || inside.length !== 2) return [];
  const isPair = current.subject === prior.subject && current.period !== prior.period;
  const isWhole = current.measure === "amount" && prior.measure === "amount";
  const range: Range = [sentence[0] + found[0], sentence[0] + found[1]];
  return isPair && isWhole ? unchanged({ word: "持平", range }, current, prior) : [];
}

function unchanged(
  { word, range }: { readonly word: string; readonly range: Range },
  current: Operand,
  prior: Operand,
): Claim[] {
  if (!areComparable(current.quantity, prior.quantity) || current.quantity.unit !== prior.quantity.unit)
    return [];
  return [
    {
      kind: "unchanged",
      words: word,
      range,
      verdict: current.quantity.value.eq(prior.quantity.value) ? "agree" : "differ",
      tier: "probable",
      evidence: places([current, prior]),
      computed: `${sayValue(current.quantity)}、${sayValue(prior.quantity)}`,
    },
  ];
}

function places(facts: readonly Pick<Fact, "range" | "label">[]): Claim["evidence"] {
  return facts.map(({ range, label }) => ({ range, text: label }));
}
