import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ReadCell, ReadTable } from "../../core/model/read-table.ts";
import { useWords } from "../words/wording.ts";
import { type CellMarks, cellKey } from "./cell-marks.ts";

interface TableGridProps {
  readonly table: ReadTable;
  readonly marks: CellMarks;
  readonly chosen: ReadCell | null;
  readonly onChoose: (cell: ReadCell) => void;
}

/** Rows that are drawn at once. */
const page = 40;

/** The resolved grid: header rows, labels, figures; each cell carries the stroke of what was found in it. */
export function TableGrid({ table, marks, chosen, onChoose }: TableGridProps): JSX.Element {
  const words = useWords();
  const [drawn, setDrawn] = useState(page);
  const byRow = useMemo(() => Map.groupBy(table.cells, ({ row }) => row), [table]);
  const rest = table.rows - drawn;
  const draw = (cell: ReadCell) => {
    const Tag = cell.role === "header" ? "th" : "td";
    const mark = marks.get(cellKey(table.index, cell.row, cell.column));
    const isStroked = mark !== undefined && (mark.part !== "operand" || mark.mark === "agree");
    const isChosen = chosen?.row === cell.row && chosen.column === cell.column;
    return (
      <Tag
        key={cell.column}
        rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
        colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
        class="grid-cell"
        data-kind={cell.role}
        data-mark={mark?.mark}
        data-part={mark?.part}
      >
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(cell)}>
          <span class={isStroked ? "understroke" : undefined}>{cell.text.trim()}</span>
          {cell.text.trim() === "" && <span class="unseen">{words.tables.blank}</span>}
        </button>
      </Tag>
    );
  };
  const drawRow = (row: number) => (
    <tr key={row}>
      {byRow
        .get(row)
        ?.toSorted((a, b) => a.column - b.column)
        .map(draw)}
    </tr>
  );
  const rows = Array.from({ length: Math.min(table.rows, drawn) }, (_, row) => row);
  return (
    <section class="grid-frame" aria-label={table.title || words.tables.untitled}>
      <table class="grid">
        <tbody>{rows.map(drawRow)}</tbody>
      </table>
      {rest > 0 && (
        <button type="button" class="verb" onClick={() => setDrawn(drawn + page)}>
          {words.card.hiddenTerms(rest)}
        </button>
      )}
    </section>
  );
}
