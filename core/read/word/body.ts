import { type Draft, type DraftParagraph, noWords, wordsOf } from "../draft/draft.ts";
import { closeTable, type OpenCell, wordsOfCell } from "../page/table-frame.ts";
import { paragraphsOf } from "../prose/breaks.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import type { MarkerOf } from "./numbering.ts";
import { readWords } from "./paragraph.ts";
import { inherit, type ParagraphStyle, type Styles, settingsOf } from "./styles.ts";
import { childOf, childrenOf, descendant, isOn, settingOf, type XmlElement } from "./xml.ts";

/** What reading a document's body knows and gathers. */
export interface BodyState {
  readonly styles: Styles;
  readonly markerOf: MarkerOf;
  readonly notes: { readonly kind: "footnotes" | "endnotes"; readonly id: string }[];
  images: number;
  revised: boolean;
}

/** Elements around blocks that are not shown themselves. */
const wrappers = new Set([
  "sdt",
  "sdtContent",
  "ins",
  "moveTo",
  "customXml",
  "smartTag",
  "sect",
  "sub-section",
  "body",
]);
const deletions = new Set(["del", "moveFrom"]);

/** The paragraphs and tables under an element, in order. */
export function readBlocks(state: BodyState, parent: XmlElement, inCell = false): Draft[] {
  const drafts: Draft[] = [];
  for (const child of childrenOf(parent)) {
    if (child.name === "p") addAll(drafts, readParagraph(state, child, inCell));
    else if (child.name === "tbl") addAll(drafts, readTable(state, child));
    else if (wrappers.has(child.name)) addAll(drafts, readBlocks(state, child, inCell));
    else if (deletions.has(child.name)) state.revised = true;
  }
  return drafts;
}

function addAll(drafts: Draft[], more: readonly Draft[]): void {
  for (const draft of more) drafts.push(draft);
}

function styleOf(state: BodyState, properties: XmlElement | undefined): ParagraphStyle {
  const id = settingOf(properties, "pStyle") ?? "";
  return inherit(settingsOf(properties), state.styles.get(id));
}

function readParagraph(state: BodyState, paragraph: XmlElement, inCell: boolean): Draft[] {
  const properties = childOf(paragraph, "pPr");
  const style = styleOf(state, properties);
  const words = readWords(paragraph);
  state.images += words.images;
  state.revised ||= words.revised;
  state.notes.push(...words.notes);
  const text = inCell ? words.text.trimEnd() : words.text.trim();
  // An empty paragraph counts on its list in Word only when it is numbered and shown: as good as never.
  const drafts: Draft[] =
    text === "" ? [] : paragraphDrafts(state, { text, style, properties, inCell, words });
  for (const box of words.boxes) addAll(drafts, readBlocks(state, box, inCell));
  return drafts;
}

interface ParagraphParts {
  readonly text: string;
  readonly style: ParagraphStyle;
  readonly properties: XmlElement | undefined;
  readonly inCell: boolean;
  readonly words: { readonly text: string; readonly boldLength: number };
}

function paragraphDrafts(state: BodyState, parts: ParagraphParts): Draft[] {
  const { text, style, properties, inCell, words } = parts;
  const { numbering, outline } = style;
  const list = numbering?.list;
  const marker =
    list === undefined ? undefined : state.markerOf(list, numbering?.level, settingOf(properties, "pStyle"));
  const bold = style.bold === true || words.boldLength >= text.length * 0.9;
  const draft: DraftParagraph = {
    kind: "paragraph",
    order: 0,
    words: wordsOf(text),
    level: outline !== undefined && outline < 9 ? Math.min(outline + 1, 6) : undefined,
    marker: beginsWithOrdinal(text) ? undefined : marker,
    emphasised: bold || style.centred === true,
  };
  return inCell ? [draft] : paragraphsOf(draft);
}

/** A cell whose row span may still grow. */
interface GrowingCell extends OpenCell {
  rowSpan: number;
}

function readTable(state: BodyState, table: XmlElement): Draft[] {
  const rows: GrowingCell[][] = [];
  const merges = new Map<number, GrowingCell>();
  for (const row of rowsOf(state, table)) rows.push(readRow(state, row, merges));
  return closeTable({ order: 0, rows });
}

/** Rows in order, through content controls and insertions; deleted and hidden ones are passed over. */
function rowsOf(state: BodyState, parent: XmlElement): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (wrappers.has(child.name)) return rowsOf(state, child);
    if (child.name !== "tr") return [];
    const properties = childOf(child, "trPr");
    if (childOf(properties, "del") === undefined && isOn(properties, "hidden") !== true) return [child];
    state.revised ||= childOf(properties, "del") !== undefined;
    return [];
  });
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === "tc" ? [child] : wrappers.has(child.name) ? cellsOf(child) : [],
  );
}

function countOf(properties: XmlElement | undefined, name: string): number {
  const count = Number.parseInt(settingOf(properties, name) ?? "", 10);
  return Number.isFinite(count) ? Math.max(0, Math.min(count, 200)) : 0;
}

/** Reads a row; cells merged into the one above only make that one taller. */
function readRow(state: BodyState, row: XmlElement, merges: Map<number, GrowingCell>): GrowingCell[] {
  const properties = childOf(row, "trPr");
  const header = isOn(properties, "tblHeader") === true;
  const cells: GrowingCell[] = [];
  let column = 0;
  const before = countOf(properties, "gridBefore");
  if (before > 0) cells.push({ words: noWords, drafts: [], rowSpan: 1, columnSpan: before, header });
  column += before;
  for (const element of cellsOf(row)) {
    const columnSpan = Math.max(1, countOf(childOf(element, "tcPr"), "gridSpan"));
    const merge = mergeOf(element);
    const above = merges.get(column);
    if (merge === "continue" && above !== undefined && above.columnSpan === columnSpan) above.rowSpan += 1;
    else {
      const drafts = readBlocks(state, element, true);
      const cell = { words: wordsOfCell(drafts), drafts, rowSpan: 1, columnSpan, header };
      cells.push(cell);
      if (merge === undefined) merges.delete(column);
      else merges.set(column, cell);
    }
    column += columnSpan;
  }
  return cells;
}

function mergeOf(cell: XmlElement): "restart" | "continue" | undefined {
  const merge = descendant(cell, "tcPr", "vMerge") ?? descendant(cell, "tcPr", "vmerge");
  if (merge === undefined) return undefined;
  return merge.attributes.get("val") === "restart" ? "restart" : "continue";
}
