import type { Draft, DraftTable } from "../draft/draft.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import {
  chromeOf,
  isBodyHint,
  isEdgeLine,
  isLinkLine,
  isMetadataTable,
  isPortalLine,
} from "./boilerplate.ts";
import type { Container } from "./walk-state.ts";

const disclosureWords =
  /[决預预]算|绩效|三公|财政拨款|一般公共|支出|收入|万元|机构设置|主要职[能责]|名词解释/;

function tableWeight(table: DraftTable): number {
  if (isMetadataTable(table)) return 0;
  const cells = table.rows.flat().filter((cell) => /\d/.test(cell.words.text)).length;
  return 20 + table.rows.length * 5 + cells * 10;
}

/** How much a block looks like the body of a disclosure. */
export function weightOf(draft: Draft): number {
  if (draft.kind === "table") return tableWeight(draft);
  if (isPortalLine(draft) || isEdgeLine(draft)) return 0;
  const { text } = draft.words;
  const own = Math.max(0, text.length - 2 * (draft.linkLength ?? 0));
  if (own === 0) return 0;
  return (own < 6 ? 0 : Math.min(own, 400)) + (disclosureWords.test(text) ? 40 : 0);
}

const amount = /\d[\d,，.]*\s*(?:[万亿千百]{0,2}元|[%％])/;

/** What no choice of a body may lose: tables, numbered headings and items, sentences with amounts. */
function isEssential(draft: Draft, weight: number): boolean {
  if (draft.kind === "table") return weight >= 50;
  const { text } = draft.words;
  if ((draft.linkLength ?? 0) * 2 > text.length || isEdgeLine(draft)) return false;
  return beginsWithOrdinal(text) || amount.test(text);
}

/** Running sums: `sums[i]` is the sum of all values before `i`. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

/** What each draft counts for, worked out once: tables may have 10⁵ cells. */
interface Worth {
  readonly weights: readonly number[];
  readonly essential: readonly boolean[];
  readonly total: number;
}

function worthOf(drafts: readonly Draft[]): Worth {
  const weights = drafts.map(weightOf);
  const essential = drafts.map((draft, index) => isEssential(draft, weights[index] ?? 0));
  return { weights, essential, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Index of the first draft that stands at or after `order`. */
function indexAt(drafts: readonly Draft[], order: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A container as a slice of the drafts. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly essential: number;
  readonly container: Container;
}

function extentsOf(
  drafts: readonly Draft[],
  containers: readonly Container[],
  { weights: each, essential }: Worth,
): Extent[] {
  const weights = runningSums(each);
  const essentials = runningSums(essential.map(Number));
  const between = (sums: readonly number[], start: number, end: number) =>
    (sums[end] ?? 0) - (sums[start] ?? 0);
  const extents: Extent[] = [];
  for (const container of containers) {
    const start = indexAt(drafts, container.from);
    const end = indexAt(drafts, container.to);
    if (end <= start) continue;
    const weight = between(weights, start, end);
    extents.push({ start, end, weight, essential: between(essentials, start, end), container });
  }
  return extents;
}

/** What the body must hold. */
interface Demand {
  readonly weight: number;
  readonly essential: number;
}

/** The smallest element that holds nearly all of the page's weight; less will do for one named like a body. */
function chooseBody(extents: readonly Extent[], demand: Demand): readonly [number, number] | undefined {
  let best: Extent | undefined;
  for (const extent of extents) {
    const { tag, hint } = extent.container;
    if (tag === "table" || tag === "ul" || tag === "ol" || extent.essential < demand.essential) continue;
    const share = isBodyHint(tag, hint) ? 0.6 : 0.97;
    if (extent.weight < demand.weight * share) continue;
    if (best === undefined || extent.end - extent.start <= best.end - best.start) best = extent;
  }
  return best === undefined ? undefined : [best.start, best.end];
}

/** Blocks that a head or tool bar has at most. */
const mostLight = 40;

/** Words that are no sentence: links, dates, tools. */
function isLight(draft: Draft | undefined): boolean {
  if (draft?.kind !== "paragraph") return false;
  const { text } = draft.words;
  return isLinkLine(draft) || isEdgeLine(draft) || (text.length < 40 && !/[。；]/.test(text));
}

/** Marks the drafts of elements that are named as navigation, foot … and hold nothing essential. */
function markChrome(drafts: readonly Draft[], extents: readonly Extent[], total: number): boolean[] {
  const marked = new Array<boolean>(drafts.length).fill(false);
  const isDroppable = ({ container, weight, essential, start, end }: Extent): boolean => {
    const doubt = chromeOf(container.tag, container.hint);
    if (doubt === undefined || essential > 0 || weight >= total * 0.1) return false;
    return doubt === "certain" || (end - start <= mostLight && drafts.slice(start, end).every(isLight));
  };
  const chrome = extents.filter(isDroppable).sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  for (const { start, end } of chrome) {
    for (let i = Math.max(start, done); i < end; i++) marked[i] = true;
    done = Math.max(done, end);
  }
  return marked;
}

/**
 * The blocks of a page that are its body: without navigation, bread crumbs, head and foot, metadata tables, links to
 * other articles, and copies of the body for other devices.
 */
export function chooseDrafts(drafts: readonly Draft[], containers: readonly Container[]): readonly Draft[] {
  const worth = worthOf(drafts);
  const { total } = worth;
  if (total === 0) return drafts.filter((draft) => !isLinkLine(draft));
  const extents = extentsOf(drafts, containers, worth);
  const copy = copyOf(drafts, extents, total);
  const dropped = markChrome(drafts, extents, total);
  if (copy !== undefined) dropped.fill(true, copy.start, copy.end);
  const kept = (draft: Draft, index: number) =>
    dropped[index] !== true && !(draft.kind === "table" ? isMetadataTable(draft) : isPortalLine(draft));
  const demand = {
    weight: total - (copy?.weight ?? 0),
    essential: drafts.filter((draft, index) => worth.essential[index] === true && kept(draft, index)).length,
  };
  const inOriginal = (e: Extent) => copy === undefined || e.start < copy.start || e.start >= copy.end;
  const [start, end] = chooseBody(extents.filter(inOriginal), demand) ?? [0, drafts.length];
  return trimEdges(drafts.filter((draft, i) => i >= start && i < end && kept(draft, i)));
}

/** Drops lines of head and foot, and link lists, from both ends. */
function trimEdges(drafts: readonly Draft[]): readonly Draft[] {
  let start = 0;
  let end = drafts.length;
  const isEdge = (draft: Draft | undefined) =>
    draft !== undefined && (isLinkLine(draft) || (draft.kind === "paragraph" && isEdgeLine(draft)));
  while (start < end && isEdge(drafts[start])) start++;
  while (end > start && isEdge(drafts[end - 1])) end--;
  return drafts.slice(start, end);
}

/** Words of a draft, as a key for comparing. */
function keyOf(draft: Draft): string {
  if (draft.kind === "paragraph") return draft.words.text;
  return draft.rows.map((row) => row.map((cell) => cell.words.text).join("\t")).join("\n");
}

/** The second of two elements with the same words that each hold much of the page (desktop and mobile form). */
function copyOf(drafts: readonly Draft[], extents: readonly Extent[], total: number): Extent | undefined {
  const large = extents.filter((e) => e.weight >= total * 0.3 && e.weight <= total * 0.5 + 1);
  const seen = new Map<string, Extent[]>();
  for (const extent of large) {
    const first = drafts[extent.start];
    if (first === undefined) continue;
    const key = `${extent.end - extent.start}\n${extent.weight}\n${keyOf(first)}`;
    const others = seen.get(key);
    const copy = others?.some((other) => other.end <= extent.start && sameWords(drafts, other, extent));
    if (copy === true) return extent;
    if (others === undefined) seen.set(key, [extent]);
    else if (others.length < 4) others.push(extent);
  }
  return undefined;
}

function sameWords(drafts: readonly Draft[], a: Extent, b: Extent): boolean {
  for (let i = 0; i < a.end - a.start; i++) {
    const left = drafts[a.start + i];
    const right = drafts[b.start + i];
    if (left === undefined || right === undefined || keyOf(left) !== keyOf(right)) return false;
  }
  return true;
}
