import { strToU8, zipSync } from "fflate";
import { addressOf, type Cell, columnName, type Sheet } from "./cell.ts";
import { Styles } from "./styles.ts";
import { attribute, content } from "./xml.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The longest text that a cell may hold. */
const longestText = 32_000;
/** The longest name of a sheet. */
const longestName = 31;

function cellXml(cell: Cell, address: string, styles: Styles): string {
  const style = styles.indexOf(cell.look ?? {});
  if (cell.kind === "number") return `<c r="${address}" s="${style}"><v>${cell.value}</v></c>`;
  if (cell.kind === "formula") {
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell.value);
    const type = isNumber ? "" : ' t="str"';
    return `<c r="${address}" s="${style}"${type}><f>${content(cell.formula)}</f><v>${content(cell.value)}</v></c>`;
  }
  if (cell.text === "") return `<c r="${address}" s="${style}"/>`;
  // Inline text is never taken for a formula, whatever it begins with.
  const words = content(cell.text.length > longestText ? `${cell.text.slice(0, longestText)}…` : cell.text);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** Points per line of text. */
const lineHeight = 15;
const mostLines = 20;

/** Columns that some words take: full-width characters take two. */
function breadthOf(words: string): number {
  let breadth = 0;
  for (const char of words) breadth += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
  return breadth;
}

/** Height of a row: programs do not fit rows to wrapped words when they open a file. */
function heightOf(cells: readonly (Cell | undefined)[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (cell?.kind !== "text" || cell.look?.wrap !== true) return 1;
    const width = Math.max(4, (widths[column] ?? 12) - 1);
    return cell.text
      .slice(0, 2000)
      .split("\n")
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(breadthOf(part) / width)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight;
}

function viewXml({ frozen = 0, frozenColumns = 0 }: Sheet): string {
  if (frozen === 0 && frozenColumns === 0) return "";
  const splits = [
    ...(frozenColumns > 0 ? [`xSplit="${frozenColumns}"`] : []),
    ...(frozen > 0 ? [`ySplit="${frozen}"`] : []),
  ];
  const pane = frozen === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const corner = addressOf(frozen, frozenColumns);
  return `<sheetViews><sheetView workbookViewId="0"><pane ${splits.join(" ")} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

/** Words in a running head: an ampersand is doubled, digits are kept from being taken for a size. */
function runningHead(words: string): string {
  const plain = words.replace(/\s+/g, " ").slice(0, 100).replaceAll("&", "&&");
  return content(`&L&"-,Regular"&8 ${plain}`);
}

function sheetXml(sheet: Sheet, styles: Styles, { head, foot }: RunningWords): string {
  const { widths, rows, frozen = 0, landscape = false, filter = false, pagesWide = 1 } = sheet;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cell === undefined ? "" : cellXml(cell, addressOf(row, column), styles),
    );
    const height = `ht="${heightOf(cells, widths)}" customHeight="1"`;
    return `<row r="${row + 1}" ${height}>${inside.join("")}</row>`;
  });
  const filtered = filter && frozen > 0 && rows.length > frozen;
  const range = `A${frozen}:${columnName(Math.max(0, widths.length - 1))}${rows.length}`;
  return (
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet)}` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>` +
    `${filtered ? `<autoFilter ref="${range}"/>` : ""}` +
    `<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>${runningHead(head)}</oddHeader><oddFooter>${content(`&R&8 ${foot}`)}</oddFooter></headerFooter></worksheet>`
  );
}

/** Names that no program refuses: no special characters, not too long, each once. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[\p{Cc}\p{Cf}[\]:*?/\\']/gu, " ").trim() || "Sheet";
    let candidate = plain.slice(0, longestName);
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      candidate = plain.slice(0, longestName - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

function workbookXml(names: readonly string[], sheets: readonly Sheet[]): string {
  const list = names.map(
    (name, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ frozen = 0 }, index) =>
    frozen === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${content(names[index] ?? "")}'!$1:$${frozen}</definedName>`,
        ],
  );
  const defined = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return (
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list.join("")}</sheets>${defined}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

/** What stands on every printed page; `&P` and `&N` in the foot are page and pages. */
export interface RunningWords {
  readonly head: string;
  readonly foot: string;
}

/** The bytes of an XLSX file; the same sheets give the same bytes. Names must be those of `sheetNames`. */
export function workbookOf(sheets: readonly Sheet[], running: RunningWords): Uint8Array {
  const styles = new Styles();
  const names = sheets.map(({ name }) => name);
  const parts = sheets.map((sheet) => sheetXml(sheet, styles, running));
  const overrides = parts.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  const links = parts.map((_, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`));
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": workbookXml(names, sheets),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}">${links.join("")}${relation(parts.length + 1, "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": styles.xml(),
  };
  parts.forEach((part, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = part;
  });
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)]),
  );
  // The earliest time that ZIP knows: the same content, the same bytes.
  return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
}
