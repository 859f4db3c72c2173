import type { JSX } from "preact";
import type { Conflict } from "../../core/model/merge.ts";
import type { Decision } from "../../core/model/review.ts";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { LogRow } from "./log-row.tsx";

interface ConflictsSectionProps {
  readonly conflicts: readonly Conflict[];
  /** Opens a finding's card; null when the finding is gone. */
  readonly onOpen: (finding: string) => (() => void) | null;
  readonly send: Send;
}

/** Where two people decided apart from each other: each decision can be taken as the one that counts. */
export function ConflictsSection({ conflicts, onOpen, send }: ConflictsSectionProps): JSX.Element | null {
  const { record } = useWords();
  if (conflicts.length === 0) return null;
  const adopt = ({ finding, stand, reason, note }: Decision) =>
    send({ kind: "decide", finding, stand, reason, note });
  return (
    <section>
      <h2 class="record-title record-conflicts">{record.conflicts(conflicts.length)}</h2>
      <p class="record-note">{record.conflict}</p>
      {conflicts.map(({ finding, over, decisions }) => (
        <div class="conflict" key={finding}>
          <p class="conflict-over">{record.over[over]}</p>
          <ul>
            {decisions.map((decision) => (
              <LogRow
                key={`${decision.at}${decision.by}${decision.as}`}
                decision={decision}
                onOpen={onOpen(finding)}
              >
                {over !== "taken-back" && (
                  <button type="button" class="verb-side log-adopt" onClick={() => adopt(decision)}>
                    {record.adopt}
                  </button>
                )}
              </LogRow>
            ))}
          </ul>
          {over === "taken-back" && (
            <button
              type="button"
              class="verb-side conflict-verb"
              onClick={() => send({ kind: "take-back", finding })}
            >
              {record.takeBackAgain}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
