import { numberText } from "./number-text.ts";
import { childOf, childrenOf, settingOf, type XmlElement } from "./xml.ts";

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1部分`, `（%2）` … */
  readonly text: string;
  /** The level after which it starts anew; 0 never; undefined after any higher one. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
}

/** A list that paragraphs refer to. */
export interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** All lists of a document by their ids. */
export type Lists = ReadonlyMap<string, List>;

const deepestLevel = 8;

function numberOf(text: string | undefined, otherwise: number): number {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isFinite(number) ? number : otherwise;
}

function levelOf(element: XmlElement): Level {
  const restart = settingOf(element, "lvlRestart");
  return {
    start: numberOf(settingOf(element, "start"), 1),
    format: settingOf(element, "numFmt") ?? "decimal",
    text: settingOf(element, "lvlText") ?? "",
    restart: restart === undefined ? undefined : numberOf(restart, 0),
    style: settingOf(element, "pStyle"),
  };
}

function levelsOf(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of childrenOf(element))
    if (child.name === "lvl") levels.set(numberOf(child.attributes.get("ilvl"), 0), levelOf(child));
  return levels;
}

/** A list of the document: a definition with what this list changes of it. */
function listOf(element: XmlElement, abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>): List {
  const abstract = settingOf(element, "abstractNumId") ?? "";
  const levels = new Map(abstracts.get(abstract));
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(element)) {
    if (override.name !== "lvlOverride") continue;
    const level = numberOf(override.attributes.get("ilvl"), 0);
    const own = childOf(override, "lvl");
    const start = settingOf(override, "startOverride");
    if (own !== undefined) levels.set(level, levelOf(own));
    if (start !== undefined) startOverrides.set(level, numberOf(start, 1));
  }
  return { abstract, levels, startOverrides };
}

/** Reads `numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): Lists {
  const elements = childrenOf(childOf(root, "numbering"));
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of elements)
    if (element.name === "abstractNum")
      abstracts.set(element.attributes.get("abstractNumId") ?? "", levelsOf(element));
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = element.attributes.get("numId");
    if (element.name === "num" && id !== undefined) lists.set(id, listOf(element, abstracts));
  }
  return lists;
}

/** Gives each numbered paragraph its marker, in the order of the document. */
export type MarkerOf = (
  list: string,
  level: number | undefined,
  style: string | undefined,
) => string | undefined;

/** Opens the counters of a document. Lists of one definition count on together, as in Word. */
export function openCounters(lists: Lists): MarkerOf {
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (id, ownLevel, style) => {
    const list = lists.get(id);
    if (list === undefined || id === "0") return undefined;
    const level = Math.min(ownLevel ?? levelOfStyle(list, style), deepestLevel);
    const definition = list.levels.get(level);
    if (definition === undefined) return undefined;
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const override = started.has(`${id} ${level}`) ? undefined : list.startOverrides.get(level);
    started.add(`${id} ${level}`);
    counts[level] = override ?? (counts[level] === undefined ? definition.start : counts[level] + 1);
    restartBelow(list, counts, level);
    return markerText(list, counts, definition);
  };
}

function levelOfStyle(list: List, style: string | undefined): number {
  for (const [level, definition] of list.levels)
    if (style !== undefined && definition.style === style) return level;
  return 0;
}

function restartBelow(list: List, counts: (number | undefined)[], level: number): void {
  for (let below = level + 1; below <= deepestLevel; below++) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
  }
}

function markerText(
  list: List,
  counts: readonly (number | undefined)[],
  definition: Level,
): string | undefined {
  if (definition.format === "bullet" || definition.format === "none") return undefined;
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const other = list.levels.get(level);
    const count = counts[level] ?? other?.start ?? 1;
    return numberText(other?.format ?? "decimal", count);
  });
  return text.trim() === "" ? undefined : text.trim();
}
