import { aboveWords, belowWords, equalWords } from "../../lexicon/cues.ts";
import { type Document, textOf } from "../../model/document.ts";
import type { Change, Direction } from "../../model/relation.ts";
import { subjectKey } from "../../text/subjects.ts";
import { completionBefore } from "./completions.ts";
import type { Reading, Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

const orders: readonly (readonly [word: string, says: Direction])[] = [
  ...aboveWords.map((word) => [word, "up"] as const),
  ...belowWords.map((word) => [word, "down"] as const),
  ...equalWords.map((word) => [word, "same"] as const),
];

const pattern = new RegExp(
  `([^，,。；;：:\\n]{0,40}?)(?:决算数?|支出数?|执行数)?(?:与|和|同)?(?:(${orders.map(([word]) => word).join("|")})(?:年初|全年|调整后?|当年)?预算数?|(?:与|和|同)(?:年初|全年|调整后?|当年)?预算数?(持平|一致|相等))`,
  "g",
);

/** 「决算数大于预算数」 and the like: words without a figure, against the budget and final amount printed before them. */
export function ordersOf(document: Document, reading: Reading, operands: Operands): Change[] {
  const byParagraph = Map.groupBy(reading.statements, (s) => s.paragraph);
  return [...byParagraph].flatMap(([index, statements]) => {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined) return [];
    const words = textOf(document, paragraph.range);
    if (!words.includes("预算")) return [];
    return [...words.matchAll(pattern)].flatMap((match) => {
      const word = match[2] ?? match[3] ?? "";
      const says = orders.find(([candidate]) => candidate === word)?.[1];
      const start = paragraph.range[0] + match.index + match[0].lastIndexOf(word);
      const named = match[1] ?? "";
      const statement = statementFor(statements, start, named);
      if (says !== undefined && statement === undefined)
        return againstCompletion(
          statements,
          { says, word, start, named, rest: words.slice(match.index) },
          operands,
        );
      if (says === undefined || statement?.amount === undefined || statement.budget === undefined) return [];
      return [
        {
          kind: "change" as const,
          label: statement.subject,
          current: operands.of(statement.amount, statement.subject),
          prior: operands.of(statement.budget, `${statement.subject}预算`),
          direction: { says, word, range: [start, start + word.length] as const },
          range: [statement.budget.token.range[0], start + word.length] as const,
          confidence: operands.isSlip(statement.amount) ? ("likely" as const) : ("sure" as const),
          withBudget: true,
        },
      ];
    });
  });
}

interface Order {
  readonly says: Direction;
  readonly word: string;
  readonly start: number;
  /** Words before it that may name what it is about. */
  readonly named: string;
  /** From there on. */
  readonly rest: string;
}

/** The words against the percentage of the budget that the statement right before them prints in the place of the budget. */
function againstCompletion(
  statements: readonly Statement[],
  { says, word, start, named, rest }: Order,
  operands: Operands,
): Change[] {
  const statement = statements.findLast(
    ({ amount }) => amount !== undefined && amount.token.range[1] <= start,
  );
  const { key, isUnknown } = namedIn(named);
  const [order = ""] = /^[^，。；]{0,60}/.exec(rest) ?? [];
  // With a figure behind it, it is a change of its own.
  if (statement === undefined || /预算数?\s?\d/.test(order)) return [];
  if (isUnknown || (key !== undefined && key !== statement.key)) return [];
  const found = completionBefore(statement, order, operands);
  if (found === undefined || found.completion.range[1] > start) return [];
  const { completion, confidence } = found;
  return [
    {
      kind: "change",
      label: statement.subject,
      completion,
      direction: { says, word, range: [start, start + word.length] },
      range: [completion.range[0], start + word.length],
      confidence,
      withBudget: true,
    },
  ];
}

/** The last statement before the words that prints both amounts; named words must name it. */
function statementFor(statements: readonly Statement[], at: number, words: string): Statement | undefined {
  const before = statements.filter(
    (s) =>
      s.amount !== undefined &&
      s.budget !== undefined &&
      s.amount.token.range[1] <= at &&
      s.budget.token.range[1] <= at,
  );
  const { key, isUnknown } = namedIn(words);
  if (key !== undefined) return before.findLast((s) => s.key === key);
  return isUnknown ? undefined : before.at(-1);
}

/** What the words before 大于预算数 name: a known figure, one that is not known, or neither. */
function namedIn(words: string): { readonly key: string | undefined; readonly isUnknown: boolean } {
  const key = subjectKey(words.replace(/(?:决算数?|支出数?)$/, ""));
  return { key, isUnknown: key === undefined && /(?:经费|费用|收入|资金|购置|接待|出国|用车)/.test(words) };
}
