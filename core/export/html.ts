import type { Finding, Place } from "../model/report.ts";
import { type Decision, decisionsOf, standOf } from "../model/review.ts";
import { pageStyle, paperStyle } from "./html-style.ts";
import { paperWords } from "./html-words.ts";
import { hashSentence, modestSentence, type Paper, type PaperOptions, standWords } from "./paper.ts";
import { provenanceOf } from "./provenance.ts";
import { counterOf, type Entry, entriesOf, summaryOf } from "./summary.ts";
import { printable } from "./text.ts";
import { headingOf, type Language, placeWords, reasonWords, tierWords } from "./words.ts";

/** Words of a page as text of an HTML document: no markup, no control characters. */
export function htmlText(value: string): string {
  return printable(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

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

function quoteOf({ quote, text }: Place): string {
  const words = text.trim();
  const at = words === "" || words === quote ? -1 : quote.indexOf(words);
  if (at < 0) return htmlText(quote);
  return `${htmlText(quote.slice(0, at))}<mark>${htmlText(words)}</mark>${htmlText(quote.slice(at + words.length))}`;
}

function equationOf(finding: Finding, language: Language): string {
  const say = paperWords[language];
  const { stated, computed, interval, difference, formula } = finding;
  if (stated === null || computed === null || formula === null) return "";
  const pieces = [
    `${formula} = ${computed}`,
    ...(interval === null ? [] : [`${say.between} [${interval.join(", ")}]`]),
    `${say.stated} ${stated}`,
    ...(difference === null ? [] : [`${say.difference} ${difference}`]),
  ];
  return `<p class="equation">${htmlText(pieces.join(say.separator))}</p>`;
}

function decisionCell(decision: Decision | undefined, paper: Paper, language: Language): string {
  if (paper.review === undefined) return "";
  const words = [standWords[standOf(decision)][language], decision?.reason, decision?.note, decision?.by];
  return words
    .filter((word) => word !== undefined && word !== "")
    .map((word) => htmlText(word ?? ""))
    .join("<br>");
}

interface Context {
  readonly paper: Paper;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

function findingRow(finding: Finding, entry: Entry, context: Context): string {
  const { paper, language, numbers, decisions } = context;
  const say = paperWords[language];
  const [claim] = finding.at;
  const decision = decisions.get(finding.id);
  const cause = finding.cause?.explanation[language];
  const isSaid = cause === undefined || cause === entry.cause?.explanation[language];
  const excluded = standOf(decision) === "excluded" ? " excluded" : "";
  return (
    `<tr class="${counterOf(finding)}${excluded}"><td class="number">${numbers.get(finding.id) ?? ""}</td>` +
    `<td class="kind"><span class="tier">${tierWords[finding.tier][language]}</span><br><span class="small">${htmlText(finding.rule)}</span></td>` +
    `<td><p class="message">${htmlText(finding.message[language])}</p>${equationOf(finding, language)}` +
    `${isSaid ? "" : `<p class="cause">${say.cause}${say.colon}${htmlText(cause)}</p>`}</td>` +
    `<td class="where"><p class="place">${htmlText(placeWords(claim, language))}</p><p class="quote">${quoteOf(claim)}</p></td>` +
    `<td class="decision">${decisionCell(decision, paper, language)}</td></tr>\n`
  );
}

function entryRows(entry: Entry, context: Context): string {
  const rows = entry.findings.map((finding) => findingRow(finding, entry, context)).join("");
  if (entry.cause === null || entry.findings.length < 2) return rows;
  const say = paperWords[context.language];
  const words = htmlText(entry.cause.explanation[context.language]);
  return `<tr class="group"><td colspan="5">${say.sameCause}${say.colon}${words}</td></tr>\n${rows}`;
}

function findingsTable(paper: Paper, language: Language): string {
  const say = paperWords[language];
  const { report } = paper;
  if (report.findings.length === 0) return `<p>${say.none}</p>\n`;
  const entries = entriesOf(report);
  const context: Context = {
    paper,
    language,
    numbers: new Map(report.findings.map(({ id }, index) => [id, index + 1])),
    decisions: paper.review === undefined ? new Map() : decisionsOf(paper.review),
  };
  return (
    `<table>\n<thead><tr><th class="number">${say.number}</th><th class="kind">${say.kind}</th><th>${say.matter}</th>` +
    `<th class="where">${say.where}</th><th class="decision">${say.decision}</th></tr></thead>\n<tbody>\n` +
    `${entries.map((entry) => entryRows(entry, context)).join("")}</tbody>\n</table>\n`
  );
}

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
  return `<h2>${say.coverage}</h2>\n${lines.map((line) => `<p>${line}</p>`).join("\n")}\n<ul class="small">${reasons.join("")}</ul>\n`;
}

function sourceTable(paper: Paper, options: PaperOptions): string {
  const rows = provenanceOf(paper, options).map(
    ({ name, value }) => `<tr><th>${htmlText(name)}</th><td>${htmlText(value)}</td></tr>`,
  );
  return `<table class="source">\n${rows.join("\n")}\n</table>\n`;
}

function signTable(language: Language): string {
  const { signs, opinion } = paperWords[language];
  const cells = signs.map((sign) => `<td>${sign}</td>`).join("");
  return `<table class="sign"><tr>${cells}</tr><tr><td colspan="4">${opinion}</td></tr></table>\n`;
}

/** One working paper; `htmlHead` and `htmlFoot` stand around one or several. */
export function htmlArticle(paper: Paper, options: PaperOptions): string {
  const { language } = options;
  const { report } = paper;
  const say = paperWords[language];
  const summary = summaryOf(report);
  const counts = (["certain", "probable", "missing", "change", "notes"] as const)
    .map((counter) => `${say.counters[counter]} ${summary[counter]}`)
    .join(" · ");
  const body =
    report.error === null
      ? `${report.document.isDisclosure ? "" : `<p>${say.notDisclosure}</p>\n`}<p class="verdict">${counts}</p>\n` +
        `<h2>${say.findings}</h2>\n${findingsTable(paper, language)}${coverageSection(paper, language)}`
      : `<p class="error">${say.failed}（${htmlText(report.error.code)}）${say.colon}${htmlText(report.error.message[language])}</p>\n`;
  return (
    `<article>\n<h1>${say.title}</h1>\n<p class="about">${htmlText(headingOf(report, language))}</p>\n` +
    `${sourceTable(paper, options)}${body}${signTable(language)}` +
    `<p class="small">${modestSentence[language]}<br>${hashSentence[language]}</p>\n</article>\n`
  );
}

/** A whole printable document with one paper. */
export function htmlOf(paper: Paper, options: PaperOptions): string {
  const title = headingOf(paper.report, options.language) || paperWords[options.language].title;
  return htmlHead(title, options.language) + htmlArticle(paper, options) + htmlFoot;
}
