import { type TextLine, textOfLine } from "./lines.ts";

const pageNumber =
  /^[-–—―_~·•.|（(\s]*(?:第)?(?:\d{1,4}|[ivxlcIVXLC]{1,6})(?:页)?(?:[/／，,]?(?:共)?\d{1,4}(?:页)?)?[-–—―_~·•.|）)\s]*$/;

/** Whether a line is the number of its page. */
export function isPageNumber(line: TextLine): boolean {
  return pageNumber.test(textOfLine(line));
}
