import { type Corrections, noCorrections } from "../model/corrections.ts";
import type { Edit } from "../model/edit.ts";
import type { Report } from "../model/report.ts";
import { byMoment, type Signer } from "../model/review.ts";
import type { Signed } from "../model/signers.ts";
import { excludedOf, type Grid, type Paper, type PaperOptions, standWords } from "./paper.ts";
import { kindWords, type Language, placeWords } from "./words.ts";

/** One line of what people did: a decision, a finding taken back, a corrected reading. */
export interface LogRow {
  /** ISO 8601 with zone; empty where it was not recorded. */
  readonly at: string;
  readonly by: string;
  readonly as: string;
  readonly matter: string;
  readonly stand: string;
  readonly reason: string;
  readonly note: string;
}

export const logColumns = {
  zh: ["时间", "经办", "身份", "事项", "处理", "理由", "备注"],
  en: ["time", "by", "as", "matter", "action", "reason", "note"],
} as const;

/** The columns of a line, in the order of `logColumns`. */
export function logCells({ at, by, as, matter, stand, reason, note }: LogRow): string[] {
  return [at, by, as, matter, stand, reason, note];
}

const signerWords: Readonly<Record<Language, Readonly<Record<Signer, string>>>> = {
  zh: { preparer: "编制", reviewer: "复核" },
  en: { preparer: "preparer", reviewer: "reviewer" },
};

const phrases = {
  zh: {
    corrected: "更正",
    takenBack: "撤回",
    identity: "单位、年度、种类",
    table: (table: number) => `表${table + 1}`,
    unit: (unit: string) => `计量单位作「${unit}」`,
    headerRows: (rows: number) => `前 ${rows} 行作表头`,
    reads: (was: string, now: string) => `「${was}」读作「${now}」`,
    blank: "空白",
    list: "、",
    count: (count: number) => `更正读法 ${count} 处，以上各数均按更正后核对，详见处理记录`,
  },
  en: {
    corrected: "corrected",
    takenBack: "taken back",
    identity: "entity, year, kind",
    table: (table: number) => `table ${table + 1}`,
    unit: (unit: string) => `unit taken as ${unit}`,
    headerRows: (rows: number) => `first ${rows} rows taken as header`,
    reads: (was: string, now: string) => `“${was}” read as “${now}”`,
    blank: "blank",
    list: ", ",
    count: (count: number) =>
      `${count} ${count === 1 ? "reading" : "readings"} corrected; all of the above was checked as corrected, see the log`,
  },
} as const;

function countOf({ identity, edits, tables }: Corrections): number {
  return (identity === null ? 0 : 1) + edits.length + tables.length;
}

/** How much of the reading people corrected; empty when nothing. */
export function correctedLine({ corrections = noCorrections }: Paper, language: Language): string {
  const count = countOf(corrections);
  return count === 0 ? "" : phrases[language].count(count);
}

/** Row and column, counted from zero, of the cell that begins at an offset or holds it. */
function cellOf({ offsets = [] }: Grid, start: number, end: number): { row: number; column: number } | null {
  for (const [row, line] of offsets.entries())
    for (const [column, at] of line.entries())
      if (at !== null && start <= at && at <= end) return { row, column };
  return null;
}

/** Where an edit stands: sections, then table, row and column. */
function editPlace({ start, end }: Edit, { report, tables = [] }: Paper, language: Language): string {
  const section = report.sections
    .filter((each) => each.level > 0 && each.start <= start && start < each.end)
    .map(({ title }) => title)
    .join(" › ");
  const table = report.tables.findIndex((each) => each.start <= start && start < each.end);
  const grid = tables[table];
  const within = grid === undefined ? null : cellOf(grid, start, end);
  const words = placeWords({ section, cell: within && { table, ...within } }, language);
  if (within !== null || table < 0) return words;
  return [words, phrases[language].table(table)].filter((word) => word !== "").join(" › ");
}

type Matter = Pick<LogRow, "matter" | "reason">;

function correctionLines(paper: Paper, language: Language): (Matter & { made: Signed | undefined })[] {
  const say = phrases[language];
  const { identity, edits, tables } = paper.corrections ?? noCorrections;
  const named = (report: Report["document"] | NonNullable<Corrections["identity"]>) =>
    [
      report.entity ?? "",
      report.year === null ? "" : String(report.year),
      report.kinds.map((kind) => kindWords[kind][language]).join(say.list),
    ]
      .filter((word) => word !== "")
      .join(" · ");
  return [
    ...(identity === null ? [] : [{ matter: say.identity, reason: named(identity), made: identity.made }]),
    ...tables.map(({ table, unit, headerRows, made }) => ({
      matter: `${say.table(table)} ${paper.report.tables[table]?.title ?? ""}`.trim(),
      reason: [
        ...(unit === undefined ? [] : [say.unit(unit)]),
        ...(headerRows === undefined ? [] : [say.headerRows(headerRows)]),
      ].join(say.list),
      made,
    })),
    ...edits.map((edit) => ({
      matter: editPlace(edit, paper, language),
      reason: say.reads(edit.was.trim() || say.blank, edit.text.trim() || say.blank),
      made: edit.made,
    })),
  ];
}

function signed(made: Signed | undefined, language: Language): Pick<LogRow, "at" | "by" | "as"> {
  return made === undefined
    ? { at: "", by: "", as: "" }
    : { at: made.at, by: made.by, as: signerWords[language][made.as] };
}

/** What people corrected about the reading. */
export function correctionRows(paper: Paper, language: Language): LogRow[] {
  return correctionLines(paper, language).map(({ matter, reason, made }) => ({
    ...signed(made, language),
    matter,
    stand: phrases[language].corrected,
    reason,
    note: "",
  }));
}

function decisionRows({ review }: Paper, language: Language, hidden: ReadonlySet<string>): LogRow[] {
  return (review?.log ?? [])
    .filter(({ finding }) => !hidden.has(finding))
    .map(({ message, stand, reason, note, ...made }) => ({
      ...signed(made, language),
      matter: message[language],
      stand: standWords[stand][language],
      reason,
      note,
    }));
}

function takenBackRows({ review }: Paper, language: Language): LogRow[] {
  const messages = new Map((review?.manual ?? []).map(({ id, message }) => [id, message[language]]));
  return (review?.takenBack ?? []).map(({ finding, ...made }) => ({
    ...signed(made, language),
    matter: messages.get(finding) ?? finding,
    stand: phrases[language].takenBack,
    reason: "",
    note: "",
  }));
}

/** Everything that people did, oldest first; what has no time stands at the end. */
export function logRows(paper: Paper, { language, leaveOut = false }: PaperOptions): LogRow[] {
  const hidden = leaveOut ? excludedOf(paper) : new Set<string>();
  const lines = [
    ...decisionRows(paper, language, hidden),
    ...takenBackRows(paper, language),
    ...correctionRows(paper, language),
  ];
  const isDated = ({ at }: LogRow) => !Number.isNaN(Date.parse(at));
  return [...lines.filter(isDated).sort(byMoment), ...lines.filter((line) => !isDated(line))];
}
