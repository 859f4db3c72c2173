import type { Document, Identity, Section } from "../../core/model/document.ts";
import { parseDocument } from "../../core/parse/parse.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { readText } from "../../core/read/text.ts";

export const someIdentity: Identity = {
  isDisclosure: true,
  confidence: 1,
  kinds: ["department-final-accounts"],
  entity: undefined,
  year: 2023,
  province: undefined,
};

/** A document of plain text or, when it begins with a tag, of HTML. */
export function documentOf(source: string, identity: Partial<Identity> = {}): Document {
  const snapshot = source.startsWith("<") ? readHtmlString(source) : readText(source);
  return parseDocument(snapshot, { ...someIdentity, ...identity });
}

/** Sections as an indented outline: number, title, topic. */
export function outlineText({ sections }: { readonly sections: readonly Section[] }): string {
  return sections
    .slice(1)
    .map(
      ({ level, ordinal, title, topic }) =>
        `${"  ".repeat(level - 1)}${ordinal?.printed ?? "-"} ${title}${topic === undefined ? "" : ` [${topic}]`}`,
    )
    .join("\n");
}
