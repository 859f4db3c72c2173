import type { Snapshot } from "../../model/snapshot.ts";
import { shiftBlock } from "../draft/shift.ts";
import { readHtmlString } from "../html-string.ts";
import { readText, type TextSource } from "../text.ts";

interface Part {
  readonly isTable: boolean;
  readonly text: string;
}

/** Tables and what stands between them. */
function partsOf(text: string): Part[] {
  const lower = text.toLowerCase();
  const parts: Part[] = [];
  let at = 0;
  for (;;) {
    const start = lower.indexOf("<table", at);
    const close = start === -1 ? -1 : lower.indexOf("</table>", start);
    if (close === -1) break;
    parts.push({ isTable: false, text: text.slice(at, start) });
    at = close + "</table>".length;
    parts.push({ isTable: true, text: text.slice(start, at) });
  }
  return [...parts, { isTable: false, text: text.slice(at) }];
}

/** Plain text or Markdown with tables as HTML, as some converters write it: the text is read as text, the tables as tables. */
export function readMixed(text: string, source: TextSource): Snapshot {
  const snapshots = partsOf(text).map((part) =>
    part.isTable ? readHtmlString(`<body>${part.text}</body>`) : readText(part.text, source),
  );
  return joinSnapshots(snapshots, source);
}

function joinSnapshots(snapshots: readonly Snapshot[], source: TextSource): Snapshot {
  const filled = snapshots.filter(({ blocks }) => blocks.length > 0);
  let text = "";
  const blocks = filled.flatMap((snapshot) => {
    if (text !== "") text += "\n";
    const by = text.length;
    text += snapshot.text;
    return snapshot.blocks.map((block) => shiftBlock(block, by));
  });
  return {
    url: source.url,
    title: source.title ?? "",
    mediaType: source.mediaType ?? "text/plain",
    text,
    blocks,
  };
}
