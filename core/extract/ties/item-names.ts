import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { NameDoubt } from "../../model/structure.ts";

/** An item of the functional classification with its amount: `function:fund:类>款>项`. */
interface ItemFact {
  readonly fact: Fact;
  readonly fund: string;
  readonly names: readonly [top: string, section: string, item: string];
}

/** A table with fewer items names too little to say what it does not name. */
const enoughItems = 4;

/**
 * Items of the text that no table has under their names, while a table has their amount under a name that the text never
 * uses: 「统计信息事务（项）」 where the table prints 专项统计业务 with the same amount.
 */
export function itemNameDoubts(document: Document, facts: readonly Fact[]): NameDoubt[] {
  const items = facts.flatMap(itemOf);
  const inText = items.filter(({ fact }) => fact.from === "text");
  const inTables = items.filter(({ fact }) => fact.from === "table");
  const named = new Set(inTables.map(keyOf));
  const said = new Set(inText.map(keyOf));
  const told = new Set<string>();
  const byClass = Map.groupBy(inTables, ({ fund, names: [top] }) => `${fund}:${top}`);
  const byFund = Map.groupBy(inTables, ({ fund }) => fund);
  return inText.flatMap((item) => {
    if (named.has(keyOf(item)) || told.has(keyOf(item))) return [];
    const own = byClass.get(`${item.fund}:${item.names[0]}`) ?? [];
    const candidates = own.filter((each) => !said.has(keyOf(each)) && isSameAmount(each.fact, item.fact));
    const [match, ...more] = [...new Map(candidates.map((each) => [keyOf(each), each])).values()];
    const size = new Set((byFund.get(item.fund) ?? []).map(keyOf)).size;
    if (match === undefined || more.length > 0 || size < enoughItems) return [];
    told.add(keyOf(item));
    return doubtOf(document, item, match);
  });
}

function keyOf({ fund, names }: ItemFact): string {
  return `${fund}:${names.join(">")}`;
}

function itemOf(fact: Fact): ItemFact[] {
  const [kind, fund, path] = fact.subject.split(":");
  const [top, section, item, ...more] = path?.split(">") ?? [];
  const isItem = kind === "function" && top !== undefined && section !== undefined && item !== undefined;
  if (!isItem || more.length > 0 || fund === undefined || fact.measure !== "amount") return [];
  return fact.quantity.value.isZero() ? [] : [{ fact, fund, names: [top, section, item] }];
}

/** Equal but for the rounding of the last digit, in one unit and of one stage. */
function isSameAmount(table: Fact, text: Fact): boolean {
  const { quantity } = text;
  if (table.quantity.unit !== quantity.unit || table.stage !== text.stage) return false;
  const slack = Math.min(2, Math.max(quantity.decimals, 0)) === 2 ? "0.01" : "0";
  return table.quantity.value.minus(quantity.value).abs().lte(slack);
}

/** How far before its amount an item names itself. */
const reach = 160;

function doubtOf(document: Document, item: ItemFact, match: ItemFact): NameDoubt[] {
  const level = item.names[2] === match.names[2] ? 1 : 2;
  const [printed, expected] = [item.names[level], match.names[level]];
  if (isCutShort(printed, expected)) return [];
  const from = Math.max(0, item.fact.range[0] - reach);
  const words = document.text.slice(from, item.fact.range[0]);
  const at = words.lastIndexOf(level === 1 ? `${printed}（款` : `${printed}（项`);
  if (at < 0) return [];
  const range = [from + at, from + at + printed.length] as const;
  return [{ kind: "subject-name", range, printed, expected, other: match.fact.range, tier: "probable" }];
}

/** A cell that lost a line of its name, or a name with a word more, is no other name. */
function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) || long.endsWith(short);
}
