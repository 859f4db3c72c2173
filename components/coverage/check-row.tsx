import type { JSX } from "preact";
import type { Check, ReportTable } from "../../core/model/report.ts";
import { equationOf } from "../finding/equation.ts";
import { EquationStrip } from "../finding/equation-strip.tsx";
import { placeWords } from "../finding/place-words.ts";
import type { RuleText } from "../finding/rule-text.ts";
import type { Span } from "../intent.ts";
import { useSay, useWords } from "../words/wording.ts";

interface CheckRowProps {
  readonly check: Check;
  readonly rule: RuleText | undefined;
  readonly tables: readonly ReportTable[];
  /** The first span is scrolled to. */
  readonly onVisit: (spans: readonly Span[]) => void;
}

/** One relation that was looked at: its equation, and why it was not judged if it was not. */
export function CheckRow({ check, rule, tables, onVisit }: CheckRowProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { at, formula, verdict, reason } = check;
  const [claim] = at;
  const sign = verdict === "agree" ? "＝" : "≠";
  const terms = formula === null ? [] : equationOf(formula, at, sign);
  const visit = (first: number) => {
    const place = at[first];
    if (place !== undefined) onVisit([place, ...at.filter((_, index) => index !== first)]);
  };
  return (
    <div class="check" data-mark={verdict === "agree" ? "agree" : "note"}>
      <p class="check-title">
        {rule === undefined ? check.rule : say(rule.title)}
        {claim !== undefined && <span class="check-place">{placeWords(claim, tables, words)}</span>}
      </p>
      {terms.length > 0 && (
        <EquationStrip
          terms={terms}
          at={at}
          current={null}
          suspect={null}
          isOpen={true}
          isReachable={true}
          onJump={visit}
          onHover={() => undefined}
        />
      )}
      {reason !== null && <p class="check-reason">{say(reason)}</p>}
      {terms.length === 0 && claim !== undefined && (
        <button type="button" class="check-quote" onClick={() => visit(0)}>
          <q class="quote">{claim.quote}</q>
        </button>
      )}
    </div>
  );
}
