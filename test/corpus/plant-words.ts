import type { Draft } from "./generate.ts";
import { isFigure, type Node, type ParagraphBlock, walk, wordsOf } from "./outline.ts";
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

interface Place {
  readonly block: ParagraphBlock;
  readonly topic: string;
}

function paragraphs(draft: Draft): Place[] {
  return [...walk(draft.disclosure.parts)].flatMap(({ node }) =>
    node.blocks.flatMap((block) => (block.kind === "paragraph" ? [{ block, topic: node.topic }] : [])),
  );
}

/** Replaces words in a paragraph; figures stay. */
function rewrite(block: ParagraphBlock, from: string, to: string): void {
  let done = false;
  block.line = block.line.map((inline) => {
    if (isFigure(inline) || done || !inline.includes(from)) return inline;
    done = true;
    return inline.replace(from, to);
  });
}

const plain = (block: ParagraphBlock) => block.line.filter((inline) => !isFigure(inline)).join("\u0000");

/** Last year's year left in a sentence, or the year compared with itself. */
export function wrongYear(draft: Draft, random: Random): Truth | undefined {
  const { year } = draft;
  const [from, to, test] = random.pick([
    [`${year}年度`, `${year - 1}年度`, (words: string) => words.startsWith(`${year}年度`)],
    [`${year}年12月31日`, `${year - 1}年12月31日`, (words: string) => words.includes(`${year}年12月31日`)],
    [
      `${year - 1}年`,
      `${year}年`,
      (words: string) => /[与较比]\d{4}年/.test(words) && words.includes(`${year - 1}年`),
    ],
  ] as const);
  const found = random.shuffle(
    paragraphs(draft).filter(
      ({ block, topic }) => topic !== "terms" && topic !== "composition" && test(plain(block)),
    ),
  )[0];
  if (found === undefined) return undefined;
  rewrite(found.block, from, to);
  return {
    kind: "wrong-year",
    family: "text",
    stated: to,
    expected: from,
    context: wordsOf(found.block.line),
    broken: [],
    names: [],
  };
}

const residues = [
  "（可用表格形式反映）",
  "（如持平作持平表述）",
  "XX",
  "×××",
  "（请各单位根据实际情况填写）",
  "错误!未找到引用源。",
  "（按实际情况说明）",
  "XXXX",
];

export function residue(draft: Draft, random: Random): Truth | undefined {
  const found = random.shuffle(
    paragraphs(draft).filter(({ topic, block }) => topic !== "contact" && wordsOf(block.line).length > 20),
  )[0];
  if (found === undefined) return undefined;
  const words = random.pick(residues);
  found.block.line = [
    ...found.block.line,
    words.startsWith("X") || words.startsWith("×") ? `其他情况：${words}。` : words,
  ];
  return {
    kind: "template-residue",
    family: "text",
    stated: words,
    expected: "",
    context: wordsOf(found.block.line),
    broken: [],
    names: [],
  };
}

/** The reason of a large change is left out. */
export function missingReason(draft: Draft, random: Random): Truth | undefined {
  const places = random.shuffle(paragraphs(draft));
  for (const { block } of places) {
    const reasons = block.line.flatMap((inline, index) =>
      isFigure(inline) &&
      inline.key === "reason" &&
      inline.text !== "" &&
      followsLargeChange(draft, block, index)
        ? [inline]
        : [],
    );
    const reason = random.shuffle(reasons)[0];
    if (
      reason === undefined ||
      reasons.length !== block.line.filter((inline) => isFigure(inline) && inline.key === "reason").length
    )
      continue;
    const expected = reason.text;
    for (const each of reasons) each.text = "";
    return {
      kind: "missing-reason",
      family: "missing",
      stated: "",
      expected,
      context: wordsOf(block.line),
      broken: [],
      names: [],
    };
  }
  return undefined;
}

/** Whether the change before it is beyond 30 % and 10 万元. */
function followsLargeChange(draft: Draft, block: ParagraphBlock, index: number): boolean {
  const before = block.line.slice(Math.max(0, index - 6), index).filter(isFigure);
  const rate = before.findLast((figure) => figure.kind === "percent");
  const link = draft.links.find((one) => one.kind === "change" && one.rate === rate && rate !== undefined);
  if (link?.kind !== "change" || link.delta === undefined || rate === undefined) return false;
  const percent = Number(rate.value.digits) / 10 ** rate.value.decimals;
  const wan =
    Number(link.delta.value.digits) /
    10 ** link.delta.value.decimals /
    (link.delta.unit === "元" ? 10000 : 1);
  return percent >= 30 && wan >= 10;
}

const outdated = [
  ["卫生健康支出", "医疗卫生与计划生育支出"],
  ["文化旅游体育与传媒支出", "文化体育与传媒支出"],
  ["行政事业单位养老支出", "行政事业单位离退休"],
] as const;

/** A subject under its name of years before. */
export function outdatedSubject(draft: Draft, random: Random): Truth | undefined {
  if (draft.year < 2021) return undefined;
  for (const [now, old] of random.shuffle(outdated)) {
    const found = paragraphs(draft).find(
      ({ block, topic }) => topic.startsWith("general") && plain(block).includes(now),
    );
    if (found === undefined) continue;
    rewrite(found.block, now, old);
    return {
      kind: "subject-name",
      family: "text",
      stated: old,
      expected: now,
      context: wordsOf(found.block.line),
      broken: [],
      names: [old],
    };
  }
  return undefined;
}
