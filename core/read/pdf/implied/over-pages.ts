import { textOfLine } from "../lines.ts";
import { type LineItem, type PageLayout, type TableItem, tableOfArea } from "../page-layout.ts";
import type { Area } from "./areas.ts";
import { columnsOf } from "./implied.ts";

interface Part {
  readonly page: number;
  readonly item: TableItem;
  readonly area: Area;
}

function partOf(page: number, item: LineItem | TableItem | undefined): Part | undefined {
  return item?.kind === "table" && item.area !== undefined ? { page, item, area: item.area } : undefined;
}

/** Share of their common width that two parts of one table both take. */
const leastOverlap = 0.75;
/** Left edges that differ by less are one. Points. */
const sameLeft = 12;

function isAlike(first: TableItem, second: TableItem): boolean {
  const [a, b] = [first.xs, second.xs];
  const [left, right] = [a[0] ?? 0, a.at(-1) ?? 0];
  const [otherLeft, otherRight] = [b[0] ?? 0, b.at(-1) ?? 0];
  const both = Math.min(right, otherRight) - Math.max(left, otherLeft);
  // Where the last columns of one part are all blank, it is narrower.
  if (Math.abs(left - otherLeft) < sameLeft) return true;
  return both > leastOverlap * (Math.max(right, otherRight) - Math.min(left, otherLeft));
}

/** The table that begins a page; lines may stand over it only if the page before has them too. */
function firstPart(index: number, page: PageLayout, before: PageLayout): Part | undefined {
  const known = new Set(before.items.map((item) => (item.kind === "line" ? textOfLine(item.line) : "")));
  const at = page.items.findIndex((item) => item.kind === "table");
  const repeated = page.items
    .slice(0, Math.max(0, at))
    .every((item) => item.kind === "line" && known.has(textOfLine(item.line)));
  return repeated ? partOf(index, page.items[at]) : undefined;
}

/** Runs of tables without lines that may be one table over several pages. */
function runsOf(pages: readonly PageLayout[]): Part[][] {
  const runs: Part[][] = [];
  pages.forEach((page, index) => {
    const before = pages[index - 1];
    const open = runs.at(-1);
    const last = open?.at(-1);
    const first = before === undefined ? undefined : firstPart(index, page, before);
    const goesOn = last?.page === index - 1 && before?.items.at(-1) === last.item;
    if (first !== undefined && last !== undefined && goesOn && isAlike(last.item, first.item))
      open?.push(first);
    const end = partOf(index, page.items.at(-1));
    if (end !== undefined && runs.at(-1)?.at(-1)?.item !== end.item) runs.push([end]);
  });
  return runs.filter(({ length }) => length > 1);
}

/** Gives the parts of a table without lines the columns that all of them together show: few rows show too little. */
export function withSharedColumns(pages: readonly PageLayout[]): PageLayout[] {
  const better = new Map<LineItem | TableItem, TableItem>();
  for (const run of runsOf(pages)) {
    const columns = columnsOf(run.map(({ area }) => area));
    const tables = run.map(({ area }) => tableOfArea(area, columns)?.item);
    if (tables.some((table) => table === undefined)) continue;
    run.forEach(({ item }, index) => {
      const table = tables[index];
      if (table !== undefined) better.set(item, table);
    });
  }
  return pages.map((page) => ({ ...page, items: page.items.map((item) => better.get(item) ?? item) }));
}
