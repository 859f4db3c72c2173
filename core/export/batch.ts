import { type Batch, type BatchItem, identityOf, progressOf } from "../model/batch.ts";
import type { Message } from "../model/report.ts";
import { csvField } from "./csv.ts";
import type { PaperOptions } from "./paper.ts";
import { kindWords, type Language } from "./words.ts";
import { type Cell, type Look, number, type Sheet, text } from "./xlsx/cell.ts";
import { sheetNames, workbookOf } from "./xlsx/workbook.ts";

/** Columns of a table of many documents, in their order. */
const columns = {
  place: { zh: "序", en: "no." },
  entity: { zh: "单位", en: "unit" },
  year: { zh: "年度", en: "year" },
  kind: { zh: "类型", en: "kind" },
  certain: { zh: "确定", en: "certain" },
  probable: { zh: "疑似", en: "probable" },
  missing: { zh: "缺失", en: "missing" },
  change: { zh: "变动", en: "change" },
  checked: { zh: "已核对", en: "checked" },
  checkable: { zh: "可核对", en: "checkable" },
  state: { zh: "结果", en: "result" },
  error: { zh: "说明", en: "message" },
  text: { zh: "链接文字或文件名", en: "words of the link, or file name" },
  url: { zh: "网址", en: "address" },
  sha256: { zh: "SHA-256", en: "SHA-256" },
} as const satisfies Record<string, Message>;

type Column = keyof typeof columns;

const states: Readonly<Record<BatchItem["state"] | "other" | "files", Message>> = {
  waiting: { zh: "未核对", en: "not checked" },
  running: { zh: "未核对", en: "not checked" },
  failed: { zh: "没有核对成", en: "could not be checked" },
  done: { zh: "已核对", en: "checked" },
  other: { zh: "不像公开资料", en: "does not look like a disclosure" },
  files: { zh: "只有附件", en: "only attachments" },
};

const numeric = new Set<Column>(["year", "certain", "probable", "missing", "change", "checked", "checkable"]);
const widths: Readonly<Partial<Record<Column, number>>> = {
  entity: 34,
  kind: 16,
  error: 50,
  text: 44,
  url: 50,
};

function stateOf({ state, outcome }: BatchItem): Message {
  if (outcome?.onlyAttachments === true) return states.files;
  return outcome?.isDisclosure === false ? states.other : states[state];
}

/** `7`, and `7.2` for the second file found behind it. */
function placeOf({ id }: BatchItem): string {
  const [, place, file] = /\/(\d+)(?:\/(\d+))?$/.exec(id) ?? [];
  const first = String(Number(place ?? 0) + 1);
  return file === undefined ? first : `${first}.${Number(file) + 1}`;
}

function rowOf(item: BatchItem, language: Language): Record<Column, string> {
  const { entity, year, kinds } = identityOf(item);
  const { outcome, error } = item;
  const figure = (value: number | null | undefined) =>
    value === undefined || value === null ? "" : String(value);
  return {
    place: placeOf(item),
    entity: entity ?? "",
    year: figure(year),
    kind: kinds.map((kind) => kindWords[kind][language]).join("、"),
    certain: figure(outcome?.certain),
    probable: figure(outcome?.probable),
    missing: figure(outcome?.missing),
    change: figure(outcome?.change),
    checked: figure(outcome?.inRelations),
    checkable: figure(outcome?.numbers),
    state: stateOf(item)[language],
    error: error?.message[language] ?? "",
    text: item.text,
    url: item.url ?? "",
    sha256: outcome?.sha256 ?? "",
  };
}

const keys = Object.keys(columns) as Column[];

/** One line per document, for spreadsheet programs: byte order mark, and never a formula. */
export function batchCsv(items: readonly BatchItem[], language: Language): string {
  const line = (fields: readonly string[]) => `${fields.map(csvField).join(",")}\r\n`;
  const rows = items.map((item) => {
    const row = rowOf(item, language);
    return line(keys.map((key) => row[key]));
  });
  return `\ufeff${line(keys.map((key) => columns[key][language]))}${rows.join("")}`;
}

/** A workbook of two sheets: the table, and where it comes from. */
export function batchXlsx(batch: Batch, items: readonly BatchItem[], options: PaperOptions): Uint8Array {
  const { language } = options;
  const [table, source] = sheetNames(language === "zh" ? ["结果", "来源"] : ["Results", "Source"]);
  const sheets = [
    tableSheet(table ?? "", items, language),
    sourceSheet(source ?? "", { batch, items, options }),
  ];
  return workbookOf(sheets, {
    head: batch.title,
    foot: language === "zh" ? "第 &P 页 / 共 &N 页" : "page &P of &N",
  });
}

const head: Look = { bold: true, fill: "head", border: true };
const plain: Look = { border: true, wrap: true };

function tableSheet(name: string, items: readonly BatchItem[], language: Language): Sheet {
  const rows = items.map((item): Cell[] => {
    const row = rowOf(item, language);
    return keys.map((key) =>
      numeric.has(key) && row[key] !== "" ? number(row[key], plain) : text(row[key], plain),
    );
  });
  return {
    name,
    widths: keys.map((key) => widths[key] ?? 10),
    rows: [keys.map((key) => text(columns[key][language], head)), ...rows],
    frozen: 1,
    filter: true,
    landscape: true,
  };
}

interface SourceOf {
  readonly batch: Batch;
  readonly items: readonly BatchItem[];
  readonly options: PaperOptions;
}

function sourceSheet(name: string, { batch, items, options }: SourceOf): Sheet {
  const { language, madeAt, version } = options;
  const { all, done, failed } = progressOf(items);
  const say = (zh: string, en: string) => (language === "zh" ? zh : en);
  const lines: readonly (readonly [string, string])[] = [
    [say("列表", "List"), batch.title],
    [say("网址", "Address"), batch.url ?? ""],
    [say("开始", "Started"), batch.startedAt],
    [say("导出", "Exported"), madeAt ?? ""],
    [say("资料", "Documents"), String(all)],
    [say("已核对", "Checked"), String(done)],
    [say("没有核对成", "Could not be checked"), String(failed)],
    [say("软件", "Made with"), `Gouji ${version ?? ""}`.trim()],
  ];
  return {
    name,
    widths: [22, 90],
    rows: lines.map(([label, value]) => [text(label, head), text(value, plain)]),
  };
}

/** The batch as it stands, for programs. */
export function batchJson(batch: Batch, items: readonly BatchItem[]): string {
  return `${JSON.stringify({ schema: 1, batch, items }, null, 2)}\n`;
}
