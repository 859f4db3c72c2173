import { Decimal } from "decimal.js";
import { standardLists } from "../../lexicon/lists.ts";
import type { Operand } from "../../model/fact.ts";
import type { Share, Total } from "../../model/relation.ts";
import { coreLabel, subjectKey } from "../../text/subjects.ts";
import type { PartList } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** 占 … % statements: part ÷ whole, the whole as named or as the list's head. */
export function sharesOf(reading: Reading, lists: readonly PartList[], operands: Operands): Share[] {
  const heads = new Map<Statement, Statement>();
  for (const { head, parts } of lists) for (const part of parts) heads.set(part, head);
  const shares: Share[] = [];
  for (const statement of reading.statements) {
    for (const share of statement.shares) {
      const part = statement.amount ?? statement.budget;
      if (part === undefined || part.token.quantity.unit === undefined) continue;
      const whole = wholeFor({ statement, share, reading, head: heads.get(statement) });
      if (whole === undefined) continue;
      shares.push(shareOf({ statement, part, share, whole, operands }));
    }
  }
  return shares;
}

interface Found {
  readonly statement: Statement;
  readonly mention: Mention;
  readonly sure: boolean;
}

function shareOf(given: {
  statement: Statement;
  part: Mention;
  share: Mention;
  whole: Found;
  operands: Operands;
}): Share {
  const { statement, part, share, whole, operands } = given;
  const stated: Operand = {
    label: `${statement.subject}占比`,
    quantity: share.token.quantity,
    range: share.token.range,
  };
  const slip = operands.isSlip(part) || operands.isSlip(whole.mention);
  return {
    kind: "share",
    part: operands.of(part, statement.subject),
    whole: operands.of(whole.mention, whole.statement.subject),
    stated,
    confidence: whole.sure && !slip ? "sure" : "likely",
  };
}

function wholeFor(given: {
  statement: Statement;
  share: Mention;
  reading: Reading;
  head: Statement | undefined;
}): Found | undefined {
  const { statement, share, reading, head } = given;
  if (share.whole !== "") {
    // 占总支出的, inside a list whose head is something narrower: the head is meant.
    if (head !== undefined && (vagueWholes.test(share.whole) || isNamedBy(head, share.whole)))
      return found(head, statement, true);
    return namedWhole(share.whole, statement, reading.statements);
  }
  if (head !== undefined) return found(head, statement, true);
  return openingWhole(statement, reading.statements);
}

/** `基本支出` names the list's head 一般公共预算财政拨款基本支出, not the unit's own 基本支出 elsewhere. */
function isNamedBy(head: Statement, words: string): boolean {
  return endsIn(head, coreLabel(words));
}

/** 「税收返还和转移支付」 ends in 转移支付 and is more than that. */
function endsIn({ core }: Statement, words: string): boolean {
  if (words.length < 2 || !core.endsWith(words)) return false;
  return !/[和与及、]$/.test(core.slice(0, core.length - words.length));
}

function found(candidate: Statement, part: Statement, sure: boolean): Found | undefined {
  const mention =
    part.amount === undefined
      ? (candidate.budget ?? candidate.amount)
      : (candidate.amount ?? candidate.budget);
  return mention === undefined ? undefined : { statement: candidate, mention, sure };
}

/** `占本年支出合计的`: the nearest statement before (then after) with that canonical key or those words. */
function namedWhole(words: string, part: Statement, statements: readonly Statement[]): Found | undefined {
  const key = subjectKey(words);
  const core = coreLabel(words);
  const matches = (s: Statement) =>
    s !== part &&
    (s.amount ?? s.budget) !== undefined &&
    ((key !== undefined && (s.key === key || looseKeys[key]?.includes(s.key ?? "") === true)) ||
      (core.length >= 2 && s.core === core));
  const local = nearby(part, statements).findLast(
    (s) => mainAmount(s) !== undefined && isTelling(core) && endsIn(s, core) && s.core !== part.core,
  );
  if (local !== undefined) return found(local, part, true);
  for (let index = part.index - 1; index >= 0; index -= 1) {
    const candidate = statements[index];
    if (candidate !== undefined && matches(candidate)) return found(candidate, part, true);
  }
  const later = statements.slice(part.index + 1).find(matches);
  return later === undefined ? undefined : found(later, part, false);
}

/** 收入 or 支出 alone is the end of every subject's name. */
function isTelling(core: string): boolean {
  return core.length >= 2 && core !== "收入" && core !== "支出";
}

/** The statements before a part in its own section, at most forty back. */
function nearby(part: Statement, statements: readonly Statement[]): Statement[] {
  return statements.slice(Math.max(0, part.index - 40), part.index).filter((s) => s.section === part.section);
}

/** 「三公经费支出决算中，因公出国 a，占 p%」: the subject of the sentence's opening words is the whole. */
function openingWhole(part: Statement, statements: readonly Statement[]): Found | undefined {
  const parent = parentKeys[part.key ?? ""];
  if (parent === undefined) return undefined;
  for (let index = part.index - 1; index >= 0 && index > part.index - 40; index -= 1) {
    const candidate = statements[index];
    if (candidate?.key === parent && candidate.amount !== undefined) return found(candidate, part, true);
  }
  return undefined;
}

/** Shares of a standard full list whose whole is not printed anywhere: they must still add up to 100 %. */
export function shareSums(reading: Reading, shares: readonly Share[]): Total[] {
  const checked = new Set(shares.map(({ stated }) => stated.range[0]));
  const open = reading.statements.filter(
    ({ shares: [share] }) => share !== undefined && !checked.has(share.token.range[0]),
  );
  // A whole that is named holds its parts together over sentences; without a name the sentence does.
  const together = ({ shares: [share], paragraph, sentence, section }: Statement) =>
    share === undefined || share.whole === ""
      ? `${paragraph}/${sentence}`
      : `${section}:${coreLabel(share.whole.replace(/的$/, ""))}`;
  return [...Map.groupBy(open, together).values()].flatMap((group) => {
    const isFull =
      group.length >= 2 &&
      standardLists.some(
        ({ full }) =>
          full.length === group.length && full.every((name) => group.some(({ core }) => core.includes(name))),
      );
    const stated = group
      .flatMap((s) => s.shares.slice(0, 1))
      .map(({ token }) => ({ label: "占比", quantity: token.quantity, range: token.range }));
    const last = stated.at(-1);
    if (!isFull || last === undefined) return [];
    const decimals = Math.max(...stated.map(({ quantity }) => quantity.decimals));
    const hundred = { value: new Decimal(100), decimals, unit: "%" };
    return [
      {
        kind: "total" as const,
        family: "shares-sum" as const,
        label: "各项占比合计",
        total: { label: "各项占比合计", quantity: hundred, range: last.range },
        parts: stated,
        exhaustive: "yes" as const,
        confidence: "sure" as const,
      },
    ];
  });
}

/** What 总收入, 总支出 may stand for when they are named as a whole. */
const looseKeys: Readonly<Record<string, readonly string[]>> = {
  "loose-income": ["year-income", "grand-income"],
  "loose-spending": ["year-spending", "grand-spending"],
};

const vagueWholes =
  /^(?:总支出|总收入|总额|支出总额|收入总额|(?:收入|支出)(?:总预算|预算总额|预算总数|预算合计|预算)|总支出决算|支出决算总额|合计|总计|支出合计|总数|决算总额)$/;

/** Whose share a bare 占 p% is, by canonical subject. */
const parentKeys: Readonly<Record<string, string>> = {
  overseas: "three-public",
  vehicles: "three-public",
  reception: "three-public",
  basic: "year-spending",
  project: "year-spending",
  "general-income": "year-income",
  "fund-income": "year-income",
  "capital-income": "year-income",
  "fiscal-income": "year-income",
  goods: "procurement",
  works: "procurement",
  services: "procurement",
};
