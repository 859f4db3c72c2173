import type { JSX } from "preact";
import type { Dispute } from "../../core/model/corrections.ts";
import type { Report } from "../../core/model/report.ts";
import type { Signer } from "../../core/model/review.ts";
import type { ReviewView } from "../decision/review-view.ts";
import type { MergeOutcome, Send } from "../intent.ts";
import { useSay, useWords } from "../words/wording.ts";
import { ConflictsSection } from "./conflicts-section.tsx";
import { countCorrections } from "./correction-words.ts";
import { CorrectionsSection } from "./corrections-section.tsx";
import { LogRow } from "./log-row.tsx";
import "./record.css";
import { FilePick } from "../file-pick/file-pick.tsx";

interface RecordViewProps {
  readonly report: Report;
  readonly review: ReviewView;
  readonly merged: MergeOutcome | null;
  readonly disputes: readonly Dispute[];
  readonly send: Send;
}

const signers: readonly Signer[] = ["preparer", "reviewer"];

/** Who decided what and when, what became of it, and the file that carries it to a second reviewer. */
export function RecordView({ report, review, merged, disputes, send }: RecordViewProps): JSX.Element {
  const { record } = useWords();
  const say = useSay();
  const { log, conflicts, comparison, by, as } = review;
  const known = new Set(report.findings.map(({ id }) => id));
  const lost = comparison.gone.filter(({ id }) => review.decisions.has(id));
  const openOf = (finding: string) => (known.has(finding) ? () => send({ kind: "open", finding }) : null);
  const row = (decision: ReviewView["log"][number]) => (
    <LogRow
      key={`${decision.finding}${decision.at}${decision.by}`}
      decision={decision}
      onOpen={openOf(decision.finding)}
    />
  );
  return (
    <div class="record">
      <h2 class="unseen">{record.title}</h2>
      <div class="record-sign">
        <label>
          <span class="decide-label">{record.by}</span>
          <input
            type="text"
            value={by}
            maxLength={20}
            onInput={(event) => send({ kind: "sign", by: event.currentTarget.value, as })}
          />
        </label>
        <fieldset>
          <legend class="unseen">{record.as}</legend>
          {signers.map((signer) => (
            <label key={signer}>
              <input
                type="radio"
                name="signer"
                checked={signer === as}
                onChange={() => send({ kind: "sign", by, as: signer })}
              />
              {record.signers[signer]}
            </label>
          ))}
        </fieldset>
      </div>
      <div class="record-file">
        <button
          type="button"
          class="verb-side"
          disabled={log.length === 0 && countCorrections(review.corrections) === 0}
          onClick={() => send({ kind: "save-record" })}
        >
          {record.save}
        </button>
        <FilePick
          words={record.merge}
          className="verb-side record-pick"
          onPick={(file) => send({ kind: "merge-record", file })}
        />
        <p>{record.note}</p>
        <p role="status">{merged !== null && record.outcomes[merged]}</p>
      </div>
      {!review.isKept && <p class="record-note record-conflicts">{record.notKept}</p>}
      <ConflictsSection conflicts={conflicts} onOpen={openOf} send={send} />
      <CorrectionsSection corrections={review.corrections} disputes={disputes} send={send} />
      {lost.length > 0 && (
        <section>
          <h2 class="record-title">{record.gone(lost.length)}</h2>
          <ul>
            {lost.map(({ id, message }) => (
              <li class="log-row" key={id}>
                {say(message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 class="record-title">{record.log(log.length)}</h2>
        {log.length === 0 ? <p class="record-note">{record.empty}</p> : <ol>{log.toReversed().map(row)}</ol>}
      </section>
    </div>
  );
}
