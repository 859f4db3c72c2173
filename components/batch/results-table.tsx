import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { BatchItem } from "../../core/model/batch.ts";
import { useVirtualRows } from "../list/use-virtual-rows.ts";
import { useWords } from "../words/wording.ts";
import type { SendBatch } from "./batch-intent.ts";
import { ResultRow } from "./result-row.tsx";
import { nextSort, type RowSort, type SortColumn, sortColumns } from "./rows.ts";
import "./results-table.css";

interface ResultsTableProps {
  /** In the order in which they are shown. */
  readonly rows: readonly BatchItem[];
  readonly sort: RowSort;
  readonly onSort: (sort: RowSort) => void;
  readonly send: SendBatch;
}

const figureColumns = new Set<SortColumn>(["place", "certain", "probable", "missing", "change", "coverage"]);

/** Height of a row of one line, and of the head that stands over what is scrolled to the top. */
const heights = { row: 41, head: 34 };

/** One row for each document; a thousand rows are drawn as far as they are seen. */
export function ResultsTable({ rows, sort, onSort, send }: ResultsTableProps): JSX.Element {
  const { batch: words } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const virtual = useVirtualRows({ keys, list: body, heights });
  const head = (column: SortColumn) => (
    <th
      key={column}
      scope="col"
      data-figure={figureColumns.has(column)}
      aria-sort={sort.column === column ? (sort.isDown ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        title={words.sortBy(words.columns[column])}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {words.columns[column]}
      </button>
    </th>
  );
  return (
    <div class="results-frame">
      <table class="results" aria-rowcount={rows.length + 1}>
        <caption class="unseen">{words.table}</caption>
        <thead>
          <tr>{sortColumns.map(head)}</tr>
        </thead>
        <tbody ref={body}>
          {virtual.before > 0 && <Space height={virtual.before} />}
          {virtual.items.map(({ index, key }) => {
            const item = rows[index];
            return (
              item && <ResultRow key={key} item={item} index={index} measure={virtual.measure} send={send} />
            );
          })}
          {virtual.after > 0 && <Space height={virtual.after} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room for rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={sortColumns.length} style={{ height: `${height}px`, padding: 0, border: 0 }} />
    </tr>
  );
}
