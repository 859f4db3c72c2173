import type { Page } from "puppeteer-core";

/** What is lit under one name, in order: the words and where they are in the window. */
export interface Lit {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isInSight: boolean;
}

/** The registry of highlights belongs to the document: the page's own scripts see the same. */
export function litAs(page: Page, name: string): Promise<Lit[]> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])];
    return ranges.map((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return { text: range.toString(), x, y, isInSight: x > 0 && y > 0 && x < innerWidth && y < innerHeight };
    });
  }, name);
}

/** All names of the extension that light something. */
export function litNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith("gouji-")));
}
