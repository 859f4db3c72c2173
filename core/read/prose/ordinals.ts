const numeral = "[一二三四五六七八九十百零〇]{1,4}";
const digits = "[0-9０-９]{1,2}";

/**
 * A number that opens a heading or an item: 第一部分, 一、, （一）, 1., 1、, （1）, ①, 附件1. Needs what follows to differ
 * from a digit so that amounts (`1.25`) do not count.
 */
const opening = new RegExp(
  `^[\\s\\u3000]*(?:第${numeral}[部章节条]|${numeral}[、.．,，]|[（(]${numeral}[)）]|` +
    `${digits}(?:、|[.．](?![0-9０-９]))|[（(]${digits}[)）]|${digits}[)）]|[①-⑳⑴-⒇]|附[件表](?:${digits}|${numeral})?[:：]?)`,
);

/** Whether a line begins with an ordinal. */
export function beginsWithOrdinal(line: string): boolean {
  return opening.test(line);
}
