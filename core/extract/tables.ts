import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";

export function extractTables(_document: Document): Extracted {
  return {};
}
