import { type FormerName, formerNames, functionalLines } from "../../../lexicon/classification.ts";
import type { Document } from "../../../model/document.ts";
import type { Range } from "../../../model/range.ts";
import type { NameDoubt } from "../../../model/structure.ts";

/** Old names of subjects, and codes that bear two names in one document. */
export function subjectDoubts(document: Document): NameDoubt[] {
  const rows = codedRows(document);
  const old = once([...oldNamesInText(document), ...oldNamesInTables(document, rows)]);
  return [...old, ...twoNames(document, rows)];
}

interface CodedRow {
  readonly code: string;
  readonly name: string;
  readonly range: Range;
}

/** `医疗卫生与计划生育支出` after 2018. Shorter names are told only with their （款）. */
function oldNamesInText(document: Document): NameDoubt[] {
  const old = outdated(document.identity.year);
  if (old.length === 0) return [];
  return document.paragraphs.flatMap(({ range, role, section }) => {
    if (role === "toc" || role === "heading") return [];
    const words = document.text.slice(...range);
    const isGlossary =
      document.sections[section]?.topic === "glossary" ||
      /^.{2,80}[：:]\s{0,3}(?:是?指|反映)/.test(words.slice(0, 100));
    return old.flatMap((former) =>
      placesOf(words, former).map((at) =>
        oldName(document, former, [range[0] + at, range[0] + at + bare(former.name).length], isGlossary),
      ),
    );
  });
}

function outdated(year: number | undefined): readonly FormerName[] {
  // The years of the renames are known less surely than the names: the first year after is let pass.
  return year === undefined ? [] : formerNames.filter(({ until }) => until + 1 < year);
}

/** Where the name stands as the name of its class or section, not inside a longer one. */
function placesOf(words: string, former: FormerName): number[] {
  const name = bare(former.name);
  const mark = { 3: "类", 5: "款" }[former.code.length] ?? "项";
  const places: number[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const after = words.slice(at + name.length, at + name.length + 6);
    const named =
      new RegExp(`^[”"』」]?(?:支出)?[”"』」]?[（(](?:\\d{3,5}|${mark}|\\d{2}${mark})`).test(after) ||
      (name.length >= 6 && /^支出/.test(after) && mark === "类") ||
      (name.length >= 8 && mark === "款" && /^(?:支出)?[，。、；：:\s（(]|^(?:支出)?$/.test(after));
    if (named && !/[\u4e00-\u9fff]/.test(words.charAt(at - 1).replace(/[为是占和与及出：]/, "")))
      places.push(at);
  }
  return places;
}

function oldNamesInTables(document: Document, rows: readonly CodedRow[]): NameDoubt[] {
  const old = outdated(document.identity.year);
  return rows.flatMap((row) => {
    const former = old.find(({ code, name }) => code === row.code && bare(name) === row.name);
    return former === undefined ? [] : [oldName(document, former, row.range, false)];
  });
}

function oldName(document: Document, former: FormerName, range: Range, isGlossary: boolean): NameDoubt {
  const tier = isGlossary ? "note" : "probable";
  return {
    kind: "subject-name",
    range,
    printed: document.text.slice(...range),
    expected: currentName(former.code),
    tier,
  };
}

/** One finding for each old name: the first place outside the glossary, the next one as evidence. */
function once(doubts: readonly NameDoubt[]): NameDoubt[] {
  const byName = new Map<string, NameDoubt>();
  for (const doubt of [...doubts].sort((a, b) => Number(a.tier === "note") - Number(b.tier === "note"))) {
    const known = byName.get(doubt.expected);
    if (known === undefined) byName.set(doubt.expected, doubt);
    else if (known.other === undefined) byName.set(doubt.expected, { ...known, other: doubt.range });
  }
  return [...byName.values()];
}

const currentNames = new Map(
  functionalLines.map((line) => {
    const [code = "", rest = ""] = line.split(/ (.*)/s);
    return [code, rest.split(" : ")] as const;
  }),
);

/** Name of a 类 or 款 by its own line, of a 项 from the line of its 款: `20805 … : 01 行政单位离退休 · 02 …`. */
function currentName(code: string): string {
  const [name, items] = currentNames.get(code.slice(0, 5)) ?? [];
  if (code.length < 7) return name ?? code;
  const item = items?.split(" · ").find((each) => each.startsWith(`${code.slice(5)} `));
  return item?.slice(3) ?? code;
}

/** One code, one name: another table of the same document calls it otherwise. */
function twoNames(document: Document, rows: readonly CodedRow[]): NameDoubt[] {
  const first = new Map<string, CodedRow>();
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const known = first.get(row.code);
    if (known === undefined) first.set(row.code, row);
    if (known === undefined || told.has(row.code) || isSameName(known.name, row.name)) return [];
    told.add(row.code);
    return [
      {
        kind: "subject-name" as const,
        range: row.range,
        printed: document.text.slice(...row.range),
        expected: document.text.slice(...known.range),
        other: known.range,
        tier: "probable" as const,
      },
    ];
  });
}

/** Cut short or split over lines is no other name. */
function isSameName(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

/** Rows of a code and a name in tables by functional classification. */
function codedRows(document: Document): CodedRow[] {
  return document.tables.flatMap(({ cells, kind }) => {
    if (kind === "self-evaluation" || kind === "general-basic" || kind === "basic-expenditure") return [];
    return cells.flatMap((cell, index) => {
      const code = document.text.slice(...cell.range).trim();
      const next = cells[index + 1];
      if (next === undefined || next.row !== cell.row || cell.columnSpan > 3) return [];
      if (!/^2\d{2}(?:\d{2}(?:\d{2})?)?$/.test(code)) return [];
      const name = bare(document.text.slice(...next.range));
      return /^[\u4e00-\u9fff（）()“”、]{2,40}$/.test(name) ? [{ code, name, range: next.range }] : [];
    });
  });
}

function bare(name: string): string {
  return name.replace(/[\s\u00a0\u3000]/g, "").replace(/支出$/, "");
}
