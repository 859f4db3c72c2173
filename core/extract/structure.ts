import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";

/** Everything about the shape and words of the document that rules look at. */
export function extractStructure(_document: Document): Extracted {
  return {};
}
