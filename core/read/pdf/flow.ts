import type { Draft } from "../draft/draft.ts";
import { alignParts, joinTables } from "./continued-table.ts";
import { type TextLine, textOfLine } from "./lines.ts";
import type { LineItem, PageLayout, TableItem } from "./page-layout.ts";
import { bodyOf, isBreak, paragraphOfLines, type TextBody } from "./paragraphs.ts";

/** Lines above a table that a continuation may repeat: title, number, unit. */
const mostCaptionLines = 5;

interface OpenTable {
  /** Its index among the drafts. */
  readonly at: number;
  /** Its last part. */
  readonly item: TableItem;
  readonly caption: readonly string[];
}

/** What has been read of the pages before. */
interface FlowState {
  readonly drafts: Draft[];
  lines: TextLine[];
  linePage: number;
  body: TextBody;
  /** The table that ended the page before, with the lines that stood over it. */
  open: OpenTable | undefined;
}

/** Paragraphs and tables of all pages in reading order, joined where pages part them; a step for each page. */
export function* flowPages(pages: readonly PageLayout[]): Generator<undefined, Draft[]> {
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
  for (const page of pages) {
    flowPage(state, page, bodyFor(page.width));
    yield;
  }
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
  const [first] = state.lines;
  if (last !== undefined && first !== undefined) {
    const junction = { samePage: state.linePage === page, first };
    if (isBreak(last, line, state.body, junction)) closeParagraph(state);
  }
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
  state.open = { at: state.drafts.length, item, caption };
  state.drafts.push(item.table);
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
  const above = items.slice(0, at);
  const repeated = above.every(
    (item) => item.kind === "line" && isRepeated(open.caption, textOfLine(item.line)),
  );
  const parts = repeated ? alignParts(open.item, next) : undefined;
  if (parts === undefined) return items;
  const joined = joinTables(...parts);
  state.drafts[open.at] = joined.table;
  const rest = items.slice(at + 1);
  state.open = rest.length > 0 ? undefined : { ...open, item: { ...next, ...joined } };
  return rest;
}

/** Whether a line over a continued table stood over its beginning too (`（续）` and page counts aside). */
function isRepeated(caption: readonly string[], line: string): boolean {
  const plain = (text: string) => text.replace(/[（(]?续表?[)）]?|第\d+页|共\d+页/g, "");
  return plain(line) === "" || caption.some((text) => plain(text) === plain(line));
}
