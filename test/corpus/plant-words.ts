import type { Draft } from "./generate.ts";
import { isFigure, type ParagraphBlock, walk, wordsOf } from "./outline.ts";
import type { Random } from "./random.ts";
import type { Truth } from "./truth.ts";

interface Place {
  readonly block: ParagraphBlock;
  readonly topic: string;
}

export function paragraphs(draft: Draft): Place[] {
  return [...walk(draft.disclosure.parts)].flatMap(({ node }) =>
    node.blocks.flatMap((block) => (block.kind === "paragraph" ? [{ block, topic: node.topic }] : [])),
  );
}

/** Replaces words in a paragraph; figures stay. */
export function rewrite(block: ParagraphBlock, from: string, to: string): void {
  let done = false;
  block.line = block.line.map((inline) => {
    if (isFigure(inline) || done || !inline.includes(from)) return inline;
    done = true;
    return inline.replace(from, to);
  });
}

export const plain = (block: ParagraphBlock) =>
  block.line.filter((inline) => !isFigure(inline)).join("\u0000");

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

/** The reason of a large change is left out; a total whose parts give theirs below (其中：) is explained by them. */
export function missingReason(draft: Draft, random: Random): Truth | undefined {
  const places = random.shuffle(paragraphs(draft));
  for (const { block } of places) {
    if (/其中[：:]$/.test(wordsOf(block.line))) continue;
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
