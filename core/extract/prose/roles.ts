import { downWords, stageWords, upWords } from "../../lexicon/cues.ts";
import type { Stage } from "../../model/fact.ts";
import type { Range } from "../../model/range.ts";
import type { Direction } from "../../model/relation.ts";
import { narrow } from "../../text/characters.ts";
import { endsInFundName } from "../../text/fund-names.ts";
import type { NumberKind } from "../../text/number-token.ts";
import type { MentionRole } from "./mention.ts";

/** What the words before a number make of it. */
export interface RoleReading {
  readonly role: MentionRole;
  readonly stage: Stage;
  /** The lead without role words at its end. */
  readonly subject: string;
  readonly whole: string;
  readonly direction: { readonly says: Direction; readonly word: string; readonly range: Range } | undefined;
  /** The lead itself compares with the budget: 「决算数大于预算数 a」. */
  readonly beyondBudget?: Range;
}

const linking =
  /(?:了|率|幅|幅度|比例|金额|数额|额|额为|数|数为|为|是|达|达到|约|共计|合计|各|分别|均|又|到|仅|的)$/;

/** Takes linking words (了, 为, 约, 达到 …) off the end. */
function trimLinking(lead: string): string {
  let rest = lead.trimEnd();
  for (let round = 0; round < 4; round += 1) {
    const match = linking.exec(rest);
    if (match === null) break;
    rest = rest.slice(0, match.index).trimEnd();
  }
  return rest;
}

/** 「较上年（减少）a」: the word that the form left in its bracket. */
function withoutBracket(lead: string): string {
  return /[（(](?:增加|减少|增长|下降|增|减)[）)]$/.test(lead) ? lead.slice(0, -1) : lead;
}

/** The direction word that ends the lead, with its place. */
function directionAtEnd(lead: string, start: number): RoleReading["direction"] {
  const trimmed = withoutBracket(trimLinking(lead));
  const find = (words: readonly string[]) => words.find((word) => trimmed.endsWith(word));
  const up = find(upWords);
  const down = find(downWords);
  const word = (up?.length ?? 0) > (down?.length ?? 0) ? up : (down ?? up);
  if (word === undefined || isFalseFriend(trimmed, word)) return undefined;
  const at = start + trimmed.length - word.length;
  return { says: word === up ? "up" : "down", word, range: [at, at + word.length] };
}

/** 最多, 至少, 不少, 许多 … end in a direction word and are none. */
function isFalseFriend(lead: string, word: string): boolean {
  return (
    word.length === 1 &&
    !/(?:^\s*|[（(]|[年月度比算期数]|其中|同比|环比|各|均|共|支出|收入|费|总计|合计)[增减多少升降高低]$/.test(
      lead,
    )
  );
}

const rest = (lead: string, cut: number): string => lead.slice(0, cut);

/** Reads the role of a number from its lead (the words right before it). */
export function readRole(kind: NumberKind, lead: string, start: number): RoleReading {
  const folded = narrow(lead).replace(/(?:大约|约|近|超过|将近|共计约|不足|逾)$/, "");
  const direction = directionAtEnd(folded, start);
  if (kind === "percent" || kind === "points")
    return readRateRole(
      folded,
      direction,
      direction === undefined ? lead.length : direction.range[0] - start,
    );
  if (direction !== undefined) {
    const cut = direction.range[0] - start;
    return { role: "delta", stage: "unknown", subject: rest(lead, cut), whole: "", direction };
  }
  if (difference.test(folded)) return { ...plainAmount, role: "other", stage: "unknown", subject: lead };
  return readBeyondBudget(lead, folded, start) ?? readAmountRole(lead, folded);
}

function readRateRole(lead: string, direction: RoleReading["direction"], cut: number): RoleReading {
  const none = { stage: "unknown" as const, direction, subject: lead.slice(0, cut) };
  const share = /占(.*)$/.exec(lead);
  if (share !== null && !/完成|增长|下降/.test(share[1] ?? ""))
    return { ...none, role: "share", whole: wholeOf(share[1] ?? ""), subject: rest(lead, share.index) };
  if (direction === undefined && /(?:占比|比重|比例)(?:为|约|达|是|达到|约为)?$/.test(lead))
    return { ...none, role: "share", whole: "" };
  const completion =
    /(?:完成|为|占|达到|是)[^,，]*(?:预算|计划)[^,，]*$|(?:完成率|执行率|到位率|支付率|使用率|支出率|预算完成|执行进度|支出进度)[^,，]*$/.exec(
      lead,
    );
  if (completion !== null && direction === undefined)
    return {
      ...none,
      role: "completion",
      stage: budgetStage(lead),
      whole: "",
      subject: rest(lead, completion.index),
    };
  if (direction !== undefined) return { ...none, role: "change-rate", whole: "" };
  if (
    /(?:增长率|增减率|变动率|增幅|降幅|减幅|[（(][增减降升][）)]幅|增减幅度|变动幅度|升幅|幅度)(?:为|是|达)?$/.test(
      lead,
    )
  )
    return { ...none, role: "change-rate", whole: "" };
  return { ...none, role: "other", whole: "" };
}

/** `本年支出合计的比例为` → `本年支出合计`. */
function wholeOf(words: string): string {
  return words
    .replace(/(?:的)?(?:比例|比重|百分比|份额)?(?:为|是|约|达到|达|约为)?$/, "")
    .replace(/的$/, "")
    .replace(/^(?:比|了|到|全部|整个)/, "")
    .trim();
}

function budgetStage(lead: string): Stage {
  return /全年预算|调整/.test(lead) ? "adjusted-budget" : "budget";
}

const priorTail =
  /(?:上年同期|上年度?|去年同期|去年|上一年度?)(?:决算|执行|支出|收入|预算)?(?:数|支出|收入|金额)?(?:为|是|的)?$/;

const beyondBudget =
  /(大于|高于|超过|超出|多于|小于|低于|少于)(?:年初|全年|调整后?)?(?:支出|收入)?预算(?:数|安排)?(?:为|了)?$/;
const actual = /(?:支出|收入)?(?:决算|执行)?(?:总)?数?$/;

/** 「决算数大于预算数 55.00 万元」: the difference from the budget, not the budget. */
function readBeyondBudget(lead: string, folded: string, start: number): RoleReading | undefined {
  const match = beyondBudget.exec(folded);
  if (match === null) return undefined;
  const word = match[1] ?? "";
  const range = [start + match.index, start + match.index + word.length] as const;
  const says = /[大高超多]/.test(word) ? "up" : "down";
  return {
    role: "delta",
    stage: "unknown",
    subject: rest(lead, match.index).replace(actual, ""),
    whole: "",
    direction: { says, word, range },
    beyondBudget: [range[0], start + match[0].length + match.index],
  };
}

/** 「年初预算为 a，差值为 b」: how far two amounts are apart, without a direction; no amount of the item. */
const difference = /(?:差值|差额|差异额?|相差|缺口)(?:为|是|达|共计)?[:：]?$/;
const plainAmount = { whole: "", direction: undefined };

function readAmountRole(lead: string, folded: string): RoleReading {
  const prior = priorTail.exec(folded);
  if (prior !== null && !/[比较]$/.test(folded.slice(0, prior.index)))
    return { ...plainAmount, role: "prior", stage: "prior-final", subject: rest(lead, prior.index) };
  const comparedPrior = /[比较](?:上年|去年|(?:19|20)\d\d年)[^,，]*$/.exec(folded);
  if (comparedPrior !== null)
    return { ...plainAmount, role: "prior", stage: "prior-final", subject: rest(lead, comparedPrior.index) };
  const { stage, cut } = stageAtEnd(folded);
  return { ...plainAmount, role: "amount", stage, subject: rest(lead, cut) };
}

/** `支出决算数为` at the end of a lead tells the stage; what stands before it is the subject. */
function stageAtEnd(lead: string): { stage: Stage; cut: number } {
  const tail = /(?:数|金额|总额|额|安排|批复|支出|收入|共计|共|合计)?(?:为|是|共计|合计|:|共)?$/.exec(lead);
  const trimmed = lead.slice(0, tail?.index ?? lead.length);
  // The funds carry 预算 in their names: 「一般公共预算支出」 says nothing of a stage.
  if (endsInFundName(trimmed)) return { stage: "unknown", cut: lead.length };
  for (const [word, stage] of stageWords) {
    if (!trimmed.endsWith(word)) continue;
    const verbs = /(?:年初|当年|全年)?$/.exec(trimmed.slice(0, -word.length));
    const cut = trimmed.length - word.length - (verbs?.[0]?.length ?? 0);
    return { stage: stage as Stage, cut: cut };
  }
  return { stage: "unknown", cut: lead.length };
}
