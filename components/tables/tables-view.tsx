import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "./tables.css";

/** The tables as they were read: title, size, unit; a click goes to the table on the page. */
export function TablesView({ report, send }: { readonly report: Report; readonly send: Send }): JSX.Element {
  const { tables: words, card } = useWords();
  if (report.tables.length === 0) return <p class="tables-none">{words.none}</p>;
  return (
    <ol class="tables">
      {report.tables.map((table, index) => (
        <li key={table.start}>
          <button
            type="button"
            class="table-row"
            onClick={() => send({ kind: "visit", spans: [{ start: table.start, end: table.end }] })}
          >
            <span class="table-title">
              <span class="table-number">{card.table(index + 1)}</span>{" "}
              {table.title === "" ? words.untitled : table.title}
            </span>
            <span class="table-meta">
              {words.size(table.rows, table.columns)} ·{" "}
              {table.unit === null ? words.noUnit : words.unit(table.unit)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
