import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Report } from "../../core/model/report.ts";
import { Icon } from "../icon/icon.tsx";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { cellMarksOf } from "./cell-marks.ts";
import { TableSheet } from "./table-sheet.tsx";
import "./tables.css";

interface TablesViewProps {
  readonly report: Report;
  /** How the tables were read; undefined while that is not known. */
  readonly read: readonly ReadTable[] | undefined;
  /** Index of the table that is open. */
  readonly open: number | null;
  readonly send: Send;
}

/** The tables as they were read: each opens as a grid in which cells, unit and header rows can be corrected. */
export function TablesView({ report, read, open, send }: TablesViewProps): JSX.Element {
  const { tables: words, card } = useWords();
  const marks = useMemo(() => (open === null ? undefined : cellMarksOf(report, open)), [report, open]);
  if (report.tables.length === 0) return <p class="tables-none">{words.none}</p>;
  return (
    <ol class="tables">
      {report.tables.map((table, index) => {
        const isOpen = index === open;
        const sheet = isOpen ? read?.[index] : undefined;
        return (
          <li key={table.start}>
            <button
              type="button"
              class="table-row"
              aria-expanded={isOpen}
              onClick={() => send({ kind: "view", change: { table: isOpen ? null : index } })}
            >
              <Icon name={isOpen ? "down" : "next"} />
              <span class="table-title">
                <span class="table-number">{card.table(index + 1)}</span>{" "}
                {table.title === "" ? words.untitled : table.title}
              </span>
              <span class="table-meta">
                {words.size(table.rows, table.columns)} ·{" "}
                {table.unit === null ? words.noUnit : words.unit(table.unit)}
              </span>
            </button>
            {isOpen && sheet === undefined && <p class="tables-none">{words.reading}</p>}
            {sheet !== undefined && marks !== undefined && (
              <TableSheet key={index} table={sheet} marks={marks} send={send} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
