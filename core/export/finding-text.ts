import type { Finding, Report } from "../model/report.ts";
import { linkTo } from "./text-fragment.ts";
import { headingOf, type Language, placeWords, tierWords } from "./words.ts";

const phrases = {
  zh: {
    computed: "算得",
    stated: "印为",
    difference: "相差",
    interval: "按印出位数可能的范围",
    cause: "可能原因",
  },
  en: {
    computed: "computed",
    stated: "stated",
    difference: "difference",
    interval: "range that the printed digits allow",
    cause: "likely cause",
  },
} as const;

function figuresLine(finding: Finding, language: Language): string[] {
  const { formula, computed, stated, difference, interval } = finding;
  if (computed === null || stated === null) return [];
  const say = phrases[language];
  const range =
    interval === null || interval[0] === interval[1]
      ? ""
      : ` (${say.interval} ${interval[0]}–${interval[1]})`;
  const parts = [
    `${formula === null ? "" : `${formula} → `}${say.computed} ${computed}${range}`,
    `${say.stated} ${stated}`,
    ...(difference === null ? [] : [`${say.difference} ${difference}`]),
  ];
  return [parts.join(language === "zh" ? "；" : "; ")];
}

/** One finding as plain text for a message or a paper: sentence, figures, quotes with their places, link to the words. */
export function textOfFinding(finding: Finding, report: Report, language: Language, text?: string): string {
  const link = linkTo(finding.at[0], report.source.url, text);
  const quotes = finding.at.map((place) => {
    const where = placeWords(place, language);
    return `「${place.quote}」${where === "" ? "" : ` — ${where}`}`;
  });
  const lines = [
    headingOf(report, language),
    `${tierWords[finding.tier][language]} · ${finding.message[language]}`,
    ...figuresLine(finding, language),
    ...(finding.cause === null ? [] : [`${phrases[language].cause}: ${finding.cause.explanation[language]}`]),
    ...new Set(quotes),
    ...(link === undefined ? [] : [link]),
  ];
  return `${lines.join("\n")}\n`;
}
