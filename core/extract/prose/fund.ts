import type { Document } from "../../model/document.ts";

/** Which budget a section speaks of: items of different funds are never added up together. */
export type Fund = "general" | "fund" | "capital";

export function fundOf(document: Document, section: number): Fund {
  let index = section;
  while (index > 0) {
    const current = document.sections[index];
    if (current === undefined) break;
    if (current.topic === "funds" || /政府性基金/.test(current.title)) return "fund";
    if (current.topic === "state-capital" || /国有资本经营/.test(current.title)) return "capital";
    if (/一般公共预算/.test(current.title)) return "general";
    index = current.parent;
  }
  return "general";
}

/** Topics of a section and everything it stands in, innermost first. */
export function topicsOf(document: Document, section: number): string[] {
  const topics: string[] = [];
  let index = section;
  while (index > 0) {
    const current = document.sections[index];
    if (current === undefined) break;
    if (current.topic !== undefined) topics.push(current.topic);
    index = current.parent;
  }
  return topics;
}
