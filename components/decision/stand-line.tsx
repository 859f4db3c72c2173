import type { JSX } from "preact";
import type { Decision, Novelty } from "../../core/model/review.ts";
import { useWords } from "../words/wording.ts";
import { signature } from "./signature.ts";

interface StandLineProps {
  readonly decision: Decision | undefined;
  readonly isOutdated: boolean;
  readonly novelty: Novelty | undefined;
}

/** What was decided about a finding, by whom and when, and whether it is new. Nothing when there is nothing to say. */
export function StandLine({ decision, isOutdated, novelty }: StandLineProps): JSX.Element | null {
  const { decide } = useWords();
  const isNew = novelty === "new" || novelty === "changed";
  const isDecided = decision !== undefined && (decision.stand !== "open" || decision.note !== "");
  if (!isNew && !isDecided) return null;
  return (
    <div class="stand">
      {isNew && <span class="stand-novelty">{decide.novelties[novelty]}</span>}
      {decision !== undefined && decision.stand !== "open" && (
        <span>
          <b>{decide.stands[decision.stand]}</b>
          {decision.reason !== "" && decide.because(decision.reason)}
          <span class="signature"> {signature(decision)}</span>
        </span>
      )}
      {isOutdated && <span class="stand-outdated">{decide.outdated}</span>}
      {decision !== undefined && decision.note !== "" && <p class="stand-note">{decision.note}</p>}
    </div>
  );
}
