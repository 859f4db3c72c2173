import type { Document, Paragraph } from "../../model/document.ts";
import { textOf } from "../../model/document.ts";
import { bareLabel, coreLabel, subjectKey } from "../../text/subjects.ts";
import { attach, type Draft, openBudget, sameKind, takeBudget, withSide } from "./drafts.ts";
import { keyInContext } from "./keys.ts";
import type { Mention } from "./mention.ts";
import { mentionsOf } from "./mentions.ts";
import { settled } from "./nesting.ts";
import { type ItemPath, readItemPath } from "./path.ts";
import type { Comparison, Reading } from "./statement.ts";
import {
  comparedSubject,
  headOf,
  namedInClauses,
  sameComparison,
  tidy,
  withoutOrdinal,
} from "./subject-words.ts";

/** Words that name nothing by themselves: the subject is the paragraph's, the sentence's or the heading's. */
const generic =
  /^(?:完成|占|为|与|比|较|年初|全年|当年|本年|支出|收入|决算|资金|经费|金额|总额|预算|实际|共|共计|合计|总计|财政拨款|其|该项|项目|其余|剩余|计划|批复|累计)*(?:支出|收入)?$/;

/** Reads the prose of a document into statements and comparisons, in order. */
export function readStatements(document: Document): Reading {
  const builder = new Builder(document);
  for (const [index, paragraph] of document.paragraphs.entries()) {
    if (paragraph.role === "toc" || paragraph.role === "caption") continue;
    builder.paragraph(paragraph, index);
  }
  return { statements: builder.statements, comparisons: builder.comparisons };
}

class Builder {
  readonly statements: Draft[] = [];
  readonly comparisons: Comparison[] = [];
  private readonly document: Document;
  private current: Draft | undefined;
  /** List as the words have it; the statement itself may have been moved outward. */
  private openList = -1;
  /** Statements of the last 「A、B 分别为 a、b」. */
  private turns: Draft[] = [];
  /** Comparisons of the last 「A、B 分别增加 a、b」. */
  private changeTurns: number[] = [];
  private head = "";
  /** Where the number before ended. */
  private lastEnd = 0;
  private path: ItemPath | undefined;
  private lastPath: ItemPath | undefined;

  constructor(document: Document) {
    this.document = document;
  }

  paragraph(paragraph: Paragraph, index: number): void {
    const mentions = mentionsOf(this.document, paragraph);
    this.current = undefined;
    if (mentions.length === 0) return;
    const words = textOf(this.document, paragraph.range);
    this.path = readItemPath(headOf(words), this.lastPath) ?? this.pathOfHeading(paragraph);
    this.lastPath = this.path ?? this.lastPath;
    this.head = headOf(words);
    this.lastEnd = paragraph.range[0];
    for (const mention of mentions) {
      this.mention(mention, paragraph, index);
      this.lastEnd = mention.token.range[1];
    }
  }

  private pathOfHeading(paragraph: Paragraph): ItemPath | undefined {
    const section = this.document.sections[paragraph.section];
    return section === undefined ? undefined : readItemPath(textOf(this.document, section.heading));
  }

  private mention(mention: Mention, paragraph: Paragraph, index: number): void {
    if (mention.role === "amount") this.amount(mention, paragraph, index);
    else if (mention.role === "delta" || mention.role === "change-rate")
      this.comparison(mention, paragraph, index);
    else {
      if (mention.role === "prior" && this.priorOfComparison(mention, index)) return;
      const owner = mention.turn === undefined ? this.ownerOf(mention) : this.turns[mention.turn];
      if (owner !== undefined) attach(owner, mention);
    }
  }

  /** 「比上年增加 a，增长 p%，上年为 b」: the prior amount of what was just compared. */
  private priorOfComparison(prior: Mention, index: number): boolean {
    const last = this.comparisons.at(-1);
    const isNear = last?.paragraph === index && last.sentence === prior.sentence;
    if (last === undefined || !isNear || last.prior !== undefined) return false;
    if (last.after !== this.current?.index) return false;
    this.comparisons[this.comparisons.length - 1] = { ...last, prior };
    return true;
  }

  /** Behind a list that its sentence has ended, 上年为 b is of what the list divides. */
  private ownerOf({ role, sentence }: Mention): Draft | undefined {
    const open = this.current;
    if (role !== "prior" || open === undefined || open.list < 0 || open.sentence === sentence) return open;
    return this.statements.find(
      (s) => s.paragraph === open.paragraph && s.sentence === open.sentence && s.list < 0,
    );
  }

  private amount(printed: Mention, paragraph: Paragraph, index: number): void {
    const mention = withSide(printed);
    const isBudget = mention.stage === "budget" || mention.stage === "adjusted-budget";
    const bare = bareLabel(mention.subject);
    const isGeneric = bare.length <= 20 && generic.test(bare) && subjectKey(mention.subject) === undefined;
    const inherits = bare === "" || isGeneric;
    const open = this.current;
    if (
      inherits &&
      open !== undefined &&
      open.paragraph === index &&
      mention.list === this.openList &&
      sameKind(open, mention)
    ) {
      if (isBudget && openBudget(open, mention)) return;
      if (!isBudget && open.amount === undefined) {
        open.amount = mention;
        return;
      }
    }
    const draft = this.draft(mention, { paragraph, index, inherits, isBudget });
    if (inherits && !isBudget && open?.paragraph === index) takeBudget(open, draft);
    this.current = settled(this.statements, draft);
    this.openList = mention.list;
    if (mention.turn === 0) this.turns = [];
    if (mention.turn !== undefined) this.turns.push(this.current);
    this.statements.push(this.current);
  }

  private draft(
    mention: Mention,
    {
      paragraph,
      index,
      inherits,
      isBudget,
    }: { paragraph: Paragraph; index: number; inherits: boolean; isBudget: boolean },
  ): Draft {
    const subject = tidy(inherits ? this.inherited(mention, paragraph) : mention.subject);
    const ownPath = inherits
      ? this.path
      : (readItemPath(mention.subject) ?? (this.isHeadAmount(mention, paragraph) ? this.path : undefined));
    return {
      index: this.statements.length,
      subject,
      key: keyInContext({
        document: this.document,
        subject,
        section: paragraph.section,
        before: this.document.text.slice(
          paragraph.sentences[mention.sentence]?.[0] ?? mention.leadStart,
          mention.leadStart,
        ),
      }),
      core: coreLabel(subject),
      path: ownPath,
      amount: isBudget ? undefined : mention,
      budget: isBudget ? mention : undefined,
      adjusted: undefined,
      prior: undefined,
      shares: [],
      completions: [],
      paragraph: index,
      section: paragraph.section,
      sentence: mention.sentence,
      list: mention.list,
      depth: mention.depth,
    };
  }

  /** `1.教育支出（类）…（项）12.30万元`: the amount right behind the item's own name. */
  private isHeadAmount(mention: Mention, paragraph: Paragraph): boolean {
    return mention.leadStart - paragraph.range[0] <= this.head.length;
  }

  /** Subject of a bare `支出决算为`: the item's name, the statement before in the sentence, or the heading. */
  private inherited(mention: Mention, paragraph: Paragraph): string {
    if (this.path !== undefined) return this.head;
    const open = this.current;
    if (open !== undefined && open.sentence === mention.sentence && mention.list === this.openList)
      return open.subject;
    if (
      mention.subject !== "" &&
      bareLabel(mention.subject).length >= 2 &&
      subjectKey(mention.subject) !== undefined
    )
      return mention.subject;
    const opening = /^([^，,。；;：:\d]{2,40})[：:。]/.exec(withoutOrdinal(this.head));
    if (opening?.[1] !== undefined && mention.sentence <= 1) return opening[1];
    return this.document.sections[paragraph.section]?.title ?? "";
  }

  /** 「…；公务接待费支出决算比预算无增减变化，比去年增加 a」: named in the clause before, without a number of its own. */
  private subjectBefore(mention: Mention, paragraph: Paragraph): string {
    const from = Math.max(this.lastEnd, paragraph.sentences[mention.sentence]?.[0] ?? 0);
    return namedInClauses(this.document.text.slice(from, mention.leadStart));
  }

  private noteTurn({ turn }: Mention): void {
    if (turn === 0) this.changeTurns = [];
    if (turn !== undefined) this.changeTurns.push(this.comparisons.length);
  }

  /** 「…各减少 a、b，各下降 p%、q%」: each percentage to its own difference. */
  private rateOfTurn(rate: Mention): boolean {
    const index = this.changeTurns[rate.turn ?? -1];
    const own = index === undefined ? undefined : this.comparisons[index];
    if (index === undefined || own === undefined || own.rate !== undefined || own.sentence !== rate.sentence)
      return false;
    this.comparisons[index] = { ...own, rate };
    return true;
  }

  private comparison(mention: Mention, paragraph: Paragraph, index: number): void {
    const isRate = mention.role === "change-rate";
    if (isRate && this.rateOfTurn(mention)) return;
    const after = this.current?.index ?? this.statements.length - 1;
    const last = this.comparisons.at(-1);
    const isNear = last?.paragraph === index && last.sentence === mention.sentence && last.after === after;
    const isOpen = last !== undefined && (isRate ? last.rate : last.delta) === undefined;
    if (isNear && isOpen && sameComparison(last, mention)) {
      const whole = { ...last, range: [last.range[0], mention.token.range[1]] as const };
      this.comparisons[this.comparisons.length - 1] = isRate
        ? { ...whole, rate: mention }
        : { ...whole, delta: mention };
      return;
    }
    this.noteTurn(mention);
    this.comparisons.push({
      delta: isRate ? undefined : mention,
      rate: isRate ? mention : undefined,
      subject: comparedSubject(mention) || this.subjectBefore(mention, paragraph),
      against: mention.against,
      paragraph: index,
      section: paragraph.section,
      sentence: mention.sentence,
      range: [mention.against?.range[0] ?? mention.leadStart, mention.token.range[1]],
      after,
    });
  }
}
