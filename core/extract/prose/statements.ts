import type { Document, Paragraph } from "../../model/document.ts";
import { textOf } from "../../model/document.ts";
import { bareLabel, coreLabel, subjectKey } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import { mentionsOf } from "./mentions.ts";
import { type ItemPath, readItemPath } from "./path.ts";
import type { Comparison, Reading, Statement } from "./statement.ts";

type Draft = { -readonly [Key in keyof Statement]: Statement[Key] } & { shares: Mention[]; completions: Mention[] };

/** Words that name nothing by themselves: the subject is the paragraph's, the sentence's or the heading's. */
const generic = /^(?:年初|全年|当年|本年|支出|收入|决算|资金|经费|金额|总额|预算|实际|共|共计|合计|总计|财政拨款|其|该项|项目|其余|剩余|计划|批复|累计)*(?:支出|收入)?$/;

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
  private head = "";
  private path: ItemPath | undefined;

  constructor(document: Document) {
    this.document = document;
  }

  paragraph(paragraph: Paragraph, index: number): void {
    const mentions = mentionsOf(this.document, paragraph);
    this.current = undefined;
    if (mentions.length === 0) return;
    const words = textOf(this.document, paragraph.range);
    this.path = readItemPath(headOf(words)) ?? this.pathOfHeading(paragraph);
    this.head = headOf(words);
    for (const mention of mentions) this.mention(mention, paragraph, index);
  }

  private pathOfHeading(paragraph: Paragraph): ItemPath | undefined {
    const section = this.document.sections[paragraph.section];
    return section === undefined ? undefined : readItemPath(textOf(this.document, section.heading));
  }

  private mention(mention: Mention, paragraph: Paragraph, index: number): void {
    switch (mention.role) {
      case "amount":
        return this.amount(mention, paragraph, index);
      case "prior":
        if (this.current !== undefined) this.current.prior ??= mention;
        return;
      case "share":
        this.current?.shares.push(mention);
        return;
      case "completion":
        this.current?.completions.push(mention);
        return;
      case "delta":
      case "change-rate":
        return this.comparison(mention, paragraph, index);
      case "other":
        return;
    }
  }

  private amount(mention: Mention, paragraph: Paragraph, index: number): void {
    const isBudget = mention.stage === "budget" || mention.stage === "adjusted-budget";
    const bare = bareLabel(mention.subject);
    const isGeneric = bare.length <= 20 && generic.test(bare) && subjectKey(mention.subject) === undefined;
    const inherits = bare === "" || isGeneric;
    const open = this.current;
    if (inherits && open !== undefined && open.paragraph === index && mention.list === open.list) {
      if (isBudget && open.budget === undefined) {
        open.budget = mention;
        return;
      }
      if (!isBudget && open.amount === undefined) {
        open.amount = mention;
        return;
      }
    }
    this.current = this.draft(mention, { paragraph, index, inherits, isBudget });
    this.statements.push(this.current);
  }

  private draft(
    mention: Mention,
    { paragraph, index, inherits, isBudget }: { paragraph: Paragraph; index: number; inherits: boolean; isBudget: boolean },
  ): Draft {
    const subject = tidy(inherits ? this.inherited(mention, paragraph) : mention.subject);
    const ownPath = inherits ? this.path : (readItemPath(mention.subject) ?? (this.isHeadAmount(mention, paragraph) ? this.path : undefined));
    return {
      index: this.statements.length,
      subject,
      key: subjectKey(subject),
      core: coreLabel(subject),
      path: ownPath,
      amount: isBudget ? undefined : mention,
      budget: isBudget ? mention : undefined,
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
    if (open !== undefined && open.sentence === mention.sentence && mention.list === open.list) return open.subject;
    if (mention.subject !== "" && bareLabel(mention.subject).length >= 2 && subjectKey(mention.subject) !== undefined) return mention.subject;
    const lead = /^[^，,。；;：:]{2,40}[：:]/.exec(this.head)?.[0];
    if (lead !== undefined && mention.sentence === 0) return lead;
    return this.document.sections[paragraph.section]?.title ?? "";
  }

  private comparison(mention: Mention, paragraph: Paragraph, index: number): void {
    const last = this.comparisons.at(-1);
    const isRate = mention.role === "change-rate";
    const joins = last !== undefined && last.paragraph === index && last.sentence === mention.sentence && isRate;
    if (joins && last.rate === undefined && last.after === (this.current?.index ?? -1) && sameComparison(last, mention)) {
      this.comparisons[this.comparisons.length - 1] = { ...last, rate: mention, range: [last.range[0], mention.token.range[1]] };
      return;
    }
    this.comparisons.push({
      delta: isRate ? undefined : mention,
      rate: isRate ? mention : undefined,
      subject: comparedSubject(mention),
      against: mention.against,
      paragraph: index,
      section: paragraph.section,
      sentence: mention.sentence,
      range: [mention.against?.range[0] ?? mention.leadStart, mention.token.range[1]],
      after: this.current?.index ?? -1,
    });
  }
}

/** 「同比增加 a，同比增长 p%」: one comparison, said twice. */
function sameComparison(last: Comparison, rate: Mention): boolean {
  if (rate.against === undefined) return true;
  return last.against !== undefined && last.against.year === rate.against.year && last.against.withBudget === rate.against.withBudget;
}

/** First words of a paragraph, up to the first number claim or full stop: where an item names itself. */
function headOf(words: string): string {
  const colon = /[：:。]/.exec(words);
  const digits = /\d[\d,.]*\s*(?:万元|亿元|元)/.exec(words);
  const end = Math.min(colon?.index ?? words.length, digits?.index ?? words.length, 160);
  return words.slice(0, end + (colon?.index === end ? 1 : 0));
}

/** `比2019年`, `与上年相比` and the like taken off the words before a difference. */
function comparedSubject(mention: Mention): string {
  return mention.subject
    .replace(/(?:与|比|较|同|和)?(?:去年|上年|上一年|(?:19|20)\d\d年|年初|预算|全年预算)(?:度|同期|决算|预算|支出|收入|执行|数)*(?:相比|比较|对比)?/g, "")
    .replace(/同比|环比|相比|[比较]$/g, "")
    .replace(/(?:各|均|分别|都|也)+$/, "")
    .trim();
}

/** Punctuation and linking words off the ends of a subject. */
function tidy(subject: string): string {
  return subject
    .replace(/^[\s,，、:：;；]+|[\s,，、:：;；]+$/g, "")
    .replace(/(?:各|均|分别|共|共计|为|是|约)+$/, "");
}
