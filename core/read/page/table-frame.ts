import { paragraphsOf } from "../breaks.ts";
import { type Draft, type DraftCell, type DraftTable, joinWords, type Words } from "../draft.ts";
import { clampSpans } from "../spans.ts";

/** A cell while its table is being read: what flows in it. */
export interface OpenCell {
  readonly drafts: readonly Draft[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A table while it is being read. */
export interface OpenTable {
  readonly order: number;
  readonly rows: OpenCell[][];
}

function lengthOf(draft: Draft): number {
  if (draft.kind === "paragraph") return draft.words.text.length;
  return draft.rows.reduce((sum, row) => sum + row.reduce((n, cell) => n + cell.words.text.length, 0), 0);
}

function cellLength(cell: OpenCell): number {
  return cell.drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
}

function holdsTable(cell: OpenCell): boolean {
  return cell.drafts.some((draft) => draft.kind === "table");
}

/**
 * A table that only lays out the page: one cell or one column, or few filled cells of which some hold tables of their
 * own, or one holds nearly everything in many paragraphs.
 */
function isLayout(rows: readonly (readonly OpenCell[])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell.drafts.length > 0);
  if (filled.length <= 1) return true;
  const lengths = filled.map(cellLength);
  const total = lengths.reduce((sum, n) => sum + n, 0);
  const nested = filled.filter(holdsTable);
  if (nested.length > 0) {
    const inNested = nested.reduce((sum, cell) => sum + cellLength(cell), 0);
    return filled.length <= 12 || inNested > total * 0.8;
  }
  const longest = Math.max(...lengths);
  const busiest = Math.max(...filled.map((cell) => cell.drafts.length));
  return filled.length <= 8 && busiest >= 8 && longest > 600 && longest > total * 0.8;
}

function wordsOfCell(cell: OpenCell): Words {
  const parts: Words[] = [];
  for (const draft of cell.drafts) {
    if (draft.kind === "paragraph") parts.push(draft.words);
    else
      for (const row of draft.rows)
        parts.push(
          joinWords(
            row.map((inner) => inner.words),
            " ",
          ),
        );
  }
  return parts.length === 0 ? { text: "", runs: [] } : joinWords(parts, "\n");
}

/** Words of a layout cell are ordinary paragraphs again. */
function flatten(draft: Draft): Draft[] {
  return draft.kind === "paragraph" ? paragraphsOf(draft) : [draft];
}

/** What a finished table puts into the text around it: itself, or its contents when it only lays out the page. */
export function closeTable(table: OpenTable): Draft[] {
  const rows = table.rows.filter((row) => row.length > 0);
  if (rows.length === 0) return [];
  if (isLayout(rows)) return rows.flat().flatMap((cell) => cell.drafts.flatMap(flatten));
  const drafts: DraftCell[][] = rows.map((row) =>
    row.map((cell) => ({
      words: wordsOfCell(cell),
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      header: cell.header,
    })),
  );
  const draft: DraftTable = { kind: "table", order: table.order, rows: clampSpans(drafts) };
  return [draft];
}
