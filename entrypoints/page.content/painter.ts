import { markOf } from "../../components/finding/mark.ts";
import type { FocusPlace, Mark } from "../messages/page.ts";
import { followWindow, mostLit } from "./follow.ts";
import type { Places } from "./places.ts";
import { pause } from "./reading.ts";

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

/** Time that painting may take of the page's thread at a stretch, in milliseconds. */
const turn = 8;

/** The painting that was asked for last: an earlier one that is still at it gives way. */
let latest = 0;

/** Says after each piece of work whether to go on; the page's own work goes first when a turn is over. */
function turnsOf(painting: number): () => true | Promise<boolean> {
  let began = performance.now();
  return () => {
    if (performance.now() - began < turn) return true;
    return pause().then(() => {
      began = performance.now();
      return painting === latest;
    });
  };
}

let following = new AbortController();

/**
 * Lights marks with the CSS Custom Highlight API: the page's own nodes stay as they are. What fits into one turn is lit
 * when this returns, more of it in further turns; of very many those around the window. False when another painting
 * came between.
 */
export async function paint(marks: readonly Mark[], places: Places): Promise<boolean> {
  following.abort();
  if (marks.length <= mostLit) return light(marks, places);
  following = new AbortController();
  let painted: Promise<boolean> | undefined;
  followWindow(marks, places, {
    signal: following.signal,
    light: (near) => {
      painted = light(near, places);
    },
  });
  return (await painted) ?? false;
}

async function light(marks: readonly Mark[], places: Places): Promise<boolean> {
  latest += 1;
  const goesOn = turnsOf(latest);
  const lights = new Map<Name, Highlight>();
  // Findings share operands: one range for one place is enough.
  const seen = new Set<string>();
  for (const mark of marks) {
    const name = nameOf(mark);
    const key = `${name} ${mark.start} ${mark.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = lights.get(name) ?? new Highlight();
    for (const range of places.rangesOf(mark.start, mark.end)) found.add(range);
    lights.set(name, found);
    const next = goesOn();
    if (next !== true && !(await next)) return false;
  }
  for (const name of names) if (!isFocus(name)) show(name, lights.get(name));
  return true;
}

/** Lights the operands of one equation by role, and the current one above them. */
export function paintFocus(focus: readonly FocusPlace[], current: number | undefined, places: Places): void {
  const lights = new Map<Name, Highlight>();
  const add = (name: Name, ranges: readonly StaticRange[]) => {
    const found = lights.get(name) ?? new Highlight();
    for (const range of ranges) found.add(range);
    lights.set(name, found);
  };
  focus.forEach(({ start, end, role }, index) => {
    const found = places.rangesOf(start, end);
    add(`gouji-focus-${role}`, found);
    if (index === current) add("gouji-current", found);
  });
  for (const name of names) if (isFocus(name)) show(name, lights.get(name));
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
  latest += 1;
  following.abort();
  for (const name of names) CSS.highlights.delete(name);
}

function isFocus(name: Name): boolean {
  return name === "gouji-current" || name.startsWith("gouji-focus-");
}

/** A highlight is filled before it is registered: Firefox repaints for each range added later. */
function show(name: Name, found: Highlight | undefined): void {
  if (found === undefined || found.size === 0) {
    CSS.highlights.delete(name);
    return;
  }
  found.priority = names.indexOf(name) + 1;
  CSS.highlights.set(name, found);
}
