import type { Draft } from "./generate.ts";
import { type Node, walk, wordsOf } from "./outline.ts";
import type { Random } from "./random.ts";
import type { Truth } from "./truth.ts";

const required = [
  "income",
  "expenditure",
  "fiscal",
  "basic",
  "three",
  "agency",
  "procurement",
  "assets",
  "terms",
];
const requiredTables = ["overall", "income", "expenditure", "fiscal", "general", "basic", "three", "fund"];

function absence(
  kind: Truth["kind"],
  stated: string,
  expected: string,
  context: string,
  names: readonly string[],
): Truth {
  return { kind, family: "missing", stated, expected, context, broken: [], names };
}

/** Words that a finding about a missing section must contain. */
const nameWords: Readonly<Record<string, readonly string[]>> = {
  income: ["收入决算", "收入"],
  expenditure: ["支出决算", "支出"],
  fiscal: ["财政拨款收入支出", "财政拨款收支", "财政拨款"],
  basic: ["基本支出"],
  three: ["三公"],
  agency: ["机关运行", "机构运行"],
  procurement: ["政府采购", "采购"],
  assets: ["国有资产", "资产"],
  terms: ["名词解释"],
  overall: ["收入支出决算总", "收支总"],
  general: ["一般公共预算财政拨款支出", "一般公共预算支出"],
  fund: ["政府性基金"],
};

function remove(siblings: Node[], node: Node, keepNumbers: boolean): void {
  const index = siblings.indexOf(node);
  const same = siblings.filter((sibling) => sibling.style === node.style);
  if (keepNumbers) {
    const next = same[same.indexOf(node) + 1];
    if (next !== undefined) next.number = same.indexOf(next) + 1;
  }
  siblings.splice(index, 1);
}

/** A required section is left out; sometimes the numbers betray it. */
export function dropSection(draft: Draft, random: Random): Truth | undefined {
  const all = [...walk(draft.disclosure.parts)];
  const found = random.shuffle(
    all.filter(
      ({ node }) =>
        required.includes(node.topic) && all.filter((other) => other.node.topic === node.topic).length === 1,
    ),
  )[0];
  if (found === undefined) return undefined;
  remove(found.siblings as Node[], found.node, random.chance(0.4));
  return absence("dropped-section", "", wordsOf(found.node.title), "", nameWords[found.node.topic] ?? []);
}

export function dropTable(draft: Draft, random: Random): Truth | undefined {
  const tables = [...walk(draft.disclosure.parts)].filter(({ node }) =>
    requiredTables.some((id) => node.topic === `table-${id}`),
  );
  const found = random.shuffle(tables)[0];
  if (found === undefined || tables.length < 6) return undefined;
  remove(found.siblings as Node[], found.node, random.chance(0.4));
  return absence("dropped-table", "", wordsOf(found.node.title), "", [
    wordsOf(found.node.title),
    ...(nameWords[found.node.topic.slice(6)] ?? []),
  ]);
}

/** A heading that keeps nothing below it. */
export function emptyPart(draft: Draft, random: Random): Truth | undefined {
  const found = random.shuffle(
    [...walk(draft.disclosure.parts)].filter(
      ({ node }) => required.includes(node.topic) && node.children.length === 0 && node.blocks.length > 0,
    ),
  )[0];
  if (found === undefined) return undefined;
  const title = wordsOf(found.node.title);
  found.node.blocks.length = 0;
  return absence("empty-part", title, "", title, [title, ...(nameWords[found.node.topic] ?? [])]);
}

/** A number is skipped, or stands twice. */
export function headingGap(draft: Draft, random: Random): Truth | undefined {
  const found = random.shuffle(
    [...walk(draft.disclosure.parts)].filter(
      ({ node, number, siblings }) =>
        number >= 2 &&
        ["chinese", "paren", "part"].includes(node.style) &&
        siblings.filter((sibling) => sibling.style === node.style).length >= 3,
    ),
  )[0];
  if (found === undefined) return undefined;
  found.node.number = random.chance(0.65) ? found.number + 1 : found.number - 1;
  const title = wordsOf(found.node.title);
  return {
    kind: "heading-gap",
    family: "missing",
    stated: title,
    expected: title,
    context: title,
    broken: [],
    names: [title],
  };
}
