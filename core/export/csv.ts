import { type FindingColumn, findingColumns, findingRows } from "./finding-row.ts";
import { correctionRows } from "./log-rows.ts";
import { excludedLine, listedIn, type Paper, type PaperOptions } from "./paper.ts";
import type { Language } from "./words.ts";

const documentColumns = {
  source: { zh: "来源", en: "source" },
  entity: { zh: "单位", en: "entity" },
  year: { zh: "年度", en: "year" },
} as const;

const errorColumn = { zh: "读取错误", en: "error" } as const;

/** What a spreadsheet program would take for a formula, also behind white space and in full width. */
const formulaStart = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠\t\r]/;
const plainNumber = /^-?\d+(?:\.\d+)?%?$/;

/** One field: never a formula, quoted where needed, without control characters. */
export function csvField(value: string): string {
  const words = value.replace(/\r\n?/g, "\n").replace(/[\p{Cc}]/gu, (char) => (char === "\n" ? char : " "));
  const safe = formulaStart.test(value) && !plainNumber.test(words) ? `'${words}` : words;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(fields: readonly string[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

/** Byte order mark, so that spreadsheet programs take the file for UTF-8, and the names of the columns. */
export function csvHead(language: Language): string {
  const columns = [...Object.values(documentColumns), ...Object.values(findingColumns), errorColumn];
  return `\ufeff${line(columns.map((column) => column[language]))}`;
}

/** One line per finding, and one that counts those left out; a document without findings, or that could not be read, has one line too. */
export function csvRows(whole: Paper, options: PaperOptions): string {
  const { language } = options;
  const paper = listedIn(whole, options);
  const { source, document, error } = paper.report;
  const of = [
    source.path ?? source.url ?? source.title,
    document.entity ?? "",
    document.year === null ? "" : String(document.year),
  ];
  const keys = Object.keys(findingColumns) as FindingColumn[];
  const rows = findingRows(paper, language);
  const blank = keys.map(() => "");
  const excluded = excludedLine(whole, options);
  const said: Partial<Record<FindingColumn, string>>[] = [
    ...(excluded === "" ? [] : [{ message: excluded }]),
    ...correctionRows(whole, language).map(({ matter, stand, reason, by }) => ({
      category: stand,
      place: matter,
      message: reason,
      by,
    })),
  ];
  const rest = said.map((row) => line([...of, ...keys.map((key) => row[key] ?? ""), ""])).join("");
  if (rows.length === 0 && rest === "") return line([...of, ...blank, error?.message[language] ?? ""]);
  return rows.map((row) => line([...of, ...keys.map((key) => row[key]), ""])).join("") + rest;
}
