// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Send } from "../../components/intent.ts";
import { cellKey, cellMarksOf } from "../../components/tables/cell-marks.ts";
import { TableSheet } from "../../components/tables/table-sheet.tsx";
import { TablesView } from "../../components/tables/tables-view.tsx";
import { compareFindings } from "../../components/what-if/what-if.ts";
import type { ReadCell, ReadTable } from "../../core/model/read-table.ts";
import { sampleReport } from "../support/sample-report.ts";
import { checked, showIn, showPanel } from "./support.tsx";

afterEach(cleanup);

const cell = (row: number, column: number, text: string, start: number): ReadCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  role: row === 0 ? "header" : "data",
  text,
  start,
  end: start + text.length,
});
const table: ReadTable = {
  index: 0,
  title: "支出决算表",
  unit: "万元",
  headerRows: 1,
  rows: 2,
  columns: 2,
  start: 10,
  end: 40,
  cells: [
    cell(0, 0, "科目", 10),
    cell(0, 1, "合计", 13),
    cell(1, 0, "农林水", 16),
    cell(1, 1, "1264.05", 20),
  ],
};

test("a cell is visited by a click, and read otherwise by its form", () => {
  const send = vi.fn<Send>();
  const { getByText, getByLabelText } = showIn(<TableSheet table={table} marks={new Map()} send={send} />);
  fireEvent.click(getByText("1264.05"));
  expect(send).toHaveBeenLastCalledWith({ kind: "visit", spans: [table.cells[3]] });
  fireEvent.input(getByLabelText("第 2 行第 2 列读作"), { target: { value: "1246.05" } });
  fireEvent.click(getByText("更正"));
  expect(send).toHaveBeenLastCalledWith({ kind: "edit", start: 20, end: 27, text: "1246.05" });
  fireEvent.click(getByText("1264.05"));
  fireEvent.click(getByText("恢复原样"));
  expect(send).toHaveBeenLastCalledWith({ kind: "edit", start: 20, end: 27, text: null });
});

test("Escape leaves the form, and the focus is on the cell again", () => {
  const send = vi.fn<Send>();
  const { getByText, getByLabelText, queryByText } = showIn(
    <TableSheet table={table} marks={new Map()} send={send} />,
  );
  fireEvent.click(getByText("1264.05"));
  const field = getByLabelText("第 2 行第 2 列读作");
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: "Escape" });
  expect(queryByText("恢复原样")).toBeNull();
  expect(document.activeElement?.textContent).toBe("1264.05");
});

test("unit and header rows are corrected", () => {
  const send = vi.fn<Send>();
  const { getByLabelText } = showIn(<TableSheet table={table} marks={new Map()} send={send} />);
  fireEvent.change(getByLabelText("计量单位"), { target: { value: "元" } });
  expect(send).toHaveBeenLastCalledWith({ kind: "correct-table", correction: { table: 0, unit: "元" } });
  fireEvent.change(getByLabelText("表头行数"), { target: { value: "2" } });
  expect(send).toHaveBeenLastCalledWith({ kind: "correct-table", correction: { table: 0, headerRows: 2 } });
});

test("cells carry what was found in them: claim, operand, suspect, agreement", () => {
  const marks = cellMarksOf(sampleReport, 0);
  expect(marks.get(cellKey(0, 4, 2))).toEqual({ mark: "certain", part: "suspect" });
  expect(marks.get(cellKey(0, 2, 3))).toEqual({ mark: "agree", part: "operand" });
  expect([...marks.keys()].every((key) => key.startsWith("0 "))).toBe(true);
  expect(cellMarksOf(sampleReport, 99).size).toBe(0);
});

test("a table that is opened is shown as it was read, and found on the page", () => {
  const send = vi.fn<Send>();
  const view = (open: number | null) => (
    <TablesView report={sampleReport} read={[table]} open={open} send={send} />
  );
  const { getByText, container } = showIn(view(null));
  fireEvent.click(getByText(/支出决算表/));
  expect(send).toHaveBeenCalledWith({ kind: "view", change: { table: 0 } });
  cleanup();
  const opened = showIn(view(0));
  expect(opened.container.querySelectorAll(".grid-cell")).toHaveLength(4);
  expect(container.querySelector(".grid")).toBeNull();
});

test("what would be if: findings that go, come and stay, without last-digit notes", () => {
  const [a, b, c] = sampleReport.findings.filter(({ tier }) => tier !== "note");
  if (a === undefined || b === undefined || c === undefined) throw new Error("too few findings");
  const note = { ...a, id: "note", tier: "note" as const };
  const outcome = compareFindings([a, b, note], [b, c]);
  expect(outcome.vanished.map(({ id }) => id)).toEqual([a.id]);
  expect(outcome.appeared.map(({ id }) => id)).toEqual([c.id]);
  expect(outcome.kept).toBe(1);
});

test("the what-if form asks about the operand that was picked", () => {
  const share = sampleReport.findings.find(({ rule }) => rule === "share-of-total");
  const id = share?.id ?? "";
  const { getByLabelText, getByText, send } = showPanel(checked(), { active: id, form: "what-if" });
  fireEvent.change(getByLabelText("假如这个数"), { target: { value: "1" } });
  fireEvent.input(getByLabelText("改为"), { target: { value: "820.45万元" } });
  fireEvent.click(getByText("看结果"));
  expect(send).toHaveBeenLastCalledWith({ kind: "what-if", finding: id, operand: 1, text: "820.45万元" });
});
