import type { ReportError } from "../../model/report.ts";
import type { Block, Loss, Snapshot } from "../../model/snapshot.ts";
import { shiftBlock } from "../draft/shift.ts";
import { sourceTitle } from "../source/source-title.ts";
import { type ByteSource, nameOf, unreadable } from "../source/unreadable.ts";
import type { Member } from "./members.ts";

interface Joined {
  text: string;
  readonly blocks: Block[];
  readonly losses: Loss[];
}

/** Adds a file's text under its name, as a heading: what one disclosure consists of. */
function add(joined: Joined, name: string, snapshot: Snapshot): void {
  const heading = nameOf({ path: name }).replace(/\.[a-z0-9]{2,5}$/i, "");
  if (joined.text !== "") joined.text += "\n";
  const start = joined.text.length;
  joined.text += `${heading}\n`;
  joined.blocks.push({
    kind: "paragraph",
    range: [start, start + heading.length],
    level: 1,
    emphasised: true,
  });
  const by = joined.text.length;
  for (const block of snapshot.blocks) joined.blocks.push(shiftBlock(block, by));
  joined.text += snapshot.text;
  for (const loss of snapshot.losses ?? [])
    joined.losses.push({ ...loss, zh: `${heading}：${loss.zh}`, en: `${heading}: ${loss.en}` });
}

/** The files of an archive as one disclosure; what could not be read is named among the losses. */
export function joinMembers(members: readonly Member[], source: ByteSource): Snapshot | ReportError {
  const joined: Joined = { text: "", blocks: [], losses: [] };
  let error: ReportError | undefined;
  for (const { name, result } of members) {
    if (!("code" in result)) add(joined, name, result);
    else {
      error ??= result;
      const { zh, en } = result.message;
      joined.losses.push({
        kind: "damaged",
        zh: `压缩包中有文件未能读取。${zh}`,
        en: `A file was not read. ${en}`,
      });
    }
  }
  if (joined.blocks.length === 0) return error ?? unreadable("empty", source);
  return {
    url: source.url,
    title: sourceTitle(source),
    mediaType: "application/zip",
    text: joined.text,
    blocks: joined.blocks,
    ...(joined.losses.length === 0 ? {} : { losses: joined.losses }),
  };
}
