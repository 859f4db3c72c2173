import type { JSX } from "preact";
import { manualRule } from "../../core/model/manual.ts";
import type { Finding, Place, ReportTable } from "../../core/model/report.ts";
import { type Decision, isOutdated, type Novelty, standOf } from "../../core/model/review.ts";
import { Actions } from "../decision/actions.tsx";
import { StandLine } from "../decision/stand-line.tsx";
import type { Send, View } from "../intent.ts";
import { WhatIfForm } from "../what-if/what-if-form.tsx";
import { useSay, useWords } from "../words/wording.ts";
import { DifferenceLine } from "./difference-line.tsx";
import { equationOf, type Term } from "./equation.ts";
import { EquationStrip } from "./equation-strip.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { markOf } from "./mark.ts";
import { innermost, placeWords } from "./place-words.ts";
import { Prose } from "./prose.tsx";
import type { RuleTexts } from "./rule-text.ts";
import "./finding-card.css";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly tables: readonly ReportTable[];
  readonly rules: RuleTexts;
  /** The operand that a shared cause points at. */
  readonly suspect: Place | null;
  readonly isOpen: boolean;
  /** Index of the operand that the page stands on; only for the open card. */
  readonly operand: number | null;
  /** Whether Tab reaches this card: one card of the list. */
  readonly isEntry: boolean;
  readonly decision: Decision | undefined;
  readonly novelty: Novelty | undefined;
  /** The form that is open in this card. */
  readonly form: View["form"];
  readonly isCopied: boolean;
  readonly whatIf: View["whatIf"];
  readonly send: Send;
}

/** What a person computed is shown with its result; a finding of a rule with the claim that it does not meet. */
function termsOf({ formula, at, tier, rule, computed, unit }: Finding): readonly Term[] {
  if (formula === null) return [];
  if (rule === manualRule) return equationOf(`${formula} = ${computed ?? ""}${unit ?? ""}`, at, "＝");
  return equationOf(formula, at, tier === "note" ? "≈" : "≠");
}

/** One finding: the sentence, the equation, what it amounts to; opened, why, where and on what basis. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const {
    finding,
    tables,
    rules,
    suspect,
    isOpen,
    operand,
    isEntry,
    decision,
    novelty,
    form,
    isCopied,
    whatIf,
    send,
  } = props;
  const words = useWords();
  const say = useSay();
  const mark = markOf(finding);
  const [claim] = finding.at;
  const terms = termsOf(finding);
  const jump = (index: number) => send({ kind: "focus", finding: finding.id, operand: index });
  return (
    <article
      class="card"
      id={`finding-${finding.id}`}
      data-finding={finding.id}
      data-mark={mark}
      data-open={isOpen}
      data-stand={standOf(decision)}
      aria-labelledby={`sentence-${finding.id}`}
      tabIndex={isEntry ? 0 : -1}
    >
      <span class="stroke" aria-hidden="true" />
      <div class="card-body">
        <h3 class="card-sentence" id={`sentence-${finding.id}`}>
          <button
            type="button"
            aria-expanded={isOpen}
            tabIndex={-1}
            onClick={() => (isOpen ? send({ kind: "select", finding: null }) : jump(0))}
          >
            <Prose text={say(finding.message)} />
          </button>
        </h3>
        <p class="card-place" title={placeWords(claim, tables, words)}>
          <span class="card-mark">{words.marks[mark]}</span> {innermost(claim, tables, words)}
        </p>
        {terms.length > 0 && (
          <EquationStrip
            terms={terms}
            at={finding.at}
            current={operand}
            suspect={suspect}
            isOpen={isOpen}
            isReachable={isOpen}
            onJump={jump}
            onHover={(index) => send({ kind: "hover", finding: finding.id, operand: index })}
          />
        )}
        <DifferenceLine {...finding} />
        <StandLine decision={decision} isOutdated={isOutdated(decision, finding)} novelty={novelty} />
        {isOpen && (
          <>
            <FindingDetail
              finding={finding}
              tables={tables}
              rule={rules[finding.rule]}
              onJump={jump}
              onRule={() => send({ kind: "rule", rule: finding.rule })}
            />
            <Actions
              finding={finding.id}
              decision={decision}
              form={form}
              isCopied={isCopied}
              isManual={finding.rule === manualRule}
              send={send}
            />
            {form === "what-if" && <WhatIfForm finding={finding} whatIf={whatIf} send={send} />}
          </>
        )}
      </div>
    </article>
  );
}
