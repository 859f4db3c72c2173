import type { Document } from "../../model/document.ts";
import { className } from "../../text/item-names.ts";
import { subjectKey } from "../../text/subjects.ts";
import type { PartList } from "./lists.ts";
import { pathDepth } from "./path.ts";
import type { Reading, Statement } from "./statement.ts";

/** Classes printed in paragraphs of their own, as the parts of the amount that introduces them or stands before them. */
export function introducedLists(
  document: Document,
  reading: Reading,
  classNames: ReadonlySet<string>,
): PartList[] {
  const firsts = firstStatements(reading);
  const bySection = Map.groupBy(
    firsts.filter((s) => isClass(s, classNames) && document.paragraphs[s.paragraph]?.ordinal !== undefined),
    (s) => parentOf(document, s),
  );
  return [...bySection.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || parts.length < 2 || new Set(parts.map(nameOf)).size < parts.length) return [];
    const head = headFor(document, reading, first);
    return head === undefined ? [] : [{ head, parts, hasBare: false }];
  });
}

/** The first amount of each paragraph. */
function firstStatements(reading: Reading): Statement[] {
  const seen = new Set<number>();
  return reading.statements.filter((s) => {
    if (seen.has(s.paragraph) || s.list >= 0 || s.amount?.token.kind !== "money") return false;
    seen.add(s.paragraph);
    return true;
  });
}

function nameOf(s: Statement): string {
  return className(s.path?.class ?? s.subject);
}

function isClass(s: Statement, classNames: ReadonlySet<string>): boolean {
  return s.path === undefined ? classNames.has(nameOf(s)) : pathDepth(s.path) === 1;
}

/** Numbered items may be read as small sections of their own: what holds them together is the section above. */
function parentOf(document: Document, s: Statement): number {
  const section = document.sections[s.section];
  const paragraph = document.paragraphs[s.paragraph];
  const opensIt =
    section !== undefined &&
    paragraph !== undefined &&
    section.heading[0] >= paragraph.range[0] &&
    section.heading[0] < paragraph.range[1];
  return opensIt ? section.parent : s.section;
}

/** The amount in the paragraph that ends 「…主要用于以下方面：」, or the one that its words name. */
function headFor(document: Document, reading: Reading, first: Statement): Statement | undefined {
  const before = document.paragraphs[first.paragraph - 1];
  const words = before === undefined ? "" : document.text.slice(...before.range).trim();
  const intro = /([^。；：:]*?)(?:主要用于|用于|包括|具体)[^。；]*[：:]$/.exec(words);
  if (intro !== null) {
    const own = reading.statements.findLast(
      (s) => s.paragraph === first.paragraph - 1 && s.list < 0 && s.amount !== undefined,
    );
    return own ?? latest(reading, first, subjectKey(intro[1] ?? ""));
  }
  return latest(reading, first, "general-spending") ?? latest(reading, first, "fiscal-spending");
}

function latest(reading: Reading, before: Statement, key: string | undefined): Statement | undefined {
  if (key === undefined) return undefined;
  return reading.statements.findLast(
    (s) => s.index < before.index && s.key === key && s.amount !== undefined,
  );
}
