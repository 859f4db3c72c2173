import type { JSX } from "preact";
import type { Finding } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";
import { groupedLike, isNegative, printedClaim, unsigned, withUnit } from "./amount.ts";
import { isComputed } from "./rounding.ts";

type Figures = Pick<Finding, "at" | "formula" | "stated" | "computed" | "interval" | "difference" | "unit">;

/** Computed value and interval · stated value · difference: what the equation strip amounts to. */
export function DifferenceLine(figures: Figures): JSX.Element | null {
  const { at, stated, computed, interval, difference, unit } = figures;
  const { card } = useWords();
  if (computed === null || stated === null) return null;
  const { text } = at[0];
  const group = (value: string) => groupedLike(value, text);
  const [low, high] = interval ?? ["", ""];
  const say = isNegative(difference ?? "") ? card.less : card.more;
  return (
    <p class="difference">
      <span class="figure">
        {isComputed(figures) ? card.computed : card.elsewhere} {withUnit(group(computed), unit)}
      </span>
      {low !== high && <span class="figure difference-soft">({card.interval(group(low), group(high))})</span>}
      <span class="figure">
        {card.stated} {printedClaim(figures)}
      </span>
      {difference !== null && (
        <b class="figure">
          {say(withUnit(group(unsigned(difference)), unit === "%" ? card.percentPoints : unit))}
        </b>
      )}
    </p>
  );
}
