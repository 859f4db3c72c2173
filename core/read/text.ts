import type { Loss, Snapshot } from "../model/snapshot.ts";
import { assemble } from "./draft/assemble.ts";
import { withoutArtefacts } from "./plain/artefacts.ts";
import { readLines } from "./plain/lines.ts";

/** What is known of a text beside its characters. */
export interface TextSource {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** `text/plain` (default), `text/markdown`, `text/csv` or `text/tab-separated-values`. */
  readonly mediaType?: string | undefined;
}

/**
 * Reads plain text: what converters make of documents (cells as lines that begin with a tab), Markdown, tab-separated
 * tables, wrapped lines.
 */
export function readText(text: string, source: TextSource = {}): Snapshot {
  const { text: clean, images } = withoutArtefacts(text);
  const losses: Loss[] = [];
  if (images > 0)
    losses.push({
      kind: "image",
      zh: `原文中有 ${images} 张图片，图片里的文字没有读取`,
      en: `${images} picture(s) in the source; words inside pictures were not read`,
    });
  return assemble(readLines(clean), {
    url: source.url,
    title: source.title ?? "",
    mediaType: source.mediaType ?? "text/plain",
    losses,
  }).snapshot;
}
