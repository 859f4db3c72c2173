import type { Finding } from "../model/report.ts";
import type { Computation } from "../model/result.ts";
import type { FingerprintSource } from "./fingerprint.ts";
import { renderMessage } from "./message.ts";
import type { Judged } from "./outcome.ts";
import type { Placer } from "./place.ts";

/** A number with its unit, as it stands in a sentence: `1.31%`, `865.40万元`. */
function withUnit(value: string, unit: string): string {
  return unit === "" || value.endsWith(unit) ? value : `${value}${unit}`;
}

/** `2931.3750` → `2931.375`: ends of intervals are no printed numbers, their zeros say nothing. */
function withoutZeros(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

type Figures = Pick<Finding, "stated" | "computed" | "interval" | "difference" | "unit" | "formula">;

function figuresOf(computation: Computation | undefined): Figures {
  if (computation === undefined)
    return { stated: null, computed: null, interval: null, difference: null, unit: null, formula: null };
  const { stated, computed, interval, difference, unit, formula } = computation;
  return {
    stated: withUnit(stated, unit),
    computed: withUnit(computed, unit),
    interval: [withoutZeros(interval[0]), withoutZeros(interval[1])],
    difference,
    unit: unit === "" ? null : unit,
    formula: formula === "" ? null : formula,
  };
}

/** What the finding is about, for its fingerprint: the claim's label and the rule's own label. */
function wordsOf({ result }: Judged, quote: string): string {
  const [claim] = result.at;
  const label = claim.operand?.label ?? "";
  const about = result.data?.label ?? "";
  const words = label === about ? label : `${label}|${about}`;
  return `${result.message ?? ""}|${words === "|" || words === "" ? quote : words}`;
}

/** The finding of a result that differs; cause and group are added when all findings are known. */
export function findingOf(
  judged: Judged,
  placer: Placer,
  fingerprint: (source: FingerprintSource) => string,
): Finding {
  const { rule, result } = judged;
  const [claim, ...evidence] = result.at;
  const place = placer.placeOf(claim);
  const messageId = result.message ?? "";
  const template = rule.messages[messageId] ?? { zh: rule.id, en: rule.id };
  const outline = placer.outlineAt(claim.range[0]);
  return {
    id: fingerprint({ rule: rule.id, words: wordsOf(judged, place.quote), outline }),
    rule: rule.id,
    category: rule.category,
    tier: result.tier ?? "probable",
    message: renderMessage(template, result.data),
    messageId,
    data: result.data ?? {},
    group: null,
    ...figuresOf(result.computation),
    cause: null,
    at: [place, ...evidence.map(placer.placeOf)],
  };
}
