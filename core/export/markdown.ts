import type { Finding } from "../model/report.ts";
import { type Decision, decisionsOf, standOf } from "../model/review.ts";
import { correctedLine, logCells, logColumns, logRows } from "./log-rows.ts";
import {
  decisionWords,
  excludedLine,
  excludedOf,
  hashSentence,
  listedIn,
  modestSentence,
  type Paper,
  type PaperOptions,
} from "./paper.ts";
import { provenanceOf } from "./provenance.ts";
import { type Entry, entriesOf, summaryOf } from "./summary.ts";
import { printable } from "./text.ts";
import { headingOf, type Language, placeWords, reasonWords, tierWords } from "./words.ts";

const words = {
  zh: {
    certain: "确定",
    probable: "疑似",
    missing: "缺失",
    change: "变动",
    notes: "提示",
    findings: "问题",
    coverage: "覆盖",
    none: "未发现不一致。",
    computed: "计算值",
    between: "区间",
    stated: "印出值",
    difference: "相差",
    cause: "可能原因",
    decision: "处理",
    sameCause: "同一原因",
    unchecked: "未核对的数",
    failed: "未能读取",
    log: "处理记录",
  },
  en: {
    certain: "certain",
    probable: "probable",
    missing: "missing",
    change: "change",
    notes: "notes",
    findings: "Findings",
    coverage: "Coverage",
    none: "No difference found.",
    computed: "computed",
    between: "interval",
    stated: "stated",
    difference: "difference",
    cause: "Likely cause",
    decision: "Decision",
    sameCause: "One cause",
    unchecked: "Numbers not checked",
    failed: "Could not be read",
    log: "Log",
  },
} as const;

/** Words of a page as plain words of Markdown: nothing in them is markup, HTML or a line of its own. */
export function markdownText(value: string): string {
  return (
    printable(value)
      .replace(/[\\`*_[\]<>#!|~&$]/g, (char) => `\\${char}`)
      // No autolinks; no list, quote, rule or heading where the words begin a line.
      .replace(/(https?|ftp|www)([:.])/gi, "$1\\$2")
      .replace(/^([+=-]|\d+[.)])/, "\\$1")
      .replace(/\s+/g, " ")
      .trim()
  );
}

interface Context {
  readonly language: Language;
  readonly decisions: ReadonlyMap<string, Decision>;
}

function findingLines(finding: Finding, entry: Entry, { language, decisions }: Context): string[] {
  const decision = decisions.get(finding.id);
  const struck = standOf(decision) === "excluded" ? "~~" : "";
  const decided = decisionWords(decision, language).map(markdownText).join(" · ");
  const say = words[language];
  const [claim] = finding.at;
  const { stated, computed, interval, difference, formula } = finding;
  const equation =
    stated === null || computed === null || formula === null
      ? []
      : [
          `  - ${markdownText(formula)} → ${say.computed} **${markdownText(computed)}**` +
            (interval === null ? "" : `（${say.between} ${interval.map(markdownText).join(" – ")}）`) +
            `；${say.stated} **${markdownText(stated)}**` +
            (difference === null ? "" : `；${say.difference} ${markdownText(difference)}`),
        ];
  const cause = finding.cause?.explanation[language];
  const isSaid = cause === undefined || cause === entry.cause?.explanation[language];
  return [
    `- **${tierWords[finding.tier][language]}** ${struck}${markdownText(finding.message[language])}${struck} \`${finding.rule}\``,
    `  - ${markdownText(placeWords(claim, language))}：“${markdownText(claim.quote)}”`,
    ...equation,
    ...(isSaid ? [] : [`  - ${say.cause}：${markdownText(cause)}`]),
    ...(decided === "" ? [] : [`  - ${say.decision}：${decided}`]),
  ];
}

function entryLines(entry: Entry, context: Context): string[] {
  const { language } = context;
  const lines = entry.findings.flatMap((finding) => findingLines(finding, entry, context));
  if (entry.cause === null || entry.findings.length < 2) return lines;
  return [
    `- **${words[language].sameCause}** ${markdownText(entry.cause.explanation[language])}`,
    ...lines.map((line) => `  ${line}`),
  ];
}

function coverageLines({ report }: Paper, language: Language): string[] {
  const { numbers, inRelations, relations, unchecked } = report.coverage;
  const reasons = Map.groupBy(unchecked, ({ reason }) => reason);
  const agreeing = relations.agree + relations.rounding;
  return [
    `## ${words[language].coverage}`,
    "",
    language === "zh"
      ? `可核对 ${numbers} 项，已核对 ${inRelations}，未核对 ${numbers - inRelations}；关系：一致 ${agreeing}（其中尾差 ${relations.rounding}），不一致 ${relations.differ}，待核实 ${relations.unsure}。`
      : `${numbers} numbers can be checked, ${inRelations} were; relations: ${agreeing} agree (${relations.rounding} by rounding), ${relations.differ} differ, ${relations.unsure} unsure.`,
    ...[...reasons].map(
      ([reason, list]) =>
        `- ${words[language].unchecked}，${reasonWords[reason]?.[language] ?? markdownText(reason)}：${list.length}`,
    ),
  ];
}

/** Everything that people decided and corrected, as a table. */
function logLines(paper: Paper, options: PaperOptions): string[] {
  const { language } = options;
  const rows = logRows(paper, options);
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const columns = logColumns[language];
  return [
    "",
    `## ${words[language].log}`,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(logCells(row).map(markdownText))),
  ];
}

/** One document as Markdown, for notes and issues. */
export function markdownOf(whole: Paper, options: PaperOptions): string {
  const paper = listedIn(whole, options);
  const { report, review } = paper;
  const { language } = options;
  const context: Context = { language, decisions: review === undefined ? new Map() : decisionsOf(review) };
  const say = words[language];
  const title = headingOf(report, language) || report.source.path || report.source.url || "";
  const summary = summaryOf(report, excludedOf(paper));
  const remarks = [excludedLine(whole, options), correctedLine(whole, language)].filter(
    (line) => line !== "",
  );
  const counts = (["certain", "probable", "missing", "change", "notes"] as const).map(
    (counter) => `${say[counter]} ${summary[counter]}`,
  );
  const body =
    report.error === null
      ? [
          counts.join(" · "),
          ...remarks.flatMap((line) => ["", line]),
          "",
          `## ${say.findings}`,
          "",
          ...(report.findings.length === 0
            ? [say.none]
            : entriesOf(report).flatMap((entry) => entryLines(entry, context))),
          "",
          ...coverageLines(paper, language),
          ...logLines(whole, options),
        ]
      : [`**${say.failed}**（${report.error.code}）：${markdownText(report.error.message[language])}`];
  return `${[
    `# ${markdownText(title)}`,
    "",
    ...body,
    "",
    "---",
    "",
    ...provenanceOf(paper, options).map(({ name, value }) => `- ${name}：${markdownText(value)}`),
    "",
    modestSentence[language],
    hashSentence[language],
  ].join("\n")}\n`;
}
