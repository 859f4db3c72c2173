import { markOf } from "../../components/finding/mark.ts";
import type { FocusPlace, Mark } from "../messages/page.ts";
import type { Places } from "./places.ts";

/** Later names lie over earlier ones. The page has the same registry, hence the prefix. */
const names = [
  "gouji-operand",
  "gouji-note",
  "gouji-text",
  "gouji-change",
  "gouji-missing",
  "gouji-probable",
  "gouji-certain",
  "gouji-focus-other",
  "gouji-focus-before",
  "gouji-focus-part",
  "gouji-focus-whole",
  "gouji-focus-total",
  "gouji-focus-claim",
  "gouji-current",
] as const;

type Name = (typeof names)[number];

/** The highlight of a mark: evidence is quiet until its finding is focused. */
export function nameOf(mark: Pick<Mark, "category" | "tier" | "role">): Name {
  return mark.role === "claim" || mark.role === "other" ? `gouji-${markOf(mark)}` : "gouji-operand";
}

/** Lights marks with the CSS Custom Highlight API: the page's own nodes stay as they are. */
export function paint(marks: readonly Mark[], places: Places): void {
  const ranges = new Map<Name, StaticRange[]>();
  // Findings share operands: one range for one place is enough.
  const seen = new Set<string>();
  for (const mark of marks) {
    const name = nameOf(mark);
    const key = `${name} ${mark.start} ${mark.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = ranges.get(name) ?? [];
    found.push(...places.rangesOf(mark.start, mark.end));
    ranges.set(name, found);
  }
  for (const name of names) if (!isFocus(name)) show(name, ranges.get(name) ?? []);
}

/** Lights the operands of one equation by role, and the current one above them. */
export function paintFocus(focus: readonly FocusPlace[], current: number | undefined, places: Places): void {
  const ranges = new Map<Name, StaticRange[]>();
  focus.forEach(({ start, end, role }, index) => {
    const found = places.rangesOf(start, end);
    const name: Name = `gouji-focus-${role}`;
    ranges.set(name, [...(ranges.get(name) ?? []), ...found]);
    if (index === current) ranges.set("gouji-current", found);
  });
  for (const name of names) if (isFocus(name)) show(name, ranges.get(name) ?? []);
}

/**
 * Whether the stylesheet has arrived. On granted hosts it comes with the page; put in later it costs a fresh style
 * of the whole page, which on a page of 50,000 cells can be seen. So it is asked for only where it is missing.
 */
export function isStyled(): boolean {
  const { backgroundColor } = getComputedStyle(document.documentElement, "::highlight(gouji-current)");
  return backgroundColor === "rgb(125, 31, 21)";
}

export function unpaint(): void {
  for (const name of names) CSS.highlights.delete(name);
}

function isFocus(name: Name): boolean {
  return name === "gouji-current" || name.startsWith("gouji-focus-");
}

/** A highlight is filled before it is registered: Firefox repaints for each range added later. */
function show(name: Name, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = names.indexOf(name) + 1;
  CSS.highlights.set(name, highlight);
}
