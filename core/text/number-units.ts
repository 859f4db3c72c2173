import {
  approximatorsAfter,
  measureWords,
  moneyWords,
  multipliers,
  percentWords,
  pointWords,
} from "../lexicon/units.ts";
import type { Unit } from "../model/unit.ts";
import { isSpace } from "./characters.ts";
import type { NumberKind } from "./number-token.ts";

/** What stands behind the digits. */
export interface UnitReading {
  readonly kind: NumberKind;
  readonly unit: Unit | undefined;
  readonly exponent: number;
  readonly end: number;
  readonly approximate: boolean;
  readonly garbled?: string;
  readonly bare?: boolean;
}

/** Finds the first of the words that stands at a place; by first character, because mostly none of many does. */
type WordAt = (text: string, at: number) => string | undefined;

function wordFinder(words: readonly string[]): WordAt {
  const byFirst = Map.groupBy(words, (word) => word.charAt(0));
  return (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
}

const vagueAt = wordFinder(["余", "多", "几"]);
const percentAt = wordFinder(percentWords);
const pointsAt = wordFinder(pointWords);
const moneyAt = wordFinder(moneyWords.map(([word]) => word));
const moneyUnits: ReadonlyMap<string, string> = new Map(moneyWords);
const multiplierAt = wordFinder(["百万", "千万", "万", "亿", "千", "百"]);
const measureAt = wordFinder(measureWords);
const approximatorAt = wordFinder(approximatorsAfter);

function skipSpaces(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 3 && isSpace(text.charCodeAt(next)) && text[next] !== "\t") next += 1;
  return next;
}

/** Reads multiplier, unit and vagueness behind the digits that end at `end`. */
export function unitAfter(text: string, end: number, to: number): UnitReading {
  let at = skipSpaces(text, end, to);
  let approximate = false;
  const vague = vagueAt(text, at);
  if (vague !== undefined) {
    approximate = true;
    at += vague.length;
  }
  const percent = percentAt(text, at);
  if (percent !== undefined)
    return trailing(text, { kind: "percent", unit: "%", exponent: 0, end: at + 1, approximate });
  const points = pointsAt(text, at);
  if (points !== undefined)
    return trailing(text, {
      kind: "points",
      unit: "个百分点",
      exponent: 0,
      end: at + points.length,
      approximate,
    });
  const money = moneyAt(text, at);
  const unit = money === undefined ? undefined : moneyUnits.get(money);
  if (money !== undefined && unit !== undefined) return moneyReading(text, at, [money, unit], approximate);
  return countReading(text, { at, to, end, approximate });
}

/** 左右, 以上 … after the unit make it no exact claim. */
function trailing(text: string, reading: UnitReading): UnitReading {
  const word = approximatorAt(text, reading.end);
  return word === undefined ? reading : { ...reading, approximate: true };
}

function moneyReading(
  text: string,
  at: number,
  [word, unit]: readonly [string, string],
  approximate: boolean,
): UnitReading {
  const end = at + word.length;
  const odd = /^(?:余?元|余?[万亿]元|万(?![一二三四五六七八九]))/.exec(text.slice(end, end + 3));
  if (odd !== null) {
    const garbled = text.slice(at, end + odd[0].length);
    return { kind: "money", unit, exponent: 0, end: end + odd[0].length, approximate: true, garbled };
  }
  return trailing(text, { kind: "money", unit, exponent: 0, end, approximate });
}

function countReading(
  text: string,
  { at, to, end, approximate: vagueDigits }: { at: number; to: number; end: number; approximate: boolean },
): UnitReading {
  let next = at;
  let approximate = vagueDigits;
  const multiplier = multiplierAt(text, next);
  const isWord = multiplier !== undefined && !/^[万千百]分/.test(text.slice(next, next + 2));
  let exponent = 0;
  if (isWord && multiplier !== undefined) {
    exponent = multipliers[multiplier] ?? 0;
    next = skipSpaces(text, next + multiplier.length, to);
    if (/^[余多几]/.test(text.slice(next, next + 1))) {
      approximate = true;
      next += 1;
    }
    if (text[next] === "元") {
      const unit = multiplier === "亿" ? "亿元" : `${multiplier}元`;
      return trailing(text, { kind: "money", unit, exponent: 0, end: next + 1, approximate });
    }
  }
  const measure = measureAt(text, next);
  if (measure !== undefined && measure !== "万" && !isOtherWord(text, next, measure))
    return trailing(text, {
      kind: "count",
      unit: measure,
      exponent,
      end: next + measure.length,
      approximate,
    });
  if (multiplier === "万" || multiplier === "亿")
    return trailing(text, {
      kind: "money",
      unit: `${multiplier}元`,
      exponent: 0,
      end: next,
      approximate,
      bare: true,
    });
  return trailing(text, { kind: "plain", unit: undefined, exponent: 0, end, approximate });
}

/** `1人均` is no count of people; `3级` in 二级 … : a measure word that begins another word. */
function isOtherWord(text: string, at: number, measure: string): boolean {
  const rest = text.slice(at, at + 4);
  return (
    /^(?:人均|人民|元月|项目|部分|部门|类[别型]|分别|分类|名称|家庭|条例|本年|天津|期末|期初)/.test(rest) &&
    measure.length === 1
  );
}
