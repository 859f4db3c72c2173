import type { JSX } from "preact";
import type { Corrections, Dispute } from "../../core/model/corrections.ts";
import type { Intent, Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { countCorrections, disputeWords, editWords, identityWords, tableWords } from "./correction-words.ts";

interface CorrectionsSectionProps {
  readonly corrections: Corrections;
  /** Where another person's corrections say otherwise. */
  readonly disputes: readonly Dispute[];
  readonly send: Send;
}

/** What people corrected about how the document was read; each can be taken back. */
export function CorrectionsSection(props: CorrectionsSectionProps): JSX.Element | null {
  const { corrections, disputes, send } = props;
  const words = useWords();
  const { record } = words;
  const { identity, tables, edits } = corrections;
  const count = countCorrections(corrections);
  if (count === 0 && disputes.length === 0) return null;
  const line = (text: string, undo: Intent, visit: Intent | null) => (
    <li class="correction" key={text}>
      {visit === null ? (
        <span class="correction-text">{text}</span>
      ) : (
        <button type="button" class="correction-text" title={words.coverage.find} onClick={() => send(visit)}>
          {text}
        </button>
      )}
      <button type="button" class="verb-side" aria-label={record.asReadOf(text)} onClick={() => send(undo)}>
        {words.tables.asRead}
      </button>
    </li>
  );
  return (
    <>
      {disputes.length > 0 && (
        <section>
          <h2 class="record-title record-conflicts">{record.disputes(disputes.length)}</h2>
          <ul>
            {disputes.map((dispute) => (
              <DisputeRow key={JSON.stringify(dispute)} dispute={dispute} send={send} />
            ))}
          </ul>
        </section>
      )}
      {count > 0 && (
        <section>
          <h2 class="record-title">{record.corrections(count)}</h2>
          <ul>
            {identity !== null &&
              line(identityWords(identity, words), { kind: "correct", correction: null }, null)}
            {tables.map((table) =>
              line(
                tableWords(table, words),
                { kind: "restore-table", table: table.table },
                { kind: "view", change: { tab: "tables", table: table.table } },
              ),
            )}
            {edits.map((edit) => {
              const { start, end } = edit;
              return line(
                editWords(edit, words),
                { kind: "edit", start, end, text: null },
                { kind: "visit", spans: [{ start, end }] },
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function DisputeRow({ dispute, send }: { readonly dispute: Dispute; readonly send: Send }): JSX.Element {
  const words = useWords();
  const { record } = words;
  const [mine, theirs] = disputeWords(dispute, words);
  const choice = (who: string, text: string, verb: string, take: boolean) => (
    <p class="correction">
      <span class="correction-text">
        <span class="correction-who">{who}</span> {text}
      </span>
      <button type="button" class="verb-side" onClick={() => send({ kind: "settle", dispute, take })}>
        {verb}
      </button>
    </p>
  );
  return (
    <li class="dispute">
      {choice(record.mine, mine, record.keepMine, false)}
      {choice(record.theirs, theirs, record.takeTheirs, true)}
    </li>
  );
}
