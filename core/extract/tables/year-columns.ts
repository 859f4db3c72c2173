import { withoutFundNames } from "../../text/fund-names.ts";
import { totalWordOf } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import type { Panel } from "./panels.ts";

/** Two columns that hold the whole of one stage, one for each of two years that follow one another. */
export interface YearColumns {
  readonly prior: Column;
  readonly current: Column;
}

const priorWords = /上年|去年|上一年/;
const currentWords = /本年|当年|今年/;

/** 上年决算数 | 本年决算数, 2022年预算数 | 2023年预算数; undefined when stage or year of either is not said. */
export function yearColumns(panel: Panel): YearColumns | undefined {
  const whole = panel.values.filter(isWhole);
  const stages = Map.groupBy(whole, stageOf);
  for (const stage of ["final", "budget", "bare"] as const) {
    const pair = pairOf(stages.get(stage) ?? []);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** 本年支出 says no more than 本年数. */
const yearWord = /^(?:本年|当年|今年|上年|去年|上一年)度?(?:支出|收入|发生)?(?:数|额|金额)?$/;

function isWhole({ role, ofWhich, aspect }: Column): boolean {
  const saysNothing = (key: string) => key === "" || totalWordOf(key) !== undefined || yearWord.test(key);
  return role === "amount" && !ofWhich && aspect.every(saysNothing);
}

/** What the words of the header say; 上年执行数 and 本年预算数 are no like amounts. */
function stageOf({ path }: Column): "final" | "budget" | "adjusted" | "bare" {
  const words = withoutFundNames(path.join("/"));
  if (/调整|追加/.test(words)) return "adjusted";
  if (/决算|执行|完成|统计|实际/.test(words)) return "final";
  return words.includes("预算") ? "budget" : "bare";
}

function pairOf(columns: readonly Column[]): YearColumns | undefined {
  const [a, b, ...others] = columns;
  if (a === undefined || b === undefined || others.length > 0) return undefined;
  if (follows(a, b)) return { prior: a, current: b };
  return follows(b, a) ? { prior: b, current: a } : undefined;
}

function follows(prior: Column, current: Column): boolean {
  if (prior.year !== undefined && current.year !== undefined) return current.year === prior.year + 1;
  const [before, now] = [prior, current].map(({ path }) => path.join("/"));
  if (before === undefined || now === undefined || priorWords.test(now)) return false;
  return priorWords.test(before) && (currentWords.test(now) || current.year !== undefined);
}
