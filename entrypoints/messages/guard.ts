import type { DisclosureKind } from "../../core/model/document.ts";
import type { FromPage, Recognition } from "./page.ts";

const kinds: readonly string[] = [
  "department-final-accounts",
  "department-budget",
  "self-evaluation",
  "evaluation-report",
  "three-public",
  "government-budget",
  "government-final-accounts",
] satisfies readonly DisclosureKind[];

const bare = ["changed", "unstyled", "left", "restored"];
const longest = 200;

/**
 * A message of a content script, or undefined for anything else: a page that has taken over its own process can
 * speak in the script's name. By hand, not with a schema library, which would be larger than the background.
 */
export function fromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message) || message.from !== "page") return undefined;
  const { type } = message;
  if (type === "recognised") {
    const recognition = recognitionOf(message.recognition);
    return recognition === undefined ? undefined : { from: "page", type, recognition };
  }
  if (type === "clicked") {
    const { findings } = message;
    return isWords(findings) ? { from: "page", type, findings } : undefined;
  }
  return typeof type === "string" && bare.includes(type) ? ({ from: "page", type } as FromPage) : undefined;
}

function recognitionOf(value: unknown): Recognition | undefined {
  if (!isRecord(value)) return undefined;
  const { isDisclosure, confidence, kinds: named, entity, year } = value;
  if (typeof isDisclosure !== "boolean" || typeof confidence !== "number" || !isWords(named))
    return undefined;
  return {
    isDisclosure,
    confidence,
    kinds: named.filter((kind): kind is DisclosureKind => kinds.includes(kind)),
    entity: typeof entity === "string" ? entity.slice(0, longest) : null,
    year: typeof year === "number" ? year : null,
  };
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= longest && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
