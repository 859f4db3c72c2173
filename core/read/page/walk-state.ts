import type { Attachment } from "../../model/snapshot.ts";
import { noWords } from "../draft/draft.ts";
import { spanOf } from "../draft/spans.ts";
import { endParagraph, type Flow, openFlow } from "./flow.ts";
import type { PageHead } from "./head.ts";
import { type ListState, openList } from "./list-marker.ts";
import { attributeOf, type PageContext, type PageNode } from "./node.ts";
import { closeTable, type OpenCell, type OpenTable, wordsOfCell } from "./table-frame.ts";
import type { TableRole } from "./tags.ts";

/** An element that may be the body, and the reading order it spans. */
export interface Container {
  readonly tag: string;
  /** Its id, class and role, lower case. */
  readonly hint: string;
  readonly from: number;
  to: number;
}

interface TableState extends OpenTable {
  readonly outer: Flow;
  inHead: boolean;
}

/** What one walk over a page knows so far. */
export interface WalkState {
  readonly context: PageContext;
  readonly nextOrder: () => number;
  readonly order: () => number;
  flow: Flow;
  readonly tables: TableState[];
  readonly lists: (ListState | undefined)[];
  readonly containers: Container[];
  readonly attachments: (Attachment & { readonly order: number })[];
  readonly images: number[];
  readonly frames: { readonly order: number; readonly url: string }[];
  head: PageHead;
  /** Words of the first `h1`s. */
  readonly headings: string[];
}

/** What is to be done on leaving an element. */
export type Closer = () => void;

export function openWalk(context: PageContext): WalkState {
  let order = 0;
  return {
    context,
    nextOrder: () => order++,
    order: () => order,
    flow: openFlow(false),
    tables: [],
    lists: [],
    containers: [],
    attachments: [],
    images: [],
    frames: [],
    head: {},
    headings: [],
  };
}

/** Ends the paragraph that is open where the walk stands. */
export function breakParagraph(walk: WalkState): void {
  endParagraph(walk.flow, walk.nextOrder);
}

export function openContainer(walk: WalkState, tag: string, node: PageNode): Closer {
  const hint = `${attributeOf(node, "id")} ${attributeOf(node, "class")} ${attributeOf(node, "role")}`;
  const container: Container = { tag, hint: hint.toLowerCase(), from: walk.order(), to: walk.order() };
  walk.containers.push(container);
  return () => {
    container.to = walk.order();
  };
}

export function openListOf(walk: WalkState, tag: string, node: PageNode, style: string): Closer {
  walk.lists.push(openList(tag, node, style));
  return () => {
    walk.lists.pop();
  };
}

/** Opens a table, head, row or cell; undefined for what stands in no table. */
export function openTablePart(walk: WalkState, role: TableRole, node: PageNode): Closer | undefined {
  if (role === "table") return openTable(walk);
  const table = walk.tables.at(-1);
  if (role === undefined || role === "caption" || table === undefined || table.outer !== walk.flow)
    return undefined;
  if (role === "head") return openHead(table);
  if (role === "row") {
    table.rows.push([]);
    return undefined;
  }
  return openCell(walk, table, role, node);
}

function openTable(walk: WalkState): Closer {
  const table: TableState = { order: walk.nextOrder(), rows: [], outer: walk.flow, inHead: false };
  walk.tables.push(table);
  return () => {
    walk.tables.pop();
    walk.flow = table.outer;
    // One by one: a spread of 10⁵ drafts would overflow the argument stack.
    for (const draft of closeTable(table)) walk.flow.drafts.push(draft);
  };
}

function openHead(table: TableState): Closer {
  table.inHead = true;
  return () => {
    table.inHead = false;
  };
}

function openCell(walk: WalkState, table: TableState, role: TableRole, node: PageNode): Closer {
  const flow = openFlow(true);
  const cell: OpenCell = {
    words: noWords,
    drafts: flow.drafts,
    rowSpan: spanOf(attributeOf(node, "rowspan"), "row"),
    columnSpan: spanOf(attributeOf(node, "colspan"), "column"),
    header: role === "header-cell" || table.inHead,
  };
  const row = table.rows.at(-1);
  if (row === undefined) table.rows.push([cell]);
  else row.push(cell);
  walk.flow = flow;
  return () => {
    cell.words = wordsOfCell(flow.drafts);
    walk.flow = table.outer;
  };
}
