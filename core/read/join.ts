import type { ReportError } from "../model/report.ts";
import type { Attachment, Block, Loss, Snapshot, SourcePart } from "../model/snapshot.ts";
import { shiftBlock } from "./draft/shift.ts";
import type { ReadResult } from "./source/result.ts";

/** One of the pages and files that make up a disclosure, and what came of reading it. */
export interface Piece {
  readonly name: string;
  readonly result: ReadResult;
}

/** What the whole is called. */
export interface JoinedSource {
  readonly url: string | undefined;
  readonly title: string;
  readonly mediaType: string;
}

interface Joined {
  text: string;
  readonly blocks: Block[];
  readonly losses: Loss[];
  readonly parts: SourcePart[];
}

const ending = /\.[a-z0-9]{2,5}$/i;

/** What stands above the text of a piece: its name without the ending. */
export function headingOf(name: string): string {
  return name.replace(ending, "");
}

/** Where the text of a piece begins in the joined text: behind the heading with its name. */
function addHeading(joined: Joined, heading: string): void {
  const start = joined.text.length;
  joined.text += `${heading}\n`;
  joined.blocks.push({
    kind: "paragraph",
    range: [start, start + heading.length],
    level: 1,
    emphasised: true,
  });
}

function addPiece(joined: Joined, name: string, snapshot: Snapshot, headed: boolean): void {
  const heading = headingOf(name);
  if (joined.text !== "") joined.text += "\n";
  const start = joined.text.length;
  if (headed) addHeading(joined, heading);
  const by = joined.text.length;
  for (const block of snapshot.blocks) joined.blocks.push(shiftBlock(block, by));
  joined.text += snapshot.text;
  for (const loss of snapshot.losses ?? [])
    joined.losses.push({ ...loss, zh: `${heading}：${loss.zh}`, en: `${heading}: ${loss.en}` });
  const { url = null, mediaType, parts } = snapshot;
  if (parts === undefined) joined.parts.push({ name, url, mediaType, start, end: joined.text.length });
  // An archive within: its files are the sources.
  else for (const part of parts) joined.parts.push({ ...part, start: part.start + by, end: part.end + by });
}

function addFailure(joined: Joined, name: string, { message: { zh, en } }: ReportError): void {
  // Readers name the file in their message; others do not.
  const isNamed = zh.startsWith(name);
  joined.losses.push({
    kind: "damaged",
    zh: `有文件未能读取。${isNamed ? "" : `${name}：`}${zh}`,
    en: `A file was not read. ${isNamed ? "" : `${name}: `}${en}`,
  });
}

/** A file that says no more than what was read before: each of its lines and rows stands there, figure by figure. */
function repeats(text: string, snapshot: Snapshot): boolean {
  const known = new Set(text.split("\n").map(bare));
  const lines = snapshot.text.split("\n").map(bare).filter(Boolean);
  return lines.length >= fewLines && lines.every((line) => known.has(line));
}

const fewLines = 5;

function bare(line: string): string {
  return line.replace(/\s+/g, "");
}

/** A joined snapshot, and for each piece where its own words begin in it; undefined for one that was left out. */
export interface Joint {
  readonly snapshot: Snapshot;
  readonly begins: readonly (number | undefined)[];
}

interface JoinOptions {
  /** Whether the first piece is the page that links to the others: it needs no heading with its name. */
  readonly page?: boolean;
}

/**
 * Several pages and files as one disclosure: one text in which each has its range. A file that says what was said
 * before is left out, because it would make everything look stated twice. What could not be read is named among the
 * losses; undefined when nothing could.
 */
export function joinWithPlaces(
  pieces: readonly Piece[],
  source: JoinedSource,
  { page = false }: JoinOptions = {},
): Joint | undefined {
  const joined: Joined = { text: "", blocks: [], losses: [], parts: [] };
  const begins = pieces.map(({ name, result }, index) => {
    if ("code" in result) addFailure(joined, name, result);
    else if (repeats(joined.text, result)) {
      joined.losses.push({
        kind: "flattened",
        zh: `${name} 与前面的内容相同，没有重复核对。`,
        en: `${name} says what was read before and was not checked again.`,
      });
    } else {
      addPiece(joined, name, result, !(page && index === 0));
      return joined.text.length - result.text.length;
    }
    return undefined;
  });
  const { parts } = joined;
  if (parts.length === 0) return undefined;
  const read = new Set(parts.map(({ url }) => url));
  const attachments = pieces
    .flatMap(({ result }) => ("code" in result ? [] : (result.attachments ?? [])))
    .filter(({ url }) => !read.has(url));
  return { snapshot: snapshotOf(joined, source, attachments), begins };
}

function snapshotOf(
  { text, blocks, parts, losses }: Joined,
  source: JoinedSource,
  attachments: readonly Attachment[],
): Snapshot {
  return {
    ...source,
    text,
    blocks,
    parts,
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(losses.length === 0 ? {} : { losses }),
  };
}

/** Like `joinWithPlaces`, where nobody asks for the places. */
export function joinPieces(
  pieces: readonly Piece[],
  source: JoinedSource,
  options: JoinOptions = {},
): Snapshot | undefined {
  return joinWithPlaces(pieces, source, options)?.snapshot;
}
