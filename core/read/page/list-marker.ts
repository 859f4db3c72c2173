import { beginsWithOrdinal } from "../ordinals.ts";
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

/** 1 → 一, 12 → 十二, 105 → 一百零五; outside 1–999 the digits. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) return String(number);
  const digit = (n: number) => "零一二三四五六七八九".charAt(n);
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const ones = number % 10;
  const head = hundreds > 0 ? `${digit(hundreds)}百` : "";
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : digit(tens)}十` : head && ones ? "零" : "";
  return head + middle + (ones > 0 ? digit(ones) : "");
}

/** 1 → A, 26 → Z, 27 → AA. */
export function letters(number: number): string {
  if (number < 1 || number > 10_000) return String(number);
  let rest = number;
  let text = "";
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → IV; outside 1–3999 the digits. */
export function romanNumber(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of romanSteps) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
