import { signersOf } from "../model/signers.ts";
import { findingsTable } from "./html-findings.ts";
import { pageStyle, paperStyle } from "./html-style.ts";
import { htmlText } from "./html-text.ts";
import { paperWords } from "./html-words.ts";
import { correctedLine, logCells, logColumns, logRows } from "./log-rows.ts";
import {
  excludedLine,
  excludedOf,
  hashSentence,
  listedIn,
  modestSentence,
  type Paper,
  type PaperOptions,
} from "./paper.ts";
import { provenanceOf } from "./provenance.ts";
import { summaryOf } from "./summary.ts";
import { headingOf, type Language, reasonWords } from "./words.ts";

/** What stands before the papers: nothing is loaded, nothing can run. */
export function htmlHead(title: string, language: Language): string {
  const lang = language === "zh" ? "zh-CN" : "en";
  const { page } = paperWords[language];
  return (
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    `<meta name="viewport" content="width=device-width">\n<title>${htmlText(title)}</title>\n` +
    `<style>${pageStyle(title, page)}${paperStyle}</style>\n</head>\n<body>\n`
  );
}

export const htmlFoot = "</body>\n</html>\n";

function coverageSection({ report }: Paper, language: Language): string {
  const say = paperWords[language];
  const { numbers, inRelations, relations, unchecked } = report.coverage;
  const reasons = [...Map.groupBy(unchecked, ({ reason }) => reason)].map(
    ([reason, list]) =>
      `<li>${htmlText(reasonWords[reason]?.[language] ?? reason)}${say.colon}${list.length}</li>`,
  );
  const lines = [
    say.coverageLine(numbers, inRelations),
    say.relationLine(relations.agree, relations.rounding, relations.differ, relations.unsure),
  ];
  return `<section>\n<h2>${say.coverage}</h2>\n${lines.map((line) => `<p>${line}</p>`).join("\n")}\n<ul class="small">${reasons.join("")}</ul>\n</section>\n`;
}

function sourceTable(paper: Paper, options: PaperOptions): string {
  const rows = provenanceOf(paper, options).map(
    ({ name, value }) => `<tr><th>${htmlText(name)}</th><td>${htmlText(value)}</td></tr>`,
  );
  return `<table class="source">\n${rows.join("\n")}\n</table>\n`;
}

/** Everything that people decided and corrected. */
function logSection(paper: Paper, options: PaperOptions): string {
  const { language } = options;
  const rows = logRows(paper, options);
  if (rows.length === 0) return "";
  const head = logColumns[language].map((name) => `<th>${name}</th>`).join("");
  const lines = rows.map(
    (row) =>
      `<tr>${logCells(row)
        .map((word) => `<td>${htmlText(word)}</td>`)
        .join("")}</tr>`,
  );
  return `<h2>${paperWords[language].log}</h2>\n<table class="log">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>\n`;
}

/** Room for names, dates and seal; who decided in the panel is named already. */
function signTable({ review }: Paper, language: Language): string {
  const { signs, opinion, colon } = paperWords[language];
  const { preparer, reviewer } = signersOf(review?.log ?? []);
  const known = [preparer?.by, preparer?.at.slice(0, 10), reviewer?.by, reviewer?.at.slice(0, 10)];
  const cells = signs
    .map((sign, index) => `<td>${sign}${colon}${htmlText(known[index] ?? "")}</td>`)
    .join("");
  return `<table class="sign"><tr>${cells}</tr><tr><td colspan="4">${opinion}</td></tr></table>\n`;
}

/** One working paper; `htmlHead` and `htmlFoot` stand around one or several. */
export function htmlArticle(whole: Paper, options: PaperOptions): string {
  const { language } = options;
  const paper = listedIn(whole, options);
  const { report } = paper;
  const say = paperWords[language];
  const summary = summaryOf(report, excludedOf(paper));
  const remarks = [excludedLine(whole, options), correctedLine(whole, language)]
    .filter((line) => line !== "")
    .map((line) => `<p>${htmlText(line)}</p>\n`);
  const counts = (["certain", "probable", "missing", "change", "notes"] as const)
    .map((counter) => `${say.counters[counter]} ${summary[counter]}`)
    .join(" · ");
  const body =
    report.error === null
      ? `${report.document.isDisclosure ? "" : `<p>${say.notDisclosure}</p>\n`}<p class="verdict">${counts}</p>\n${remarks.join("")}` +
        `<h2>${say.findings}</h2>\n${findingsTable(paper, language)}${coverageSection(paper, language)}${logSection(whole, options)}`
      : `<p class="error">${say.failed}（${htmlText(report.error.code)}）${say.colon}${htmlText(report.error.message[language])}</p>\n`;
  return (
    `<article>\n<h1>${say.title}</h1>\n<p class="about">${htmlText(headingOf(report, language))}</p>\n` +
    `${sourceTable(paper, options)}${body}<section>\n${signTable(paper, language)}` +
    `<p class="small">${modestSentence[language]}<br>${hashSentence[language]}</p>\n</section>\n</article>\n`
  );
}

/** A whole printable document with one paper. */
export function htmlOf(paper: Paper, options: PaperOptions): string {
  const title = headingOf(paper.report, options.language) || paperWords[options.language].title;
  return htmlHead(title, options.language) + htmlArticle(paper, options) + htmlFoot;
}
