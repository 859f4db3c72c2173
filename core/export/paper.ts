import type { CheckSettings } from "../model/check-settings.ts";
import type { Corrections } from "../model/corrections.ts";
import type { Message, Report } from "../model/report.ts";
import { type Decision, decisionsOf, type Review, type Stand, standOf } from "../model/review.ts";
import type { Language } from "./words.ts";

/** A table as it was read: what each cell of the resolved grid says. */
export interface Grid {
  readonly title: string;
  readonly unit: string | null;
  readonly headerRows: number;
  /** `rows[row][column]`; a merged cell says its words once, at its top left corner. */
  readonly rows: readonly (readonly string[])[];
  /** Where each cell begins in the text that was read; null where none does. */
  readonly offsets?: readonly (readonly (number | null)[])[];
}

/** One document to export. */
export interface Paper {
  readonly report: Report;
  readonly tables?: readonly Grid[];
  readonly review?: Review;
  /** What people corrected about how it was read. */
  readonly corrections?: Corrections;
  /** With which rules and thresholds it was checked. */
  readonly settings?: CheckSettings;
  /** What each rule rests on, by its id. */
  readonly bases?: Readonly<Record<string, Message>>;
}

export interface PaperOptions {
  readonly language: Language;
  /** ISO 8601 with zone; null leaves it out, so that two exports are byte-identical. */
  readonly madeAt: string | null;
  /** Version of the extension or command. */
  readonly version: string | null;
  /** Whether findings that people excluded are counted only; otherwise they stand struck out among the others. */
  readonly leaveOut?: boolean;
}

/** Findings that people excluded: no export counts them among the others, and none hides how many there are. */
export function excludedOf({ report, review }: Paper): ReadonlySet<string> {
  if (review === undefined) return new Set();
  const decisions = decisionsOf(review);
  const out = report.findings.filter(({ id }) => standOf(decisions.get(id)) === "excluded");
  return new Set(out.map(({ id }) => id));
}

/** The paper with the findings that an export lists. */
export function listedIn(paper: Paper, { leaveOut = false }: PaperOptions): Paper {
  const excluded = leaveOut ? excludedOf(paper) : new Set();
  if (excluded.size === 0) return paper;
  const findings = paper.report.findings.filter(({ id }) => !excluded.has(id));
  return { ...paper, report: { ...paper.report, findings } };
}

/** How many findings were excluded, and whether they are listed; empty when none was. */
export function excludedLine(paper: Paper, { language, leaveOut = false }: PaperOptions): string {
  const { size } = excludedOf(paper);
  if (size === 0) return "";
  if (language === "zh")
    return `已排除 ${size} 条，不计入以上各数（${leaveOut ? "未列出" : "在列，已划线"}）`;
  return `${size} excluded, not counted above (${leaveOut ? "not listed" : "listed, struck out"})`;
}

/** What people decided about one finding, in words; empty when nobody did. */
export function decisionWords(decision: Decision | undefined, language: Language): string[] {
  if (decision === undefined) return [];
  const { stand, reason, note, by, at } = decision;
  const signed = [by, at.slice(0, 16).replace("T", " ")].filter((word) => word !== "").join(" ");
  return [standWords[stand][language], reason, note, signed].filter((word) => word !== "");
}

export const standWords: Readonly<Record<Stand, Message>> = {
  open: { zh: "待处理", en: "open" },
  confirmed: { zh: "已确认", en: "confirmed" },
  excluded: { zh: "已排除", en: "excluded" },
  later: { zh: "稍后", en: "later" },
};

/** What a hash does and does not prove; stands on every export. */
export const hashSentence: Message = {
  zh: "SHA-256 只证明本报告所依据的文字与此值相符；它不证明这些文字何时、由谁发布，也不证明网页此后没有更改。",
  en: "The SHA-256 shows only that this report rests on a text with this hash; it does not show when or by whom the text was published, nor that the page has not changed since.",
};

/** How findings are to be taken; stands on every export. */
export const modestSentence: Message = {
  zh: "“不一致”指印出的数字彼此对不上；除算术能够证明者外，不判断哪一个数有误。",
  en: "A difference means that printed figures do not agree with one another; which of them is wrong is not said unless arithmetic proves it.",
};
