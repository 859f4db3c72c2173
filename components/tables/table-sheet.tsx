import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadCell, ReadTable } from "../../core/model/read-table.ts";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { CellForm } from "./cell-form.tsx";
import type { CellMarks } from "./cell-marks.ts";
import { TableGrid } from "./table-grid.tsx";

interface TableSheetProps {
  readonly table: ReadTable;
  readonly marks: CellMarks;
  readonly send: Send;
}

const units = ["元", "千元", "万元", "百万元", "亿元"];

/** One table as it was read, and what can be corrected about it. */
export function TableSheet({ table, marks, send }: TableSheetProps): JSX.Element {
  const { tables: words } = useWords();
  const [chosen, setChosen] = useState<ReadCell | null>(null);
  const { index, unit, headerRows, rows } = table;
  // Whoever opens a table wants to compare it with the printed one.
  useEffect(() => {
    const first = table.cells.find(({ start, end }) => end > start);
    if (first !== undefined) send({ kind: "visit", spans: [first] });
  }, [index]);
  const current =
    chosen && table.cells.find(({ row, column }) => row === chosen.row && column === chosen.column);
  const sheet = useRef<HTMLDivElement>(null);
  /** Back to the cell that the form was about, wherever the reading has put it. */
  const leaveForm = () => {
    sheet.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    setChosen(null);
  };
  return (
    <div class="table-sheet" ref={sheet}>
      <div class="table-choices">
        <label>
          {words.unitLabel}
          <select
            value={unit ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== "") send({ kind: "correct-table", correction: { table: index, unit: value } });
            }}
          >
            {unit === null && <option value="">{words.noUnit}</option>}
            {unit !== null && !units.includes(unit) && <option value={unit}>{unit}</option>}
            {units.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.headerRows}
          <input
            type="number"
            min={0}
            max={rows}
            value={headerRows}
            onChange={(event) => {
              const value = Number(event.currentTarget.value);
              if (Number.isInteger(value) && value >= 0)
                send({ kind: "correct-table", correction: { table: index, headerRows: value } });
            }}
          />
        </label>
      </div>
      <p class="table-legend">{words.legend}</p>
      <TableGrid
        table={table}
        marks={marks}
        chosen={current ?? null}
        onChoose={(cell) => {
          setChosen(cell);
          if (cell.end > cell.start) send({ kind: "visit", spans: [cell] });
        }}
      />
      {current !== null && current !== undefined && (
        <CellForm
          key={`${current.row} ${current.column} ${current.text}`}
          cell={current}
          onDone={(text) => {
            leaveForm();
            send({ kind: "edit", start: current.start, end: current.end, text });
          }}
          onCancel={leaveForm}
        />
      )}
    </div>
  );
}
