import {
  adderDetail,
  grandIncome,
  grandSpending,
  incomeAdders,
  spendingAdders,
  yearIncome,
  yearSpending,
} from "../../lexicon/balances.ts";
import type { Line, Panel } from "./panels.ts";

/** One side of an income and expenditure table, its lines told apart. */
export interface Side {
  readonly panel: Panel;
  readonly kind: "income" | "spending";
  /** 本年收入合计 · 本年支出合计. */
  readonly year: Line | undefined;
  /** 总计. */
  readonly grand: Line | undefined;
  /** Lines that may make up the year's total, sub lines included. */
  readonly items: readonly Line[];
  /** Opening or closing balances and the like that come on top of the year's total. */
  readonly adders: readonly Line[];
  /** Numbered or named lines between the two totals that are neither. */
  readonly unknown: readonly Line[];
  /** Lines that split the last adder (by fund). */
  readonly details: readonly Line[];
}

/** Reads a panel as one side; undefined when it has no total of either kind. */
export function sideOf(panel: Panel): Side | undefined {
  const kind = kindOf(panel);
  const year = panel.lines.find(({ label }) =>
    (kind === "income" ? yearIncome : yearSpending).test(label.key),
  );
  const grand = panel.lines.findLast(({ label }) =>
    (kind === "income" ? grandIncome : grandSpending).test(label.key),
  );
  if (year === undefined && grand === undefined) return undefined;
  const items = itemsOf(panel, year ?? grand);
  const last = items[items.length - 1];
  const from = Math.max(
    year === undefined ? -1 : panel.lines.indexOf(year),
    last === undefined ? -1 : panel.lines.indexOf(last),
  );
  const to = grand === undefined ? panel.lines.length : panel.lines.indexOf(grand);
  const between = year === undefined ? [] : panel.lines.slice(from + 1, to);
  return { panel, kind, year, grand, items, ...sorted(between, kind) };
}

function kindOf(panel: Panel): "income" | "spending" {
  const keys = panel.lines.map(({ label }) => label.key);
  if (keys.some((key) => yearIncome.test(key) || /收入总计/.test(key))) return "income";
  if (keys.some((key) => yearSpending.test(key) || /支出总计/.test(key))) return "spending";
  const income = keys.filter((key) => /收入|拨款|资金$/.test(key)).length;
  return income * 2 >= keys.length ? "income" : "spending";
}

/** Lines before a 合计; lines under a heading such as 「一、本年收入」 that its items follow. */
function itemsOf(panel: Panel, total: Line | undefined): Line[] {
  if (total === undefined) return [];
  const at = panel.lines.indexOf(total);
  const next = panel.lines[at + 1];
  const leads = total.total === undefined && next !== undefined && next.label.depth > total.label.depth;
  if (!leads) return panel.lines.slice(0, at).filter((line) => isItem(line));
  const items: Line[] = [];
  for (const line of panel.lines.slice(at + 1)) {
    if (line.total !== undefined || (line.label.depth > 0 && line.label.depth <= total.label.depth)) break;
    if (isItem(line)) items.push(line);
  }
  return items;
}

function isItem({ total, label }: Line): boolean {
  return total === undefined && !label.ofWhich && label.key !== "";
}

function sorted(lines: readonly Line[], kind: Side["kind"]): Pick<Side, "adders" | "unknown" | "details"> {
  const pattern = kind === "income" ? incomeAdders : spendingAdders;
  const adders: Line[] = [];
  const unknown: Line[] = [];
  const details: Line[] = [];
  for (const line of lines) {
    if (!isItem(line)) continue;
    const top = adders[0]?.label.depth ?? 0;
    const isDeeper = adders.length > 0 && line.label.depth > top;
    if (adders.length > 0 && (isDeeper || adderDetail.test(line.label.key))) details.push(line);
    else if (pattern.test(line.label.key)) adders.push(line);
    else unknown.push(line);
  }
  return { adders, unknown, details };
}

/** Alternative readings of which items make up the total: the highest numbered level, or every line. */
export function itemVariants(items: readonly Line[]): (readonly Line[])[] {
  const numbered = items.filter(({ label }) => label.depth > 0);
  const coded = items.filter(({ code }) => code !== undefined);
  if (coded.length * 2 > items.length) {
    const shortest = Math.min(...coded.map(({ code }) => code?.length ?? 9));
    return [coded.filter(({ code }) => code?.length === shortest)];
  }
  if (numbered.length === 0) return [items];
  const top = Math.min(...numbered.map(({ label }) => label.depth));
  const highest = numbered.filter(({ label }) => label.depth === top);
  const loose = items.filter(({ label }) => label.depth === top || label.depth === 0);
  return loose.length === highest.length ? [highest] : [highest, loose];
}
