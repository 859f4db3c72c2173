import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Report } from "../../core/model/report.ts";
import { CoverageView } from "../coverage/coverage-view.tsx";
import type { ReviewView } from "../decision/review-view.ts";
import { ExportSheet } from "../export/export-sheet.tsx";
import type { RuleTexts } from "../finding/rule-text.ts";
import { Head } from "../head/head.tsx";
import { Tabs } from "../head/tabs.tsx";
import { IdentitySheet } from "../identity/identity-sheet.tsx";
import type { Send, View } from "../intent.ts";
import { ReportNotices } from "../notice/report-notices.tsx";
import { RecordView } from "../record/record-view.tsx";
import { TablesView } from "../tables/tables-view.tsx";
import { FindingsView } from "./findings-view.tsx";

interface ReportViewProps {
  readonly report: Report;
  readonly hasChanged: boolean;
  /** Whether the document is being checked again. */
  readonly isBusy: boolean;
  readonly view: View;
  readonly review: ReviewView;
  readonly tables: readonly ReadTable[] | undefined;
  readonly rules: RuleTexts;
  readonly send: Send;
}

/** A report: its head, what qualifies it, and the view that is open. */
export function ReportView({
  report,
  hasChanged,
  isBusy,
  view,
  review,
  tables,
  rules,
  send,
}: ReportViewProps): JSX.Element {
  const counts = useMemo(
    () => ({
      findings: report.findings.filter(({ tier }) => tier !== "note").length,
      coverage: report.coverage.checks.length,
      tables: report.tables.length,
      record: review.log.length,
    }),
    [report, review.log],
  );
  const { tab } = view;
  return (
    <>
      <Head report={report} isBusy={isBusy} filter={view.filter} decisions={review.decisions} send={send} />
      <ExportSheet
        isOpen={view.sheet === "export"}
        isFile={report.source.url === null}
        pack={view.pack}
        send={send}
      />
      <IdentitySheet document={report.document} isOpen={view.sheet === "identity"} send={send} />
      <ReportNotices report={report} comparison={review.comparison} hasChanged={hasChanged} send={send} />
      <Tabs tab={tab} counts={counts} send={send} />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === "findings" && (
            <FindingsView report={report} view={view} review={review} rules={rules} send={send} />
          )}
          {tab === "coverage" && <CoverageView report={report} rules={rules} send={send} />}
          {tab === "record" && (
            <RecordView
              report={report}
              review={review}
              merged={view.merged}
              disputes={view.disputes}
              send={send}
            />
          )}
          {tab === "tables" && <TablesView report={report} read={tables} open={view.table} send={send} />}
        </div>
      </main>
    </>
  );
}
