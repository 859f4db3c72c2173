import { markedQuote } from "../model/mark.ts";
import type { Finding, Place, Report } from "../model/report.ts";
import { correctedLine } from "./log-rows.ts";
import { excludedLine, listedIn, type Paper, type PaperOptions } from "./paper.ts";
import { type Entry, entriesOf, summaryOf, weightOf } from "./summary.ts";
import { headingOf, type Language, placeWords, tierWords } from "./words.ts";

const phrases = {
  zh: {
    certain: "确定",
    probable: "疑似",
    missing: "缺失",
    change: "变动",
    notes: "提示",
    separator: " · ",
    coverage: (numbers: number, checked: number) =>
      `可核对 ${numbers} 项，已核对 ${checked}，未核对 ${numbers - checked}`,
    relations: (agree: number, differ: number, unsure: number) =>
      `关系：一致 ${agree}，不一致 ${differ}，待核实 ${unsure}`,
    noFindings: "未发现不一致",
    notDisclosure: "未识别为公开的预决算或绩效资料",
    computed: (computed: string, low: string, high: string) => `计算值 ${computed}（区间 ${low} 至 ${high}）`,
    stated: "印出值",
    difference: "相差",
    cause: "可能原因",
    sameCause: "同一原因",
    failed: "未能读取",
    crashed: "检查未能完成",
  },
  en: {
    certain: "certain",
    probable: "probable",
    missing: "missing",
    change: "change",
    notes: "notes",
    separator: " · ",
    coverage: (numbers: number, checked: number) =>
      `${numbers} numbers can be checked, ${checked} were, ${numbers - checked} were not`,
    relations: (agree: number, differ: number, unsure: number) =>
      `relations: ${agree} agree, ${differ} differ, ${unsure} unsure`,
    noFindings: "no difference found",
    notDisclosure: "not recognised as a published budget, accounts or performance document",
    computed: (computed: string, low: string, high: string) =>
      `computed ${computed} (between ${low} and ${high})`,
    stated: "stated",
    difference: "difference",
    cause: "likely cause",
    sameCause: "one cause",
    failed: "could not be read",
    crashed: "check failed",
  },
} as const;

const markers: Readonly<Record<string, string>> = {
  certain: "✗",
  probable: "?",
  missing: "∅",
  change: "Δ",
  notes: "·",
};

/** Control characters and bidi controls shown as `·`: a terminal must not be steered by what was read. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (/\s/.test(char) ? " " : "·"));
}

/** The quote with the words themselves between 〔 〕. */
function excerpt(place: Place): string {
  const marked = markedQuote(place);
  return marked === undefined ? place.quote : `${marked[0]}〔${marked[1]}〕${marked[2]}`;
}

function equationOf(finding: Finding, language: Language): string[] {
  const { stated, computed, interval, difference, formula } = finding;
  if (stated === null || computed === null || formula === null) return [];
  const say = phrases[language];
  const [low, high] = interval ?? [computed, computed];
  const parts = [
    `${formula} → ${say.computed(computed, low, high)}`,
    `${say.stated} ${stated}`,
    ...(difference === null ? [] : [`${say.difference} ${difference}`]),
  ];
  return [parts.join("；")];
}

function causeLines(finding: Finding, entry: Entry, language: Language): string[] {
  const words = finding.cause?.explanation[language];
  const isSaid = words === undefined || words === entry.cause?.explanation[language];
  return isSaid ? [] : [`    ${phrases[language].cause}：${words}`];
}

function findingLines(finding: Finding, entry: Entry, language: Language): string[] {
  const [claim] = finding.at;
  const where = placeWords(claim, language);
  return [
    `${markers[weightOf({ cause: null, findings: [finding] })]} ${tierWords[finding.tier][language]} ${finding.message[language]}  [${finding.rule}]`,
    ...(where === "" ? [] : [`    ${where}`]),
    `    │ ${excerpt(claim)}`,
    ...equationOf(finding, language).map((line) => `    ${line}`),
    ...causeLines(finding, entry, language),
  ];
}

function entryLines(entry: Entry, language: Language): string[] {
  const blocks = entry.findings.map((finding) => findingLines(finding, entry, language));
  if (entry.cause === null || blocks.length < 2) return blocks.flat();
  const head = `▼ ${phrases[language].sameCause}：${entry.cause.explanation[language]}`;
  return [head, ...blocks.flat().map((line) => `  ${line}`)];
}

function verdictLine(report: Report, language: Language): string {
  const summary = summaryOf(report);
  const say = phrases[language];
  const counts = (["certain", "probable", "missing", "change", "notes"] as const)
    .filter((counter) => counter !== "notes" || summary.notes > 0)
    .map((counter) => `${say[counter]} ${summary[counter]}`);
  return report.findings.length === 0 ? say.noFindings : counts.join(say.separator);
}

function bodyLines(report: Report, language: Language): string[] {
  const say = phrases[language];
  if (report.error !== null)
    return [`${say.failed}（${report.error.code}）：${report.error.message[language]}`];
  const { numbers, inRelations, relations } = report.coverage;
  const agreeing = relations.agree + relations.rounding;
  return [
    ...(report.document.isDisclosure ? [] : [say.notDisclosure]),
    verdictLine(report, language),
    `${say.coverage(numbers, inRelations)}；${say.relations(agreeing, relations.differ, relations.unsure)}`,
    ...report.source.losses.map((loss) => `! ${loss[language]}`),
    ...report.crashed.map(({ rule, message }) => `! ${say.crashed}：${rule}（${message}）`),
    ...entriesOf(report).flatMap((entry) => ["", ...entryLines(entry, language)]),
  ];
}

/** The readable form for terminals: place – excerpt – explanation, grouped by cause. */
export function textOfReport(report: Report, language: Language): string {
  const name = report.source.path ?? report.source.url ?? "";
  const heading = headingOf(report, language);
  const title = [name, heading].filter((word) => word !== "").join("  ");
  return `${[title, ...bodyLines(report, language)].map(printable).join("\n")}\n`;
}

/** The same for a reviewed paper: what people excluded is not listed, but counted at the end. */
export function textOfPaper(paper: Paper, options: PaperOptions): string {
  const left = { ...options, leaveOut: true };
  const text = textOfReport(listedIn(paper, left).report, options.language);
  const remarks = [excludedLine(paper, left), correctedLine(paper, options.language)];
  const said = remarks.filter((line) => line !== "");
  return said.length === 0 ? text : `${text}\n${said.join("\n")}\n`;
}
