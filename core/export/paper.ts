import type { Document } from "../model/document.ts";
import type { Message, Report } from "../model/report.ts";
import type { Review, Stand } from "../model/review.ts";
import type { Language } from "./words.ts";

/** A table as it was read: what each cell of the resolved grid says. */
export interface Grid {
  readonly title: string;
  readonly unit: string | null;
  readonly headerRows: number;
  /** `rows[row][column]`; a merged cell says its words once, at its top left corner. */
  readonly rows: readonly (readonly string[])[];
}

/** One document to export. */
export interface Paper {
  readonly report: Report;
  readonly tables?: readonly Grid[];
  readonly review?: Review;
}

export interface PaperOptions {
  readonly language: Language;
  /** ISO 8601 with zone; null leaves it out, so that two exports are byte-identical. */
  readonly madeAt: string | null;
  /** Version of the extension or command. */
  readonly version: string | null;
}

/** The tables of a document as they were read. */
export function gridsOf(document: Document): Grid[] {
  return document.tables.map(({ title, unit, headerRows, rows, columns, cells }) => {
    const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
    for (const { row, column, range } of cells) {
      const line = lines[row];
      if (line !== undefined && column < columns) line[column] = document.text.slice(...range).trim();
    }
    return { title, unit: unit ?? null, headerRows, rows: lines };
  });
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
