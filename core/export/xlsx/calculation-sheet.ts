import type { Finding } from "../../model/report.ts";
import type { Grid, Paper } from "../paper.ts";
import { type Language, placeWords, roleWords } from "../words.ts";
import { decimalsOf, type Operands, plain, type Row, resultRows } from "./calculation-rows.ts";
import {
  addressOf,
  type Cell,
  formatOf,
  formula,
  type Look,
  number,
  type Sheet,
  sheetReference,
  text,
} from "./cell.ts";
import { gridNumber, liveFormula, operandsOf, type SheetOperand, statedIndex } from "./operand.ts";
import { tableRow } from "./table-sheet.ts";

const words = {
  zh: {
    name: "计算",
    head: ["序号", "规则", "项目", "原文", "数值", "单位", "折算", "位置"],
  },
  en: {
    name: "Calculation",
    head: ["No.", "Rule", "Item", "As printed", "Value", "Unit", "Factor", "Place"],
  },
} as const;

interface Context {
  readonly language: Language;
  readonly grids: readonly Grid[];
  /** Names of the sheets of the tables, in the order of the grids. */
  readonly tableNames: readonly string[];
}

/** The value of an operand: the cell of the table as read, where it has one, else the printed number. */
function valueCell({ place, value, unit }: SheetOperand, { grids, tableNames }: Context): Cell {
  const look: Look = {
    ...plain,
    format: formatOf(decimalsOf(value), place.text + (unit === "%" ? "%" : "")),
  };
  const { cell } = place;
  const name = cell === null ? undefined : tableNames[cell.table];
  if (cell === null || name === undefined || gridNumber(grids[cell.table], cell.row, cell.column) !== value)
    return number(value, look);
  return formula(sheetReference(name, addressOf(tableRow(cell.row), cell.column)), value, look);
}

function operandRows(finding: Finding, operands: Operands, context: Context): Row[] {
  const { language } = context;
  return finding.at.map((place, index) => {
    const operand = operands[index];
    const label = `${roleWords[place.role][language]}${place.label === undefined ? "" : ` ${place.label}`}`;
    return [
      undefined,
      undefined,
      text(label, plain),
      text(place.text, plain),
      operand === undefined ? text("", plain) : valueCell(operand, context),
      text(operand?.unit ?? "", plain),
      operand === undefined ? text("", plain) : number(operand.factor, plain),
      text(placeWords(place, language), plain),
    ];
  });
}

/** Every finding that computes something, with its operands and formulas that prove the difference. */
export function calculationSheet(paper: Paper, language: Language, tableNames: readonly string[]): Sheet {
  const say = words[language];
  const context: Context = { language, grids: paper.tables ?? [], tableNames };
  const head = say.head.map((name) => text(name, { bold: true, fill: "head", border: true }));
  const rows: Row[] = [head];
  paper.report.findings.forEach((finding, index) => {
    if (finding.computed === null) return;
    const printed = operandsOf(finding, paper.report.tables);
    const live = liveFormula(finding, printed);
    const operands = live?.operands ?? printed;
    // Not wrapped: the sentence runs over the empty cells beside it.
    const title: Look = { bold: true, fill: "group" };
    rows.push([
      number(String(index + 1), title),
      text(finding.rule, title),
      text(finding.message[language], title),
    ]);
    const first = rows.length;
    const stated = statedIndex(finding, operands);
    rows.push(
      ...operandRows(finding, operands, context),
      ...resultRows(finding, { live, operands, stated, first, language }),
      [],
    );
  });
  return { name: say.name, widths: [6, 20, 34, 24, 16, 8, 10, 44], rows, frozen: 1, landscape: true };
}
