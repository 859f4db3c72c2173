import type { Document, Section } from "../../model/document.ts";

/** What stands under each section, by its index. */
export interface Outline {
  /** Words or tables of its own, headings aside. */
  readonly own: readonly boolean[];
  /** Words or tables anywhere under it. */
  readonly filled: readonly boolean[];
  readonly children: readonly (readonly Section[])[];
}

export function outlineOf(document: Document): Outline {
  const own = document.sections.map(() => false);
  const children: Section[][] = document.sections.map(() => []);
  for (const { role, section } of document.paragraphs)
    if (role === "body" || role === "item") own[section] = true;
  for (const { section } of document.tables) own[section] = true;
  const filled = [...own];
  for (const section of [...document.sections].reverse()) {
    if (section.parent < 0) continue;
    children[section.parent]?.push(section);
    if (filled[section.index] === true) filled[section.parent] = true;
  }
  return { own, filled, children: children.map((all) => all.reverse()) };
}

/** Files on the page, or files it speaks of, may hold what is not in the text. */
export function hasAttachments(document: Document): boolean {
  return (
    (document.snapshot.attachments?.length ?? 0) > 0 ||
    /(?:详见|见|参见)附件|附件[:：]|\.(?:pdf|docx?|xlsx?|zip|rar)(?![a-z])/i.test(document.text)
  );
}
