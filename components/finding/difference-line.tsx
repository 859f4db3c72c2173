import type { JSX } from "preact";
import type { Finding } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";
import { isNegative, unsigned, withUnit } from "./amount.ts";

type Figures = Pick<Finding, "stated" | "computed" | "interval" | "difference" | "unit">;

/** Computed value and interval · stated value · difference: what the equation strip amounts to. */
export function DifferenceLine({
  stated,
  computed,
  interval,
  difference,
  unit,
}: Figures): JSX.Element | null {
  const { card } = useWords();
  if (computed === null || stated === null) return null;
  const differs = unit === "%" ? card.percentPoints : unit;
  const isOpen = interval !== null && interval[0] !== interval[1];
  return (
    <p class="difference">
      <span class="figure">
        {card.computed} {withUnit(computed, unit)}
      </span>
      {isOpen && <span class="figure difference-soft"> ({card.interval(interval[0], interval[1])})</span>}
      <span class="difference-dot"> · </span>
      <span class="figure">
        {card.stated} {withUnit(stated, unit)}
      </span>
      {difference !== null && (
        <>
          <span class="difference-dot"> · </span>
          <b class="figure">
            {(isNegative(difference) ? card.less : card.more)(withUnit(unsigned(difference), differs))}
          </b>
        </>
      )}
    </p>
  );
}
