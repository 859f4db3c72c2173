import type { Finding } from "../../core/model/report.ts";
import type { Score } from "./score.ts";

function oneLine(words: string, length = 90): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

function findingLine(finding: Finding): string {
  const figures = finding.stated === null ? "" : ` [${finding.stated} | ${finding.computed}]`;
  return `      ${finding.rule}${figures} ${oneLine(finding.message.zh, 70)} «${oneLine(finding.at[0].quote, 60)}»`;
}

function section(title: string, findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [`    ${title}: ${findings.length}`, ...findings.map(findingLine)];
}

/** The readable form of one score; every miss and every doubtful certain finding is named. */
export function printScore(score: Score): string {
  const { must, relations, coverage } = score;
  const missed = score.missed.map(
    ({ id, category, kind, quotes, stated, computed }) =>
      `      ${id} ${category}/${kind} [${stated} | ${computed}] «${oneLine(quotes.join(" ## "))}»`,
  );
  return [
    `  ${score.document}.${score.form}: must ${must.found}/${must.total}, certain ${score.certain}`,
    `    relations: agree ${relations.agree}, rounding ${relations.rounding}, differ ${relations.differ}, unsure ${relations.unsure}; ` +
      `numbers in relations ${coverage.inRelations}/${coverage.numbers}`,
    ...(score.error === null ? [] : [`    could not be read: ${score.error}`]),
    ...(missed.length === 0 ? [] : [`    missed: ${missed.length}`, ...missed]),
    ...section("certain findings that deny a relation that holds", score.falseAlarms),
    ...section("certain findings on figures that no label explains", score.unexplained),
    ...section("other certain findings that no label explains", score.unexplainedOther),
  ].join("\n");
}

export interface Totals {
  readonly found: number;
  readonly total: number;
  readonly certain: number;
  readonly unexplained: number;
  readonly unexplainedOther: number;
  readonly falseAlarms: number;
}

/** Sums over some scores. */
export function totalsOf(scores: readonly Score[]): Totals {
  const sum = (value: (score: Score) => number) => scores.reduce((all, score) => all + value(score), 0);
  return {
    found: sum(({ must }) => must.found),
    total: sum(({ must }) => must.total),
    certain: sum(({ certain }) => certain),
    unexplained: sum(({ unexplained }) => unexplained.length),
    unexplainedOther: sum(({ unexplainedOther }) => unexplainedOther.length),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms.length),
  };
}

/** One line for a group of scores. */
export function printTotals(name: string, totals: Totals): string {
  const share = totals.total === 0 ? 0 : (100 * totals.found) / totals.total;
  return (
    `${name}: must ${totals.found}/${totals.total} (${share.toFixed(1)} %), certain ${totals.certain}, ` +
    `unexplained figures ${totals.unexplained}, other ${totals.unexplainedOther}, on relations that hold ${totals.falseAlarms}`
  );
}
