import { type BatchItem, identityOf } from "../../core/model/batch.ts";

/** Columns that the table can be sorted by. */
export const sortColumns = [
  "place",
  "entity",
  "year",
  "kind",
  "certain",
  "probable",
  "missing",
  "change",
  "coverage",
  "state",
] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface RowSort {
  readonly column: SortColumn;
  readonly isDown: boolean;
}

export const rowFilters = ["all", "certain", "probable", "missing", "clean", "failed", "waiting"] as const;
export type RowFilter = (typeof rowFilters)[number];

export interface RowView {
  readonly sort: RowSort;
  readonly filter: RowFilter;
  readonly search: string;
}

export const firstRows: RowView = { sort: { column: "place", isDown: false }, filter: "all", search: "" };

/** A row that is sorted as a whole: what the list links to, with the files found behind it. */
interface Family {
  readonly head: BatchItem;
  readonly files: readonly BatchItem[];
}

function familiesOf(items: readonly BatchItem[]): Family[] {
  const files = new Map<string, BatchItem[]>();
  for (const item of items)
    if (item.parent !== null) files.set(item.parent, [...(files.get(item.parent) ?? []), item]);
  return items
    .filter(({ parent }) => parent === null)
    .map((head) => ({ head, files: files.get(head.id) ?? [] }));
}

const passes: Readonly<Record<RowFilter, (item: BatchItem) => boolean>> = {
  all: () => true,
  certain: ({ outcome }) => (outcome?.certain ?? 0) > 0,
  probable: ({ outcome }) => (outcome?.probable ?? 0) > 0,
  missing: ({ outcome }) => (outcome?.missing ?? 0) > 0,
  clean: ({ outcome }) =>
    outcome !== null && outcome.inRelations > 0 && outcome.certain + outcome.probable + outcome.missing === 0,
  failed: ({ state }) => state === "failed",
  waiting: ({ state }) => state === "waiting" || state === "running",
};

/** How many rows each filter lets through. */
export function countRows(items: readonly BatchItem[]): Readonly<Record<RowFilter, number>> {
  const entries = rowFilters.map((filter) => [filter, items.filter(passes[filter]).length] as const);
  return Object.fromEntries(entries) as Record<RowFilter, number>;
}

function says(item: BatchItem, search: string): boolean {
  const words = `${item.text} ${identityOf(item).entity ?? ""} ${item.outcome?.title ?? ""}`;
  return words.toLowerCase().includes(search);
}

/** Unread documents come last, whichever way the column is sorted. */
const nothing = Number.NEGATIVE_INFINITY;

const stateOrder: Readonly<Record<BatchItem["state"], number>> = {
  failed: 3,
  running: 2,
  waiting: 1,
  done: 0,
};

type WordColumn = "place" | "entity" | "kind";

const figures: Readonly<Record<Exclude<SortColumn, WordColumn>, (item: BatchItem) => number>> = {
  year: (item) => identityOf(item).year ?? nothing,
  certain: ({ outcome }) => outcome?.certain ?? nothing,
  probable: ({ outcome }) => outcome?.probable ?? nothing,
  missing: ({ outcome }) => outcome?.missing ?? nothing,
  change: ({ outcome }) => outcome?.change ?? nothing,
  coverage: ({ outcome }) =>
    outcome === null || outcome.numbers === 0 ? nothing : outcome.inRelations / outcome.numbers,
  state: ({ state }) => stateOrder[state],
};

const wordsOf: Readonly<Record<WordColumn, (item: BatchItem) => string>> = {
  place: ({ id }) => id,
  entity: (item) => identityOf(item).entity ?? item.text,
  kind: (item) => identityOf(item).kinds[0] ?? "",
};

function isWordColumn(column: SortColumn): column is WordColumn {
  return column in wordsOf;
}

/** The weightiest of a page and its files speaks for them all. */
function figureFor(column: keyof typeof figures, { head, files }: Family): number {
  return Math.max(...[head, ...files].map(figures[column]));
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

function compare(a: Family, b: Family, { column, isDown }: RowSort): number {
  const direction = isDown ? -1 : 1;
  if (isWordColumn(column))
    return collator.compare(wordsOf[column](a.head), wordsOf[column](b.head)) * direction;
  const [first, second] = [figureFor(column, a), figureFor(column, b)];
  if (first === second) return 0;
  if (first === nothing || second === nothing) return first === nothing ? 1 : -1;
  return (first - second) * direction;
}

/** The rows to show, in their order: files stay behind the page that they were found on. */
export function arrangeRows(items: readonly BatchItem[], { sort, filter, search }: RowView): BatchItem[] {
  const words = search.trim().toLowerCase();
  return familiesOf(items)
    .filter(({ head, files }) => [head, ...files].some(passes[filter]))
    .filter(({ head, files }) => words === "" || [head, ...files].some((item) => says(item, words)))
    .sort((a, b) => compare(a, b, sort))
    .flatMap(({ head, files }) => [head, ...files]);
}

/** The column's next order: figures begin with the largest, words with the first. */
export function nextSort(sort: RowSort, column: SortColumn): RowSort {
  const beginsDown = !isWordColumn(column);
  return { column, isDown: sort.column === column ? !sort.isDown : beginsDown };
}
