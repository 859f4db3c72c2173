import { remembered } from "../model/remembered.ts";
import { narrow } from "./characters.ts";

/** A row or column label without what typesetting and numbering add to it. */
export interface Label {
  /** No white space, narrow punctuation, no leading ordinal, no 其中, no trailing colon. Compare these. */
  readonly key: string;
  /** Depth that the printed ordinal says: 0 none, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①. */
  readonly depth: number;
  /** `其中：` or `#` stands before it: a part of the row above that need not be the whole. */
  readonly ofWhich: boolean;
  /** Columns of white space before the first character (ideographic space counts 2). */
  readonly indent: number;
}

/** All white space out, full-width ASCII as narrow: `本 年 收 入` and `本年收入` are one label. */
export function squeeze(text: string): string {
  return loose.test(text) ? narrow(text).replace(/[\s\u00a0\u200b\ufeff]+/g, "") : text;
}

/** What `squeeze` changes; most labels have nothing of it. */
const loose = /[\s\u00a0\u200b\ufeff\uff01-\uff5e]/;

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]{1,3}[、.,]/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)[、.]?/, 2],
  [/^\d{1,2}[、.,](?!\d)/, 3],
  [/^\(\d{1,2}\)[、.]?/, 4],
  [/^[①-⑳]/, 5],
];

const ofWhichWords = /^(?:其中[:：]?|#|-(?=[\u4e00-\u9fff])|--)/;

/** Reads a label; linear in its length. */
export const readLabel = remembered((text: string): Label => {
  let key = squeeze(text);
  let depth = 0;
  let ofWhich = false;
  // At most twice each: 「其中：1.」 and 「1.其中：」 both occur.
  for (let round = 0; round < 2; round += 1) {
    const marked = ofWhichWords.exec(key);
    if (marked !== null) {
      ofWhich = true;
      key = key.slice(marked[0].length);
    }
    for (const [pattern, level] of ordinals) {
      const found = pattern.exec(key);
      if (found === null || depth > 0) continue;
      depth = level;
      key = key.slice(found[0].length);
      break;
    }
  }
  return { key: key.replace(/[:：、,]+$/, ""), depth, ofWhich, indent: indentOf(text) };
});

function indentOf(text: string): number {
  let indent = 0;
  for (const char of text.slice(0, 24)) {
    if (char === "\u3000") indent += 2;
    else if (char === " " || char === "\u00a0" || char === "\t") indent += 1;
    else break;
  }
  return indent;
}

/** 合计, 总计, 本年支出合计 … with nothing before it that says of what part: the total of a whole table. */
export const isBareTotal = remembered((key): boolean =>
  /^(?:本年)?(?:收入|支出)?(?:合计|总计)数?$/.test(key.replace(/\([^()]{0,12}\)$/, "")),
);

export type TotalWord = "grand" | "total" | "subtotal";

/** Whether a label names a total: 总计 · 合计 · 小计 alone or as its last word. */
export const totalWordOf = remembered((key): TotalWord | undefined => {
  const bare = key.replace(/\([^()]{0,12}\)$/, "");
  if (/(?:^|收入|支出|来源|运用|收支)总计$/.test(bare) || bare === "总额") return "grand";
  if (/合计$/.test(bare) || bare === "合计数" || bare === "总数") return "total";
  if (/小计$/.test(bare)) return "subtotal";
  return undefined;
});
