import { type Draft, type DraftParagraph, trimWords, type Words } from "../draft/draft.ts";
import { paragraphsOf } from "../prose/breaks.ts";
import { type Line, openLine } from "./line.ts";
import { markerFor } from "./list-marker.ts";
import type { PageNode } from "./node.ts";
import { type Look, plainLook } from "./style.ts";

/** Where paragraphs and tables gather: the page, or one table cell. */
export interface Flow {
  readonly drafts: Draft[];
  readonly line: Line;
  readonly inCell: boolean;
  /** Look of the first visible text of the line. */
  look: Look;
  /** List number that the next paragraph will carry. */
  marker: string | undefined;
  boldLength: number;
  linkLength: number;
}

export function openFlow(inCell: boolean): Flow {
  return {
    drafts: [],
    line: openLine(),
    inCell,
    look: plainLook,
    marker: undefined,
    boldLength: 0,
    linkLength: 0,
  };
}

/** Adds a text node to the open line. */
export function addText(flow: Flow, node: PageNode, look: Look): void {
  const wasEmpty = flow.line.isEmpty();
  const added = flow.line.add(node, node.data ?? "", look.preformatted);
  if (added === 0) return;
  if (wasEmpty) flow.look = look;
  if (look.bold) flow.boldLength += added;
  if (look.link) flow.linkLength += added;
}

/** Cells keep their leading indentation: it shows rank (`　其中：`). */
function trimCell(words: Words): Words {
  const text = words.text.trimEnd();
  if (text === "") return { text: "", runs: [] };
  return text.length === words.text.length ? words : { text, runs: cut(words, text.length) };
}

function cut(words: Words, end: number): Words["runs"] {
  return words.runs.filter((run) => run.start < end).map((run) => (run.end > end ? { ...run, end } : run));
}

/** Ends the open paragraph, if there is one. */
export function endParagraph(flow: Flow, nextOrder: () => number): void {
  if (flow.line.length() === 0) return;
  const { look, boldLength, linkLength, marker } = flow;
  const words = flow.inCell ? trimCell(flow.line.take()) : trimWords(flow.line.take());
  flow.boldLength = 0;
  flow.linkLength = 0;
  if (words.text === "") return;
  flow.marker = undefined;
  const draft: DraftParagraph = {
    kind: "paragraph",
    order: nextOrder(),
    words,
    level: look.level,
    marker: markerFor(marker, words.text),
    emphasised: look.centred || boldLength >= words.text.length * 0.9,
    linkLength,
  };
  if (flow.inCell) flow.drafts.push(draft);
  else for (const paragraph of paragraphsOf(draft)) flow.drafts.push(paragraph);
}
