import type { JSX } from "preact";
import type { Check, Report } from "../../core/model/report.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { CheckRow } from "./check-row.tsx";
import { LedgerSection } from "./ledger-section.tsx";
import { UncheckedRow } from "./unchecked-row.tsx";
import "./coverage.css";

interface CoverageViewProps {
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly send: Send;
}

function outcomeOf({ verdict, agreement }: Check): "agree" | "rounding" | "differ" | "unsure" {
  if (verdict !== "agree") return verdict;
  return agreement === null || agreement === "exact" ? "agree" : "rounding";
}

/** The ledger of the check itself: every relation with its outcome, every number in none and why. */
export function CoverageView({ report, rules, send }: CoverageViewProps): JSX.Element {
  const { coverage: words } = useWords();
  const { relations, checks, unchecked } = report.coverage;
  const checksOf = (outcome: string) => checks.filter((check) => outcomeOf(check) === outcome);
  const visit = (spans: readonly { start: number; end: number }[]) => send({ kind: "visit", spans });
  return (
    <div class="coverage">
      <p class="coverage-summary">
        {words.summary(relations.agree, relations.rounding, relations.differ, relations.unsure)}
      </p>
      <LedgerSection
        title={words.unchecked}
        isOpen={true}
        items={unchecked}
        keyOf={({ start }) => String(start)}
        empty={words.noneUnchecked}
        render={(item) => <UncheckedRow item={item} onVisit={() => visit([item])} />}
      />
      {(["unsure", "differ", "rounding", "agree"] as const).map((outcome) => (
        <LedgerSection
          key={outcome}
          title={words[outcome]}
          isOpen={outcome === "unsure"}
          items={checksOf(outcome)}
          keyOf={(_, index) => String(index)}
          empty={words.noneInGroup}
          render={(check) => (
            <CheckRow check={check} rule={rules[check.rule]} tables={report.tables} onVisit={visit} />
          )}
        />
      ))}
    </div>
  );
}
