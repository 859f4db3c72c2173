import type { Attachment, Block, Loss, Snapshot, TableCell, TableRow } from "../../model/snapshot.ts";
import type { Draft, DraftParagraph, DraftTable, Run, Words } from "./draft.ts";

/** What a snapshot says about its source. */
export interface SourceFacts {
  readonly url?: string | undefined;
  readonly title: string;
  readonly mediaType: string;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly losses?: readonly Loss[] | undefined;
}

/** A snapshot and where its characters stand in the page; `runs` are in order of `start`. */
export interface Assembly {
  readonly snapshot: Snapshot;
  readonly runs: readonly Run[];
}

/** Text as it grows: the only place that decides offsets. */
interface Growth {
  readonly parts: string[];
  readonly runs: Run[];
  length: number;
}

function append(growth: Growth, words: Words): readonly [number, number] {
  const start = growth.length;
  for (const run of words.runs) growth.runs.push({ ...run, start: run.start + start, end: run.end + start });
  growth.parts.push(words.text);
  growth.length += words.text.length;
  return [start, growth.length];
}

function separate(growth: Growth, separator: string): void {
  growth.parts.push(separator);
  growth.length += separator.length;
}

function appendParagraph(growth: Growth, draft: DraftParagraph): Block {
  return {
    kind: "paragraph",
    range: append(growth, draft.words),
    ...(draft.level === undefined ? {} : { level: draft.level }),
    ...(draft.marker === undefined ? {} : { marker: draft.marker }),
    ...(draft.emphasised === true ? { emphasised: true } : {}),
  };
}

function* appendTable(growth: Growth, draft: DraftTable): Generator<undefined, Block> {
  const start = growth.length;
  const rows: TableRow[] = [];
  for (const row of draft.rows) {
    if (rows.length > 0) separate(growth, "\n");
    const cells: TableCell[] = [];
    for (const { words, rowSpan, columnSpan, header } of row) {
      if (cells.length > 0) separate(growth, "\t");
      cells.push({ range: append(growth, words), rowSpan, columnSpan, header });
    }
    rows.push({ cells });
    if (rows.length % stepSize === 0) yield;
  }
  return {
    kind: "table",
    range: [start, growth.length],
    rows,
    ...(draft.name === undefined ? {} : { name: draft.name }),
    ...(draft.partial === true ? { partial: true } : {}),
    ...(draft.inferred === true ? { inferred: true } : {}),
  };
}

/** Drafts put in place between two chances to give way; a row counts as one. */
const stepSize = 400;

/** Puts drafts into one text with one coordinate system, in short steps. */
export function* assembleSteps(
  drafts: readonly Draft[],
  source: SourceFacts,
): Generator<undefined, Assembly> {
  const growth: Growth = { parts: [], runs: [], length: 0 };
  const blocks: Block[] = [];
  for (const draft of drafts) {
    if (blocks.length > 0) separate(growth, "\n");
    blocks.push(draft.kind === "table" ? yield* appendTable(growth, draft) : appendParagraph(growth, draft));
    if (blocks.length % stepSize === 0) yield;
  }
  const { url, title, mediaType, attachments = [], losses = [] } = source;
  return {
    snapshot: {
      url,
      title,
      mediaType,
      text: growth.parts.join(""),
      blocks,
      ...(attachments.length === 0 ? {} : { attachments }),
      ...(losses.length === 0 ? {} : { losses }),
    },
    runs: growth.runs,
  };
}

/** Puts drafts into one text at once. */
export function assemble(drafts: readonly Draft[], source: SourceFacts): Assembly {
  const steps = assembleSteps(drafts, source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
