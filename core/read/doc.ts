import type { CFB$Container } from "cfb";
import * as cfb from "cfb";
import type { ReportError } from "../model/report.ts";
import type { Loss, Snapshot } from "../model/snapshot.ts";
import { assemble } from "./draft/assemble.ts";
import type { Draft } from "./draft/draft.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";
import { gatherBlocks } from "./word/legacy/blocks.ts";
import { type Bytes, openBytes } from "./word/legacy/bytes.ts";
import { type FileInformation, readFib, type Structure } from "./word/legacy/fib.ts";
import { readLegacyLists } from "./word/legacy/lists.ts";
import { type LegacyText, openLegacyText, paragraphsIn } from "./word/legacy/paragraphs.ts";
import { readPieceText } from "./word/legacy/pieces.ts";
import { readLegacyStyles } from "./word/legacy/styles.ts";
import { openCounters } from "./word/numbering.ts";

const what = { zh: "旧版 Word 文档（DOC）", en: "old Word document (DOC)" };

function streamOf(container: CFB$Container, name: string): Bytes {
  const content = cfb.find(container, name)?.content;
  return openBytes(content === undefined ? new Uint8Array(0) : Uint8Array.from(content as ArrayLike<number>));
}

/** The texts of a file that are shown in its pages: the main one, then footnotes, endnotes and text boxes. */
function rangesOf({ lengths }: FileInformation, length: number): [number, number][] {
  const { main, footnotes, headers, comments, endnotes, textBoxes } = lengths;
  const notes = main + footnotes;
  const ends = notes + headers + comments;
  const ranges: [number, number][] = [
    [0, main],
    [main, notes],
    [ends, ends + endnotes],
    [ends + endnotes, ends + endnotes + textBoxes],
  ];
  return ranges
    .map(([from, to]): [number, number] => [Math.min(from, length), Math.min(to, length)])
    .filter(([from, to]) => to > from);
}

/** Reads a Word 97–2003 document (MS-DOC) from its opened compound file. */
export function readDoc(container: CFB$Container, source: ByteSource = {}): Snapshot | ReportError {
  const word = streamOf(container, "WordDocument");
  const fib = readFib(word);
  if (fib.isEncrypted) return unreadable("encrypted", source, what);
  if (!fib.isWord97)
    return unreadable("unsupported", source, {
      zh: "Word 95 或更早的文档",
      en: "document of Word 95 or older",
    });
  const table = streamOf(container, fib.tableStream);
  const part = (structure: Structure) => {
    const [offset, length] = fib.placeOf(structure);
    return table.part(offset, offset + length);
  };
  const text = openLegacyText(
    { word, data: streamOf(container, "Data") },
    readPieceText(word, part("pieces")),
    readLegacyStyles(part("styles")),
    {
      paragraph: part("paragraphPages"),
      character: part("characterPages"),
    },
  );
  // The levels of lists stand behind the structure itself, outside its length.
  const definitions = table.part(fib.placeOf("lists")[0], table.length);
  const hasLists = fib.placeOf("lists")[1] > 0;
  const lists = hasLists ? readLegacyLists(definitions, part("listOverrides")) : new Map();
  const markerOf = openCounters(lists);
  const drafts: Draft[] = [];
  for (const [from, to] of rangesOf(fib, text.pieces.text.length)) {
    for (const draft of gatherBlocks(paragraphsIn(text, from, to), markerOf)) drafts.push(draft);
  }
  if (drafts.length === 0) return nothing(text, source);
  return assemble(drafts, {
    url: source.url,
    title: sourceTitle(source),
    mediaType: "application/msword",
    losses: lossesOf(text),
  }).snapshot;
}

function nothing({ passed, pieces }: LegacyText, source: ByteSource): ReportError {
  if (passed.images > 0) return unreadable("scanned", source, what);
  return unreadable(pieces.text.trim() === "" ? "damaged" : "empty", source, what);
}

function lossesOf({ passed }: LegacyText): Loss[] {
  const losses: Loss[] = [];
  if (passed.images > 0)
    losses.push({
      kind: "image",
      zh: `文档中有 ${passed.images} 张图片或嵌入对象，其中的文字没有读取`,
      en: `${passed.images} picture(s) or embedded object(s); words inside them were not read`,
    });
  if (passed.revised)
    losses.push({
      kind: "hidden",
      zh: "文档带有修订痕迹，按接受全部修订后的文字读取",
      en: "The document has tracked changes; it was read as if all were accepted",
    });
  return losses;
}
