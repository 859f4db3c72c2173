import { aboveWords, belowWords, equalWords } from "../../lexicon/cues.ts";
import { type Document, textOf } from "../../model/document.ts";
import type { Change, Direction } from "../../model/relation.ts";
import { subjectKey } from "../../text/subjects.ts";
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
      const statement = statementFor(statements, start, match[1] ?? "");
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

/** The last statement before the words that prints both amounts; named words must name it. */
function statementFor(statements: readonly Statement[], at: number, words: string): Statement | undefined {
  const before = statements.filter(
    (s) =>
      s.amount !== undefined &&
      s.budget !== undefined &&
      s.amount.token.range[1] <= at &&
      s.budget.token.range[1] <= at,
  );
  const key = subjectKey(words.replace(/(?:决算数?|支出数?)$/, ""));
  if (key !== undefined) return before.findLast((s) => s.key === key);
  const isNamed = /(?:经费|费用|收入|资金|购置|接待|出国|用车)/.test(words);
  return isNamed ? undefined : before.at(-1);
}
