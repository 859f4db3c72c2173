import { Decimal } from "decimal.js";
import { fullWords, partlyWords, reachedWords } from "../../lexicon/forms.ts";
import type { Cell } from "../../model/document.ts";
import type { TableDoubt } from "../../model/table-doubt.ts";
import { wordsOf } from "./form-block.ts";
import type { Indicator, Indicators } from "./form-indicators.ts";
import type { View } from "./view.ts";

/** Whether a target was reached, when the words or numbers of the row say so beyond doubt. */
type Reached = "yes" | "no" | "unknown";

const numeric =
  /^([≥≤=＝><]|大于等于|小于等于|不低于|不少于|不高于|不超过|至少|达到)?(\d[\d,]*(?:\.\d+)?)(%|[\u4e00-\u9fff/]{0,6})(以上|以下|以内|及以上)?$/;

/** A target or result as a bounded amount. */
export interface Amount {
  readonly sign: "least" | "most" | "exact";
  readonly value: Decimal;
  readonly unit: string;
}

/** `≥95%`, `162户`, `不超过30万元` as a bounded amount; undefined for any other words. */
export function readTarget(words: string): Amount | undefined {
  const match = words.length > 40 ? null : numeric.exec(words);
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  const mark = `${match[1] ?? ""}${match[4] ?? ""}`;
  const least = /[≥>]|大于|不低于|不少于|至少|以上/.test(mark);
  const most = /[≤<]|小于|不高于|不超过|以下|以内/.test(mark);
  return {
    sign: least ? "least" : most ? "most" : "exact",
    value: new Decimal(digits.replace(/,/g, "")),
    unit: match[3] ?? "",
  };
}

/** Compares target and actual value as printed. `nature` is the form's own ≥ or ≤. */
function reachedTarget(target: string, actual: string, nature: string): Reached {
  if (target === "" || actual === "") return "unknown";
  if (target === actual || (reachedWords.has(actual) && target.endsWith(actual))) return "yes";
  if (fullWords.test(target) && partlyWords.test(actual)) return "no";
  const goal = readTarget(`${/^[≥≤]/.test(nature) ? nature.slice(0, 1) : ""}${target}`);
  const result = readTarget(actual);
  if (goal === undefined || result === undefined) return "unknown";
  return goal.unit === result.unit || result.unit === "" ? compareAmounts(goal, result.value) : "unknown";
}

/** Without ≥ or ≤ only equality and a percentage of 100 have a direction that is plain. */
function compareAmounts(goal: Amount, value: Decimal): Reached {
  if (value.eq(goal.value)) return "yes";
  if (goal.sign === "most") return value.lt(goal.value) ? "yes" : "no";
  const hasFloor = goal.sign === "least" || (goal.unit === "%" && goal.value.eq(100));
  if (!hasFloor) return "unknown";
  return value.gt(goal.value) ? "yes" : "no";
}

/** Rows whose points do not fit their own target and result and that give no reason. */
export function scoreDoubts(form: Indicators): TableDoubt[] {
  return form.indicators.flatMap((indicator): TableDoubt[] => {
    const { target, actual, weight, score, nature, reason, label } = indicator;
    if (target === undefined || actual === undefined || weight === undefined || score === undefined)
      return [];
    const expected = wordsOf(form.view, target);
    const printed = wordsOf(form.view, actual);
    const reached = reachedTarget(expected, printed, nature);
    const deducted = score.quantity.value.lt(weight.quantity.value);
    const isSilent = reason === undefined || reason.role === "blank";
    const kind = kindOf(reached, deducted, isSilent);
    if (kind === undefined || weight.quantity.value.isZero()) return [];
    return [
      {
        kind,
        range: score.range,
        evidence: [target.range, actual.range, weight.range],
        label,
        expected,
        printed,
        tier: "probable",
      },
    ];
  });
}

function kindOf(reached: Reached, deducted: boolean, isSilent: boolean): TableDoubt["kind"] | undefined {
  if (reached === "yes" && deducted && isSilent) return "deducted-though-met";
  return reached === "no" && !deducted ? "full-though-missed" : undefined;
}

/** A form with the name of its project. */
export interface NamedForm {
  readonly project: string;
  readonly form: Indicators;
}

/** Shorter texts are common phrases, not one project's result. */
const tellingLength = 18;

/** A result with a number of its own that another project's form prints word for word. */
export function copiedIndicators(forms: readonly NamedForm[]): TableDoubt[] {
  const first = new Map<string, { project: string; cell: Cell }>();
  return forms.flatMap(({ project, form }) =>
    form.indicators.flatMap((indicator): TableDoubt[] => {
      const words = tellingWords(form.view, indicator);
      if (words === undefined || indicator.actual === undefined) return [];
      const known = first.get(words);
      if (known === undefined) first.set(words, { project, cell: indicator.actual });
      if (known === undefined || known.project === project) return [];
      return [
        {
          kind: "copied-indicator",
          range: indicator.actual.range,
          evidence: [known.cell.range],
          label: indicator.label,
          expected: known.project,
          printed: words,
          tier: "probable",
        },
      ];
    }),
  );
}

function tellingWords(view: View, { actual }: Indicator): string | undefined {
  const words = wordsOf(view, actual);
  return words.length >= tellingLength && /\d/.test(words.replace(/\d+%|(?:19|20)\d\d/g, ""))
    ? words
    : undefined;
}
