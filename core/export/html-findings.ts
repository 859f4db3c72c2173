import { markedQuote } from "../model/mark.ts";
import type { Finding, Place } from "../model/report.ts";
import { type Decision, decisionsOf, standOf } from "../model/review.ts";
import { htmlText } from "./html-text.ts";
import { paperWords } from "./html-words.ts";
import { decisionWords, type Paper } from "./paper.ts";
import { counterOf, type Entry, entriesOf } from "./summary.ts";
import { type Language, placeWords, roleWords, tierWords } from "./words.ts";

/** Operands beyond these are counted: a total of a hundred lines would fill pages with numbers. */
const mostOperands = 12;

function quoteOf(place: Place): string {
  const marked = markedQuote(place);
  if (marked === undefined) return htmlText(place.quote);
  const [before, words, after] = marked.map(htmlText);
  return `${before}<mark>${words}</mark>${after}`;
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

/** The other numbers of the equation, each with its place. */
function operandsOf({ at }: Finding, language: Language): string {
  const others = at.slice(1);
  const items = others.slice(0, mostOperands).map((place) => {
    const name = place.label ?? roleWords[place.role][language];
    const where = placeWords(place, language);
    return `<li>${htmlText(name)} <b>${htmlText(place.text)}</b>${where === "" ? "" : ` · ${htmlText(where)}`}</li>`;
  });
  const rest = others.length - mostOperands;
  const more = rest > 0 ? [`<li>${paperWords[language].moreOperands(rest)}</li>`] : [];
  return items.length === 0 ? "" : `<ul class="operands">${[...items, ...more].join("")}</ul>`;
}

interface Context {
  readonly paper: Paper;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

function note(name: string, words: string | undefined, language: Language): string {
  if (words === undefined || words === "") return "";
  return `<p class="cause">${name}${paperWords[language].colon}${htmlText(words)}</p>`;
}

function findingRow(finding: Finding, entry: Entry, context: Context): string {
  const { paper, language, numbers, decisions } = context;
  const say = paperWords[language];
  const [claim] = finding.at;
  const decision = decisions.get(finding.id);
  const cause = finding.cause?.explanation[language];
  const isSaid = cause === entry.cause?.explanation[language];
  const excluded = standOf(decision) === "excluded" ? " excluded" : "";
  const decided = decisionWords(decision, language).map(htmlText).join("<br>");
  return (
    `<tr class="${counterOf(finding)}${excluded}"><td class="number">${numbers.get(finding.id) ?? ""}</td>` +
    `<td class="kind"><span class="tier">${tierWords[finding.tier][language]}</span><br><span class="small">${htmlText(finding.rule)}</span></td>` +
    `<td><p class="message">${htmlText(finding.message[language])}</p>${equationOf(finding, language)}` +
    `${note(say.cause, isSaid ? undefined : cause, language)}${note(say.basis, paper.bases?.[finding.rule]?.[language], language)}</td>` +
    `<td class="where"><p class="place">${htmlText(placeWords(claim, language))}</p><p class="quote">${quoteOf(claim)}</p>${operandsOf(finding, language)}</td>` +
    `<td class="decision">${decided}</td></tr>\n`
  );
}

function entryRows(entry: Entry, context: Context): string {
  const rows = entry.findings.map((finding) => findingRow(finding, entry, context)).join("");
  if (entry.cause === null || entry.findings.length < 2) return rows;
  const say = paperWords[context.language];
  const words = htmlText(entry.cause.explanation[context.language]);
  return `<tr class="group"><td colspan="5">${say.sameCause}${say.colon}${words}</td></tr>\n${rows}`;
}

/** The findings of a paper as a ruled table: matter, equation and basis; place, quote and operands; what people decided. */
export function findingsTable(paper: Paper, language: Language): string {
  const say = paperWords[language];
  const { report } = paper;
  if (report.findings.length === 0) return `<p>${say.none}</p>\n`;
  const context: Context = {
    paper,
    language,
    numbers: new Map(report.findings.map(({ id }, index) => [id, index + 1])),
    decisions: paper.review === undefined ? new Map() : decisionsOf(paper.review),
  };
  const rows = entriesOf(report).map((entry) => entryRows(entry, context));
  return (
    `<table>\n<thead><tr><th class="number">${say.number}</th><th class="kind">${say.kind}</th><th>${say.matter}</th>` +
    `<th class="where">${say.where}</th><th class="decision">${say.decision}</th></tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`
  );
}
