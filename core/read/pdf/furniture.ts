import { textOfLine } from "./lines.ts";
import type { LineItem, PageLayout, TableItem } from "./page-layout.ts";
import { isPageNumber } from "./page-number.ts";

/** Share of the page's height at top and bottom where page numbers and running heads stand. */
const margin = 0.13;
type Item = LineItem | TableItem;

/** Lines at the edges of a page that may be furniture: two from above and two from below, within the margins. */
function edgeLines({ items, height }: PageLayout): LineItem[] {
  const isLine = (item: Item): item is LineItem => item.kind === "line";
  const top = items.slice(0, 2).filter((item) => item.top < height * margin);
  const bottom = items.slice(-2).filter((item) => isLine(item) && item.line.baseline > height * (1 - margin));
  return [...top, ...bottom].filter(isLine);
}

/** What tables that begin on pages of their own have over them: their number and their unit are no running heads. */
function isCaption({ line }: LineItem): boolean {
  return /单位[:：]|表[）)]?$/.test(textOfLine(line));
}

/** The words with digits alike, and whether they stand above or below: what running heads repeat. */
function keyOf(page: PageLayout, item: LineItem): string {
  const side = item.line.baseline > page.height / 2 ? "below" : "above";
  return `${side} ${textOfLine(item.line).replace(/\d+/g, "#")}`;
}

/** Pages without page numbers and without heads and feet that come back on many pages. */
export function withoutFurniture(pages: readonly PageLayout[]): PageLayout[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((item) => keyOf(page, item))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(3, pages.length * 0.4);
  return pages.map((page) => {
    const furniture = new Set<Item>();
    for (const item of edgeLines(page)) {
      const repeated = (counts.get(keyOf(page, item)) ?? 0) >= least;
      if ((repeated && !isCaption(item)) || isPageNumber(item.line)) furniture.add(item);
    }
    return { ...page, items: page.items.filter((item) => !furniture.has(item)) };
  });
}
