import { chineseNumber, letters, romanNumber } from "../prose/list-numbers.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import { attributeOf, type PageNode } from "./node.ts";
import { styleOf } from "./style.ts";

/** Where a list stands with its numbers. */
export interface ListState {
  readonly style: string;
  next: number;
  readonly step: 1 | -1;
}

const styleOfType: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/** The numbering of an `ol`; undefined for lists without numbers. */
export function openList(tag: string, list: PageNode, style: string): ListState | undefined {
  if (tag !== "ol") return undefined;
  const declared = styleOf(style, "list-style-type") || styleOf(style, "list-style").split(" ")[0] || "";
  const type = attributeOf(list, "type");
  const kind = declared || (Object.hasOwn(styleOfType, type) ? styleOfType[type] : undefined) || "decimal";
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  const reversed = list.getAttribute?.("reversed") != null;
  return { style: kind, next: Number.isFinite(start) ? start : 1, step: reversed ? -1 : 1 };
}

/** The marker shown before the next item, and the count moved on. */
export function nextMarker(list: ListState | undefined, item: PageNode): string | undefined {
  if (list === undefined) return undefined;
  const value = Number.parseInt(attributeOf(item, "value"), 10);
  const number = Number.isFinite(value) ? value : list.next;
  list.next = number + list.step;
  return markerText(list.style, number);
}

/** The marker of an item whose own words do not already begin with a number. */
export function markerFor(marker: string | undefined, text: string): string | undefined {
  return marker === undefined || beginsWithOrdinal(text) ? undefined : marker;
}

/** A list number as browsers print it. */
export function markerText(style: string, number: number): string | undefined {
  switch (style) {
    case "none":
    case "disc":
    case "circle":
    case "square":
      return undefined;
    case "cjk-ideographic":
    case "simp-chinese-informal":
    case "trad-chinese-informal":
    case "cjk-decimal":
      return `${chineseNumber(number)}、`;
    case "lower-alpha":
    case "lower-latin":
      return `${letters(number).toLowerCase()}.`;
    case "upper-alpha":
    case "upper-latin":
      return `${letters(number)}.`;
    case "lower-roman":
      return `${romanNumber(number).toLowerCase()}.`;
    case "upper-roman":
      return `${romanNumber(number)}.`;
    default:
      return `${number}.`;
  }
}
