import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Report } from "../../core/model/report.ts";
import type { ReviewView } from "../decision/review-view.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import type { Send, View } from "../intent.ts";
import { filterFindings, isOpen, rowsOf } from "../list/filter.ts";
import { FindingList } from "../list/finding-list.tsx";
import { Tools } from "../list/tools.tsx";
import { ClearScene } from "../scene/clear-scene.tsx";
import { useWords } from "../words/wording.ts";

interface FindingsViewProps {
  readonly report: Report;
  readonly view: View;
  readonly review: ReviewView;
  readonly rules: RuleTexts;
  readonly send: Send;
}

/** The list with its tools, or what it means that there is nothing in it. */
export function FindingsView({ report, view, review, rules, send }: FindingsViewProps): JSX.Element {
  const words = useWords();
  const { findings, causes } = report;
  const { filter, sort } = view;
  const { decisions } = review;
  const shown = useMemo(() => filterFindings(findings, filter, decisions), [findings, filter, decisions]);
  const rows = useMemo(() => rowsOf(shown, causes, sort), [shown, causes, sort]);
  if (isOpen(filter) && shown.length === 0 && decisions.size === 0)
    return <ClearScene report={report} send={send} />;
  return (
    <>
      <Tools
        view={view}
        report={report}
        rules={rules}
        review={review}
        shown={shown.length}
        all={findings.length}
        send={send}
      />
      {rows.length === 0 ? (
        <p class="no-match">{words.tools.noMatch}</p>
      ) : (
        <FindingList rows={rows} report={report} rules={rules} view={view} review={review} send={send} />
      )}
    </>
  );
}
