import { type CountEntry, countEntries } from "../../lexicon/counts.ts";
import type { Document, Table } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Same } from "../../model/relation.ts";
import { narrow } from "../../text/characters.ts";
import { readNumbers } from "../../text/numbers.ts";

const topics: ReadonlySet<string> = new Set(["three-public", "three-public-total", "three-public-detail"]);
/** Words that speak of another year, or of a part. */
const aside = /上年|去年|增加|减少|其中|外事|外宾|国（境）外|\(境\)外|截至上|预算/;
/** A number further away from the words that name it is another's. */
const reach = 60;

interface Mention extends Operand {
  readonly from: "text" | "table";
}

/** 团组, 人次, 购置数, 保有量, 批次: what sentences say against the count rows of the tables, and against one another. */
export function countSames(document: Document): Same[] {
  const texts = document.paragraphs.flatMap((paragraph) =>
    paragraph.role === "heading" || paragraph.role === "toc" || !isAbout(document, paragraph.section)
      ? []
      : textCounts(document, paragraph.range),
  );
  const cells = document.tables.flatMap((table) =>
    table.kind === "three-public" || table.kind === undefined ? tableCounts(document, table) : [],
  );
  return countEntries.flatMap((entry) => sameOf(entry, [...texts, ...cells]));
}

/** The section, or one it stands in, is about three-public expenses; a summary of them is as a whole. */
function isAbout({ identity, sections }: Document, index: number): boolean {
  if (identity.kinds[0] === "three-public") return true;
  for (let at = sections[index]; at !== undefined && at.index > 0; at = sections[at.parent])
    if (at.topic !== undefined && topics.has(at.topic)) return true;
  return false;
}

type Counted = readonly [key: string, mention: Mention];

function textCounts({ text, identity }: Document, [from, to]: readonly [number, number]): Counted[] {
  const found: Counted[] = [];
  let clause = from;
  for (const { quantity, range } of readNumbers(text, from, to)) {
    const stop = Math.max(text.lastIndexOf("。", range[0]), text.lastIndexOf("；", range[0])) + 1;
    const start = Math.max(from, stop, range[0] - reach);
    const said = narrow(text.slice(start, range[0]));
    const lead = narrow(text.slice(Math.max(start, clause), range[0]));
    clause = range[1];
    if (quantity.decimals > 0 || quantity.approximate === true) continue;
    if (aside.test(said) || isOtherYear(said, identity.year)) continue;
    const entry = entryOf(said, lead, quantity.unit ?? narrow(text.slice(range[1], range[1] + 3)));
    if (entry !== undefined)
      found.push([
        entry.key,
        { label: entry.zh, quantity: { ...quantity, unit: entry.measure }, range, from: "text" },
      ]);
  }
  return found;
}

function isOtherYear(words: string, year: number | undefined): boolean {
  return [...words.matchAll(/(20\d\d)年/g)].some((match) => Number(match[1]) !== year);
}

/** The narrow words right before the number decide; persons may follow their batches: 52批次、430人次. */
function entryOf(said: string, lead: string, unit: string): CountEntry | undefined {
  return countEntries.find(
    (entry) =>
      entry.unit.test(unit) &&
      entry.lead.test(entry.unit.test("人次") ? said.replace(/[^。；]*保有/, "") : lead),
  );
}

/** Rows of two cells, or of which only one cell holds a number. */
function tableCounts({ text }: Document, table: Table): Counted[] {
  const rows = Map.groupBy(
    table.cells.filter(({ rowSpan }) => rowSpan === 1),
    ({ row }) => row,
  );
  return [...rows.values()].flatMap((cells): Counted[] => {
    const words = cells.map(({ range }) => text.slice(...range).replace(/\s/g, ""));
    const entry = countEntries.find(({ row }) =>
      words.some((each) => each.length <= 30 && row.test(narrow(each))),
    );
    // A line number (行次) is a label; it stands for nothing where the count is blank.
    const numbers = cells.filter(
      ({ role, range }) => role === "data" && /^\d{1,7}$/.test(text.slice(...range).trim()),
    );
    const [cell] = numbers;
    if (entry === undefined || cell === undefined) return [];
    // A leading line number is no count; several columns may be several years.
    const own = numbers.filter(({ column }) => column > labelColumn(cells, text, entry));
    const [only] = own;
    if (only === undefined || own.length > 1) return [];
    const [token] = readNumbers(text, only.range[0], only.range[1]);
    if (token === undefined) return [];
    const place = { table: table.index, row: only.row, column: only.column };
    return [
      [
        entry.key,
        {
          label: entry.zh,
          quantity: { ...token.quantity, unit: entry.measure },
          range: token.range,
          cell: place,
          from: "table",
        },
      ],
    ];
  });
}

function labelColumn(cells: Table["cells"], text: string, { row }: CountEntry): number {
  return cells.find(({ range }) => row.test(narrow(text.slice(...range).replace(/\s/g, ""))))?.column ?? -1;
}

/** One relation per further mention; sure only where every table says the same. */
function sameOf({ key, zh }: CountEntry, counted: readonly Counted[]): Same[] {
  const own = counted.flatMap(([its, mention]) => (its === key ? [mention] : []));
  const cells = own.filter(({ from }) => from === "table");
  const texts = own.filter(({ from }) => from === "text");
  const [first] = cells.length > 0 ? cells : texts;
  if (first === undefined) return [];
  const isOne = cells.every(({ quantity }) => quantity.value.eq(first.quantity.value));
  return texts
    .filter((mention) => mention !== first)
    .map((mention) => ({
      kind: "same",
      family: first.from === "table" ? "text-and-table" : "same-figure",
      label: zh,
      mentions: [first, mention],
      confidence: isOne && first.from === "table" ? "sure" : "likely",
    }));
}
