import type { Draft, DraftCell, DraftTable } from "../draft.ts";
import { type TextLine, textOfLine } from "./lines.ts";
import type { LineItem, PageLayout, TableItem } from "./page-layout.ts";
import { bodyOf, isBreak, paragraphOfLines, type TextBody } from "./paragraphs.ts";

/** Lines above a table that a continuation may repeat: title, number, unit. */
const mostCaptionLines = 5;
/** Header rows that a continuation may repeat. */
const mostHeaderRows = 6;

/** What has been read of the pages before. */
interface FlowState {
  readonly drafts: Draft[];
  lines: TextLine[];
  linePage: number;
  body: TextBody;
  /** The table that ended the page before, with the lines that stood over it. */
  open:
    | { readonly at: number; readonly xs: readonly number[]; readonly caption: readonly string[] }
    | undefined;
}

/** Paragraphs and tables of all pages in reading order, joined where pages part them. */
export function flowPages(pages: readonly PageLayout[]): Draft[] {
  const bodies = new Map<number, TextBody>();
  const bodyFor = (width: number) => {
    const key = Math.round(width);
    const known = bodies.get(key) ?? bodyOf(pages, width);
    bodies.set(key, known);
    return known;
  };
  const state: FlowState = {
    drafts: [],
    lines: [],
    linePage: 0,
    body: bodyFor(pages[0]?.width ?? 595),
    open: undefined,
  };
  for (const page of pages) flowPage(state, page, bodyFor(page.width));
  closeParagraph(state);
  return state.drafts;
}

function flowPage(state: FlowState, page: PageLayout, body: TextBody): void {
  const items = continueTable(state, page.items);
  if (items.length === 0) return;
  if (Math.abs(body.pageWidth - state.body.pageWidth) > 2) closeParagraph(state);
  state.body = body;
  let caption: string[] = [];
  for (const item of items) {
    if (item.kind === "line") {
      addLine(state, item.line, page.number);
      caption = [...caption, textOfLine(item.line)].slice(-mostCaptionLines);
      state.open = undefined;
    } else {
      addTable(state, item, caption);
      caption = [];
    }
  }
}

function addLine(state: FlowState, line: TextLine, page: number): void {
  const last = state.lines.at(-1);
  if (last !== undefined && isBreak(last, line, state.body, state.linePage === page)) closeParagraph(state);
  state.lines.push(line);
  state.linePage = page;
}

function closeParagraph(state: FlowState): void {
  const paragraph = paragraphOfLines(state.lines, state.body);
  if (paragraph !== undefined) state.drafts.push(paragraph);
  state.lines = [];
}

function addTable(state: FlowState, item: TableItem, caption: readonly string[]): void {
  closeParagraph(state);
  state.open = { at: state.drafts.length, xs: item.xs, caption };
  state.drafts.push(item.table);
}

/** Whether two tables have the same columns: at the same places, or at the same shares of the same number. */
function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  const width = (xs: readonly number[]) => (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  return a.every((x, i) => {
    const shareA = (x - (a[0] ?? 0)) / Math.max(1, width(a));
    const shareB = ((b[i] ?? 0) - (b[0] ?? 0)) / Math.max(1, width(b));
    return Math.abs(shareA - shareB) < 0.015;
  });
}

/** Items of a page without the part of a table that goes on from the page before: that part is added to the table. */
function continueTable(
  state: FlowState,
  items: readonly (LineItem | TableItem)[],
): readonly (LineItem | TableItem)[] {
  const { open } = state;
  const at = items.findIndex((item) => item.kind === "table");
  const next = items[at];
  if (open === undefined || next?.kind !== "table" || at > mostCaptionLines) return items;
  const repeated = items
    .slice(0, at)
    .every((item) => item.kind === "line" && isRepeated(open.caption, textOfLine(item.line)));
  const table = state.drafts[open.at];
  if (!repeated || table?.kind !== "table" || !sameColumns(open.xs, next.xs)) return items;
  state.drafts[open.at] = joinTables(table, next.table);
  const rest = items.slice(at + 1);
  if (rest.length > 0) state.open = undefined;
  return rest;
}

/** Whether a line over a continued table stood over its beginning too (`（续）` and page counts aside). */
function isRepeated(caption: readonly string[], line: string): boolean {
  const plain = (text: string) => text.replace(/[（(]?续表?[)）]?|第\d+页|共\d+页/g, "");
  return plain(line) === "" || caption.some((text) => plain(text) === plain(line));
}

function rowKey(row: readonly DraftCell[]): string {
  return row.map(({ words }) => words.text.replace(/\s/g, "")).join("\t");
}

/** One table of two parts; header rows that the second part repeats are dropped. */
export function joinTables(first: DraftTable, second: DraftTable): DraftTable {
  let repeated = 0;
  const isHeader = (index: number) => {
    const [a, b] = [first.rows[index], second.rows[index]];
    return a !== undefined && b !== undefined && rowKey(a) === rowKey(b) && /[^\d\s.,\t]/.test(rowKey(a));
  };
  while (repeated < mostHeaderRows && isHeader(repeated)) repeated++;
  // A row cut by the page's end leaves an empty rest on the next page.
  const [next] = second.rows.slice(repeated);
  const rest = next !== undefined && rowKey(next).trim() === "" && second.rows.length > repeated + 1 ? 1 : 0;
  return { ...first, rows: [...first.rows, ...second.rows.slice(repeated + rest)] };
}
