import { partOpeners } from "../../lexicon/cues.ts";
import type { Document, Paragraph } from "../../model/document.ts";
import type { NumberToken } from "../../text/number-token.ts";
import { readNumbers } from "../../text/numbers.ts";
import type { Mention } from "./mention.ts";
import { type RoleReading, readRole } from "./roles.ts";
import { distribute } from "./turns.ts";

const boundaries = "，,；;。！？!?：:\n\t";
const claims: ReadonlySet<string> = new Set(["money", "percent", "points", "count", "plain"]);

/** Every claim-like number of a paragraph, with the words before it read for role and subject. */
export function mentionsOf(document: Document, paragraph: Paragraph): Mention[] {
  const [from, to] = paragraph.range;
  // The number of an item claims nothing, however it is printed: 11“.住房保障支出”.
  const first = from + (paragraph.ordinal?.printed.length ?? 0);
  const tokens = readNumbers(document.text, from, to).filter(
    ({ kind, range }) => claims.has(kind) && range[1] > first,
  );
  const mentions: Mention[] = [];
  const lists = new Lists();
  let previousEnd = first;
  for (const [index, printed] of shareUnits(document.text, tokens).entries()) {
    const sentence = sentenceAt(paragraph, printed.range[0]);
    const between = document.text.slice(previousEnd, printed.range[0]);
    const leadStart = leadStartOf(document.text, previousEnd, printed.range[0]);
    const lead = document.text.slice(leadStart, printed.range[0]);
    const isSignless = lacksPercentSign(printed, lead, mentions);
    const token = isSignless ? asPercent(printed) : printed;
    lists.advance(between, sentence, index);
    const reading = rateOfAmount(token, lead, mentions.at(-1)) ?? readRole(token.kind, lead, leadStart);
    const { beyondBudget, ...said } = reading;
    mentions.push({
      token,
      ...said,
      subject: stripOpeners(reading.subject),
      lead,
      leadStart,
      against:
        beyondBudget === undefined
          ? comparisonIn(document.text, paragraph, previousEnd, token.range[0])
          : { year: undefined, withBudget: true, range: beyondBudget },
      sentence,
      list: lists.current,
      depth: lists.depth,
      ...(isSignless ? { isSignless } : {}),
    });
    previousEnd = token.range[1];
  }
  return distribute(mentions);
}

const ofAmount = /(?:完成|为|占|达到)[^,，]*(?:预算|计划)[^,，]*$/;

/** 「完成预算 a 的 p%」, 「占支出总额 a 的 p%」: the percentage belongs to the amount right before it. */
function rateOfAmount(
  token: NumberToken,
  lead: string,
  before: Mention | undefined,
): RoleReading | undefined {
  if (
    token.kind !== "percent" ||
    before?.token.kind !== "money" ||
    !/^的(?:比例|比重)?(?:为|是)?$/.test(lead.trim())
  )
    return undefined;
  if (ofAmount.test(before.lead))
    return { role: "completion", stage: before.stage, subject: "", whole: "", direction: undefined };
  return undefined;
}

/** 「占76.23；」, 「完成年初预算的92.2。」: a bare number where the words call for a percentage. */
function lacksPercentSign(
  { kind, quantity }: NumberToken,
  lead: string,
  before: readonly Mention[],
): boolean {
  if (kind !== "plain" || quantity.approximate === true || quantity.value.abs().gt(2000)) return false;
  if (
    /(?:^|[^点侵])占(?:[^，。；]*的)?$|(?:占比|比重)(?:为)?$|(?:到位|执行|支付|完成|使用|支出)率(?:为|达|达到)?$|完成[^，。；]*预算(?:数|总额)?的$/.test(
      lead.trim(),
    )
  )
    return true;
  const last = before.at(-1);
  if (last?.token.kind === "money" && lead.trim() === "的") return ofAmount.test(last.lead);
  return (
    last?.role === "delta" &&
    last.token.kind === "money" &&
    /^[，,、]?(?:同比)?(?:增长|下降|降低|上升|减少|增加)(?:了|率为)?$/.test(lead.trim())
  );
}

function asPercent(token: NumberToken): NumberToken {
  return { ...token, kind: "percent", quantity: { ...token.quantity, unit: "%" } };
}

/** `4125.49,4143.91万元`: a bare number before a number with a unit shares its unit. */
function shareUnits(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const shared = [...tokens];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const token = shared[index];
    const next = shared[index + 1];
    if (token?.kind !== "plain" || next === undefined || next.quantity.unit === undefined) continue;
    const gap = text.slice(token.range[1], next.range[0]);
    if (/^\s?[,，、和及与]\s?$/.test(gap)) {
      shared[index] = {
        ...token,
        kind: next.kind,
        quantity: { ...token.quantity, unit: next.quantity.unit },
      };
    }
  }
  return shared;
}

function sentenceAt(paragraph: Paragraph, offset: number): number {
  const { sentences } = paragraph;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = sentences[low]?.[0];
  return start !== undefined && start <= offset ? low : 0;
}

/** Start of the words that belong to the number at `at`: after the last boundary outside brackets. */
function leadStartOf(text: string, from: number, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= from; index -= 1) {
    const char = text[index] ?? "";
    if (char === "）" || char === ")") depth += 1;
    else if (char === "（" || char === "(") {
      if (depth === 0) return index + 1;
      depth -= 1;
    } else if (depth === 0 && boundaries.includes(char)) return index + 1;
  }
  return from;
}

const opener = new RegExp(
  `^(?:和|及|与(?!上年|去年|上一年|年初|预算|\\d)|、|以及|${partOpeners.join("|")})+`,
);

function stripOpeners(subject: string): string {
  return subject.trim().replace(opener, "").trim();
}

interface OpenList {
  readonly id: number;
  readonly kind: "words" | "bracket";
  /** 其中 stood behind a semicolon: the list goes on over the next ones. */
  readonly afterSemicolon: boolean;
}

const openers =
  /其中|分项情况(?:是|为|如下)|主要用于以下方面|具体(?:为|如下|是)[:：]|分别为?[:：]|包括[:：]|[，,]包括(?=一般公共预算|政府性基金|国有资本)|由[^，。]{0,30}$/;

const sideBySide = /[；;][ \u3000]?(?:收入|支出)[^，,；;]{0,8}包括[:：]/;

/** Tracks the lists of parts in a sentence: opened by 其中 and the like, or by a bracket behind an amount. */
class Lists {
  private open: OpenList[] = [];
  private sentence = 0;

  get current(): number {
    return this.open.at(-1)?.id ?? -1;
  }

  get depth(): number {
    return this.open.length;
  }

  /** Reads the words between the number before and number `index`. */
  advance(between: string, sentence: number, index: number): void {
    const ended = sentence !== this.sentence;
    if (ended) {
      this.sentence = sentence;
      this.open = [];
    }
    const words = ended ? between.slice(between.search(/[。！？!?\n]/) + 1) : between;
    if (!ended) this.close(words);
    // 「…；另有离退休人员 d 人」 stands outside the list before it.
    if (/另有|另外|此外|除此之外/.test(words)) this.open = [];
    // 「收入包括：a、b；支出包括：c、d」: two lists of one whole, side by side.
    if (sideBySide.test(words)) this.open.pop();
    const unclosed = unclosedBracket(words);
    const opened = openers.test(words);
    const afterSemicolon = /[；;]\s*其中/.test(words);
    if (unclosed && (opened || index > 0)) this.open.push({ id: index, kind: "bracket", afterSemicolon });
    else if (opened) this.open.push({ id: index, kind: "words", afterSemicolon });
  }

  private close(words: string): void {
    let depth = 0;
    for (const char of words) {
      if (char === "（" || char === "(") depth += 1;
      else if (char === "）" || char === ")") {
        if (depth > 0) depth -= 1;
        else this.closeBracket();
      } else if ((char === "；" || char === ";") && depth === 0 && this.endsAtSemicolon()) this.open.pop();
    }
  }

  private endsAtSemicolon(): boolean {
    const last = this.open.at(-1);
    return this.open.length > 1 && last?.kind === "words" && !last.afterSemicolon;
  }

  private closeBracket(): void {
    const at = this.open.findLastIndex(({ kind }) => kind === "bracket");
    if (at >= 0) this.open = this.open.slice(0, at);
  }
}

/** Whether the words leave a bracket open right up to the number. */
function unclosedBracket(words: string): boolean {
  let depth = 0;
  for (const char of words) {
    if (char === "（" || char === "(") depth += 1;
    else if ((char === "）" || char === ")") && depth > 0) depth -= 1;
  }
  return depth > 0;
}

const comparison =
  /(?:与|比|较|同|和)(?:去年|上年|上一年|本年|(?:19|20)\d\d年|年初|预算|全年|当年|调整|往年)[^，,。；;]{0,24}?(?:相比|比较|对比|增|减|下|上|降|多|少|持平|一致|$)|(?:相比|相较)于?(?:去年|上年|上一年|(?:19|20)\d\d年)[^，,。；;]{0,12}|同比|环比/;

function comparisonIn(text: string, paragraph: Paragraph, from: number, to: number): Mention["against"] {
  const words = text.slice(from, to);
  const stop = Math.max(words.lastIndexOf("。"), words.lastIndexOf("；"), words.lastIndexOf(";")) + 1;
  const match = comparison.exec(words.slice(stop));
  if (match === null) return undefined;
  const start = Math.max(paragraph.range[0], from + stop + match.index);
  const year = /((?:19|20)\d\d)年/.exec(match[0])?.[1];
  const withBudget = /预算/.test(match[0]) && !/(?:上年|去年|\d年)/.test(match[0]);
  return {
    year: year === undefined ? undefined : Number(year),
    withBudget,
    range: [start, start + match[0].length],
  };
}
