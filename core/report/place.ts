import type { Cell, Document, Section, Table } from "../model/document.ts";
import type { CellPlace } from "../model/fact.ts";
import { markOf } from "../model/mark.ts";
import { contains, type Range } from "../model/range.ts";
import type { Place } from "../model/report.ts";
import type { Anchor } from "../model/result.ts";
import { partAt } from "../model/snapshot.ts";
import { clauseAround } from "./quote.ts";

/** Makes places of anchors; the only code that turns ranges into quotes. */
export interface Placer {
  readonly placeOf: (anchor: Anchor) => Place;
  readonly textOf: (range: Range) => string;
  /** Titles of the sections around an offset, outermost first, without their ordinals. */
  readonly outlineAt: (offset: number) => readonly string[];
}

/** A quoted cell longer than this is cut to the clause around the words. */
const longestCell = 160;

/** Index of the last element that begins at or before `offset`, -1 when there is none. */
function lastBefore<Item>(items: readonly Item[], startOf: (item: Item) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sectionsAround(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let section = sections[lastBefore(sections, (each) => each.range[0], offset)];
  while (section !== undefined && section.level > 0) {
    if (section.range[0] <= offset && offset < Math.max(section.range[1], section.heading[1]))
      path.unshift(section);
    section = sections[section.parent];
  }
  return path;
}

/** A section's title with its ordinal, as a table of contents would print it. */
export function titleOf(section: Section): string {
  const { ordinal, title } = section;
  if (ordinal === undefined || ordinal.printed === "") return title;
  const printed = ordinal.printed.trim();
  const spaced = ordinal.style === "part" || ordinal.style === "annex" || ordinal.style === "table";
  const apart = spaced && !/[、.．：:]$/.test(printed) && title !== "" ? " " : "";
  return `${printed}${apart}${title}`;
}

function cellFinder(table: Table): (range: Range) => Cell | undefined {
  const cells = [...table.cells].sort((a, b) => a.range[0] - b.range[0]);
  return (range) => {
    const cell = cells[lastBefore(cells, (each) => each.range[0], range[0])];
    return cell !== undefined && contains(cell.range, range) ? cell : undefined;
  };
}

/** A placer over one document; its indexes are made once. */
export function placerOf(document: Document): Placer {
  const { text, sections } = document;
  const tables = [...document.tables].sort((a, b) => a.range[0] - b.range[0]);
  const finders = new Map<Table, (range: Range) => Cell | undefined>();
  const outlines = new Map<string, string>();
  // A cell stands in many relations: its row's, its column's, a tie with the text.
  const places = new Map<string, Omit<Place, "role">>();

  const cellAt = (range: Range): { table: Table; cell: Cell } | undefined => {
    const table = tables[lastBefore(tables, (each) => each.range[0], range[0])];
    if (table === undefined || !contains(table.range, range)) return undefined;
    const find = finders.get(table) ?? cellFinder(table);
    finders.set(table, find);
    const cell = find(range);
    return cell === undefined ? undefined : { table, cell };
  };

  const sectionOf = (offset: number): string => {
    const at = lastBefore(sections, (each) => each.range[0], offset);
    // The innermost section decides, and whether the offset lies behind the end of some of them.
    const path = sectionsAround(sections, offset);
    const key = `${at} ${path.length}`;
    const known = outlines.get(key);
    if (known !== undefined) return known;
    const words = path.map(titleOf).join(" › ");
    outlines.set(key, words);
    return words;
  };

  const { snapshot } = document;
  const fileAt = (offset: number) => snapshot.parts?.[partAt(snapshot, offset)]?.name;

  const describe = ({ range, operand }: Anchor): Omit<Place, "role"> => {
    const found = cellAt(range);
    const given: CellPlace | undefined = operand?.cell;
    const cell =
      given ?? (found && { table: found.table.index, row: found.cell.row, column: found.cell.column });
    const whole = found && found.cell.range[1] - found.cell.range[0] <= longestCell;
    const quote: Range = found && whole ? found.cell.range : clauseAround(text, range);
    const file = fileAt(range[0]);
    const printed = text.slice(quote[0], quote[1]);
    const words = text.slice(range[0], range[1]);
    const lead = printed.length - printed.trimStart().length;
    return {
      quote: printed.trim(),
      text: words,
      ...markOf(printed.trim(), words, range[0] - quote[0] - lead),
      start: range[0],
      end: range[1],
      section: sectionOf(range[0]),
      cell: cell ?? null,
      ...(file === undefined ? {} : { file }),
      ...(operand === undefined || operand.label === "" ? {} : { label: operand.label }),
    };
  };

  const placeOf = (anchor: Anchor): Place => {
    const { role, range, operand } = anchor;
    const key = `${range[0]}-${range[1]} ${operand?.label ?? ""}`;
    let known = places.get(key);
    if (known === undefined) {
      known = describe(anchor);
      places.set(key, known);
    }
    return { role, ...known };
  };
  const textOf = (range: Range) => text.slice(...range);
  return {
    placeOf,
    textOf,
    outlineAt: (offset) => sectionsAround(sections, offset).map(({ title }) => title),
  };
}
