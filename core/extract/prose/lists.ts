import { Decimal } from "decimal.js";
import { gradeName, standardLists } from "../../lexicon/lists.ts";
import type { Operand } from "../../model/fact.ts";
import type { Total } from "../../model/relation.ts";
import { isMoney } from "../../model/unit.ts";
import type { Mention } from "./mention.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** A list of parts in one sentence, with the statement that 其中 refers back to. */
export interface PartList {
  readonly head: Statement;
  readonly parts: readonly Statement[];
  /** A bare number stands among the parts: its unit was left out. */
  readonly hasBare: boolean;
}

/** Finds every 其中 list of the prose with its head. */
export function partLists(reading: Reading): PartList[] {
  const lists: PartList[] = [];
  const { statements } = reading;
  const seen = new Set<string>();
  for (const first of statements) {
    const id = `${first.paragraph}/${first.sentence}/${first.list}`;
    if (first.list < 0 || seen.has(id)) continue;
    seen.add(id);
    const nearest = headOf(statements, first);
    if (nearest === undefined) continue;
    const head = countedHead(statements, first, nearest);
    const parts = partsOf(statements, first, head);
    if (parts.length > 0) lists.push({ head, parts, hasBare: hasBarePart(statements, first) });
  }
  return lists;
}

/** The statement before the list: in the outer list or outside any, in this sentence or the one before. */
function headOf(statements: readonly Statement[], first: Statement): Statement | undefined {
  for (let index = first.index - 1; index >= 0; index -= 1) {
    const candidate = statements[index];
    if (candidate === undefined || candidate.paragraph !== first.paragraph) return undefined;
    if (candidate.sentence < first.sentence - 1) return undefined;
    if (candidate.sentence === first.sentence && candidate.depth < first.depth) return candidate;
    if (candidate.sentence === first.sentence - 1 && candidate.list < 0)
      return firstOfSentence(statements, candidate);
  }
  return undefined;
}

/**
 * 「自评项目 a 个，涉及资金 b 万元，平均得分 c 分，其中：优 d 个，良 e 个」: grades divide what was counted last, not the
 * money or score between.
 */
function countedHead(statements: readonly Statement[], first: Statement, nearest: Statement): Statement {
  const unitOf = (s: Statement) => mainAmount(s)?.token.quantity.unit;
  const unit = unitOf(first);
  if (unit === undefined || !gradeName.test(first.core)) return nearest;
  for (let index = first.index - 1; index >= 0 && index > first.index - 8; index -= 1) {
    const candidate = statements[index];
    if (candidate === undefined || candidate.paragraph !== first.paragraph) break;
    if (candidate.sentence < first.sentence - 1) break;
    if (candidate.list < 0 && unitOf(candidate) === unit) return candidate;
  }
  return nearest;
}

/** 「本年收入合计 a，…。其中：」 refers to the sentence's first amount. */
function firstOfSentence(statements: readonly Statement[], last: Statement): Statement {
  const own: Statement[] = [];
  for (let index = last.index; index >= 0; index -= 1) {
    const s = statements[index];
    if (s?.paragraph !== last.paragraph || s.sentence !== last.sentence) break;
    if (s.list < 0) own.unshift(s);
  }
  // 「支出预算为 a，实际支出决算为 b。其中：」: the parts are those of the final amount where there is one.
  const first =
    own.find(({ amount }) => amount !== undefined) ?? own.find((s) => mainAmount(s) !== undefined);
  return first ?? last;
}

function partsOf(statements: readonly Statement[], first: Statement, head: Statement): Statement[] {
  const mention = head.amount ?? head.budget;
  if (mention === undefined) return [];
  return statements
    .slice(first.index)
    .filter(
      (s) =>
        s.paragraph === first.paragraph &&
        s.list === first.list &&
        s.depth === first.depth &&
        amountLike(s, mention) !== undefined,
    );
}

/** So far on is a list looked through for a bare number: lists within endless sentences stay linear. */
const mostListed = 400;

/** 「其中：a 万元；b；c 万元」 */
function hasBarePart(statements: readonly Statement[], first: Statement): boolean {
  const end = Math.min(statements.length, first.index + mostListed);
  for (let index = first.index; index < end; index += 1) {
    const s = statements[index];
    if (s === undefined || s.paragraph !== first.paragraph) return false;
    const token = (s.amount ?? s.budget)?.token;
    const isBare = token?.kind === "plain" && token.quantity.unit === undefined;
    if (isBare && s.list === first.list && s.depth === first.depth) return true;
  }
  return false;
}

/** The amount of `s` that can be a part of `whole`: the same kind of unit. */
export function amountLike(s: Statement, whole: Mention): Mention | undefined {
  const mention = s.amount ?? s.budget;
  if (mention === undefined) return undefined;
  return sameKindOfUnit(mention.token.quantity.unit, whole.token.quantity.unit, whole) ? mention : undefined;
}

const vehicleUnits = new Set(["辆", "台", "部"]);

function sameKindOfUnit(a: string | undefined, b: string | undefined, whole: Mention): boolean {
  if (b === undefined) return whole.role === "amount" && (a === undefined || isMoney(a));
  if (a === undefined) return false;
  return a === b || (isMoney(a) && isMoney(b)) || (vehicleUnits.has(a) && vehicleUnits.has(b));
}

/** 其中 lists as totals. */
export function totalsOfLists(lists: readonly PartList[], operands: Operands): Total[] {
  return lists.flatMap(({ head, parts, hasBare }) => {
    const mention = mainAmount(head);
    // Scores in prose name groups and their points in one breath: too many readings.
    if (mention === undefined || mention.token.quantity.unit === "分") return [];
    const found = parts.flatMap((part) => {
      const own = amountLike(part, mention);
      return own === undefined ? [] : [{ part, own }];
    });
    const used = withoutRetired(found, head, mention);
    const total = operands.of(mention, head.subject);
    const isCount = mention.token.kind === "count";
    const amounts = used.map(({ part, own }) => operands.of(own, part.subject));
    const aligned = isCount ? amounts.map((a) => sameUnit(a, total)) : amounts;
    return [
      ...budgetsOfList(head, parts, operands),
      {
        kind: "total" as const,
        family: isCount ? ("count-of-parts" as const) : ("total-of-parts" as const),
        label: head.subject,
        total,
        parts: aligned,
        exhaustive: exhaustiveness(
          parts,
          used.map(({ part }) => part),
        ),
        ...certaintyOf({
          hasBare,
          isSlip: [mention, ...used.map(({ own }) => own)].some((m) => operands.isSlip(m)),
        }),
      },
    ];
  });
}

function certaintyOf(said: { hasBare: boolean; isSlip: boolean }): Pick<Total, "confidence" | "doubt"> {
  if (said.hasBare) return { confidence: "doubtful", doubt: "unknown-unit" };
  return { confidence: said.isSlip ? "likely" : "sure" };
}

/** 「预算为 a，决算为 b。其中：…预算为 c，决算为 d；…」: the budgets add up as well, where every part prints its own. */
function budgetsOfList(head: Statement, parts: readonly Statement[], operands: Operands): Total[] {
  const whole = head.budget;
  if (whole === undefined || head.amount === undefined) return [];
  const budgets = parts.flatMap(({ budget, amount, subject }) =>
    budget === undefined || amount === undefined || budget.stage !== whole.stage
      ? []
      : [operands.of(budget, `${subject}预算`)],
  );
  if (budgets.length < parts.length || budgets.length < 2) return [];
  return [
    {
      kind: "total",
      family: "total-of-parts",
      label: `${head.subject}预算`,
      total: operands.of(whole, `${head.subject}预算`),
      parts: budgets,
      exhaustive: exhaustiveness(parts, parts),
      confidence: "likely",
    },
  ];
}

interface Part {
  readonly part: Statement;
  readonly own: Mention;
}

const retired = /退休|离休|离退|遗属/;

/** 「在职 62 人，其中：…，退休 28 人」: the retired stand behind a list of the employed, outside its total. */
function withoutRetired(parts: readonly Part[], head: Statement, total: Mention): readonly Part[] {
  if (total.token.quantity.unit !== "人" || retired.test(head.subject)) return parts;
  const working = parts.filter(({ part }) => !retired.test(part.subject));
  const sum = (some: readonly Part[]) =>
    some.reduce((all, { own }) => all.plus(own.token.quantity.value), new Decimal(0));
  const { value } = total.token.quantity;
  return sum(parts).eq(value) || working.length === 0 ? parts : working;
}

/** 辆 and 台 count the same vehicles. */
function sameUnit(operand: Operand, total: Operand): Operand {
  return { ...operand, quantity: { ...operand.quantity, unit: total.quantity.unit } };
}

/** Whether the parts are meant to be the whole: shares that add up, a closing 其他, or a standard full list. */
function exhaustiveness(all: readonly Statement[], parts: readonly Statement[]): Total["exhaustive"] {
  const shares = all.flatMap(({ shares: [share] }) =>
    share === undefined ? [] : [share.token.quantity.value],
  );
  const sum = shares.reduce((a, b) => a.plus(b), new Decimal(0));
  if (shares.length >= 2 && shares.length === all.length && sum.minus(100).abs().lte(0.5)) return "yes";
  const cores = parts.map(({ core }) => core);
  if (parts.length >= 2 && /^其[他它](?!资本性|商品和服务|工资福利)/.test(cores.at(-1) ?? "")) return "yes";
  return ofGrades(cores) ?? ofStandardList(cores);
}

/** Every evaluated project has a grade; those that none has may be left out. */
function ofGrades(cores: readonly string[]): Total["exhaustive"] | undefined {
  if (cores.length < 2 || !cores.every((core) => gradeName.test(core))) return undefined;
  return ["优", "良"].every((grade) => cores.some((core) => core.includes(grade))) ? "yes" : "likely";
}

function ofStandardList(cores: readonly string[]): Total["exhaustive"] {
  for (const list of standardLists) {
    const known = cores.filter((core) => list.names.some((name) => core.includes(name)));
    if (known.length !== cores.length || cores.length < 2) continue;
    const isFull =
      cores.length >= list.full.length &&
      list.full.every((name) => cores.some((core) => core.includes(name)));
    return isFull ? "yes" : "likely";
  }
  return "no";
}
