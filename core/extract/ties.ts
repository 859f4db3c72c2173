import type { Document } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import type { Extracted } from "../model/relation.ts";

export function extractTies(
  _document: Document,
  _facts: readonly Fact[],
  _extracted: readonly Extracted[],
): Extracted {
  return {};
}
