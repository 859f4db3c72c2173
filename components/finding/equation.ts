import type { Place } from "../../core/model/report.ts";
import { compareDecimals, readDecimal } from "./decimal.ts";

export type Sign = "＋" | "−" | "×" | "÷" | "＝" | "≠" | "≤" | "≥" | "＜" | "＞" | "≈" | "(" | ")";

export type Term =
  /** `at` is an index into the finding's places; its printed text is shown. */
  | { readonly kind: "operand"; readonly at: number }
  /** A number of the formula that stands nowhere on the page (100, 2 …). */
  | { readonly kind: "constant"; readonly text: string }
  | { readonly kind: "sign"; readonly sign: Sign };

const signs: Readonly<Record<string, Sign>> = {
  "+": "＋",
  "＋": "＋",
  "-": "−",
  "−": "−",
  "*": "×",
  "×": "×",
  "/": "÷",
  "÷": "÷",
  "=": "＝",
  "＝": "＝",
  "≠": "≠",
  "≤": "≤",
  "≥": "≥",
  "<": "＜",
  ">": "＞",
  "(": "(",
  "（": "(",
  ")": ")",
  "）": ")",
};

const comparing: readonly Sign[] = ["＝", "≠", "≤", "≥", "＜", "＞", "≈"];

/** `a + (b − c)` in words of numbers and signs. A sign directly before a digit at the start of a term is the number's own. */
function wordsOf(formula: string): string[] {
  const words: string[] = [];
  let number = "";
  for (const character of formula) {
    const isOwnSign = (character === "-" || character === "−") && number.trim() === "" && opensTerm(words);
    if (signs[character] === undefined || isOwnSign) {
      number += character;
      continue;
    }
    if (number.trim() !== "") words.push(number.trim());
    number = "";
    words.push(character);
  }
  if (number.trim() !== "") words.push(number.trim());
  return words;
}

function opensTerm(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last === undefined || (signs[last] !== undefined && signs[last] !== ")");
}

function sameNumber(word: string, place: Place): boolean {
  const a = readDecimal(word);
  const b = readDecimal(place.text);
  return a !== undefined && b !== undefined && compareDecimals(a, b) === 0;
}

/** The evidence with these digits, taken in order; one that was used already only when no other fits. */
function placeFor(word: string, at: readonly Place[], used: ReadonlySet<number>): number | undefined {
  const fitting = at.map((_, index) => index).filter((index) => sameNumber(word, at[index] as Place));
  const evidence = fitting.filter((index) => index > 0);
  return evidence.find((index) => !used.has(index)) ?? evidence[0] ?? fitting[0];
}

/**
 * The terms of a relation as they are set in the equation strip: the formula's operands as places, then `relation`
 * and the claim (`at[0]`), unless the formula compares by itself.
 */
export function equationOf(formula: string, at: readonly Place[], relation: Sign): readonly Term[] {
  const used = new Set<number>();
  const terms = wordsOf(formula).map((word): Term => {
    const sign = signs[word];
    if (sign !== undefined) return { kind: "sign", sign };
    const found = placeFor(word, at, used);
    if (found === undefined) return { kind: "constant", text: word };
    used.add(found);
    return { kind: "operand", at: found };
  });
  const compares = terms.some((term) => term.kind === "sign" && comparing.includes(term.sign));
  if (compares || at.length === 0) return terms;
  return [...terms, { kind: "sign", sign: relation }, { kind: "operand", at: 0 }];
}
