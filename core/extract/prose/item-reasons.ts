import { type Document, textOf } from "../../model/document.ts";
import type { MissingReason } from "../../model/structure.ts";
import { isGlossary } from "./items.ts";
import type { Mention } from "./mention.ts";
import { pathDepth } from "./path.ts";
import type { Reading, Statement } from "./statement.ts";

/** Any way to begin an explanation, and the ways to say that there is nothing to explain. */
const explained = /原因|主要(?:是|为|由于)|由于|因为|因[^此而]|系[^统列]|持平|一致|相同|相等|无差异/;

/** From this difference on, in percent, a missing reason is more than a note. */
const smallRate = 10;

/**
 * Items whose final amount is not their budget and that give no reason, in a document that gives one for most of the
 * others: where an office explains nothing, the total's reason is asked for instead.
 */
export function itemReasons(document: Document, reading: Reading): MissingReason[] {
  const seen = new Set<number>();
  const items = reading.statements.filter((s) => {
    if (s.path === undefined || pathDepth(s.path) < 2 || seen.has(s.paragraph)) return false;
    if (differenceOf(s) === undefined || isGlossary(document, s.section)) return false;
    seen.add(s.paragraph);
    return true;
  });
  const silent = items.filter((s) => !isExplained(document, s));
  const told = items.length - silent.length;
  if (told < 2 || told * 3 < items.length * 2) return [];
  return silent.flatMap((s): MissingReason[] => {
    const { amount, budget, subject } = s;
    const rate = differenceOf(s);
    if (amount === undefined || budget === undefined || rate === undefined) return [];
    const tier = rate < smallRate ? "note" : "probable";
    return [
      { kind: "budget", range: amount.token.range, evidence: [budget.token.range], label: subject, tier },
    ];
  });
}

/** Percent by which the final amount is off the budget; undefined where it is not. */
function differenceOf({ amount, budget }: Statement): number | undefined {
  if (amount === undefined || budget === undefined || !isSameUnit(amount, budget)) return undefined;
  const [final, planned] = [amount.token.quantity.value, budget.token.quantity.value];
  if (final.eq(planned) || planned.isZero()) return undefined;
  return final.minus(planned).div(planned).mul(100).abs().toNumber();
}

function isSameUnit(a: Mention, b: Mention): boolean {
  return a.token.quantity.unit !== undefined && a.token.quantity.unit === b.token.quantity.unit;
}

/** In its own paragraph or the next one, unless that is the next item. */
function isExplained(document: Document, { paragraph }: Statement): boolean {
  const own = document.paragraphs[paragraph];
  const next = document.paragraphs[paragraph + 1];
  if (own === undefined) return true;
  if (explained.test(textOf(document, own.range))) return true;
  return next !== undefined && next.ordinal === undefined && next.role !== "heading"
    ? explained.test(textOf(document, next.range))
    : false;
}
