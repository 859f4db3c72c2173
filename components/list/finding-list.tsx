import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Report } from "../../core/model/report.ts";
import type { ReviewView } from "../decision/review-view.ts";
import { FindingCard } from "../finding/finding-card.tsx";
import type { RuleTexts } from "../finding/rule-text.ts";
import type { Send, View } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { CauseRow } from "./cause-row.tsx";
import type { Row } from "./filter.ts";
import { intentOfKey } from "./list-keys.ts";
import { useActiveCard, useFocusAfterForm } from "./use-active-card.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";

interface FindingListProps {
  readonly rows: readonly Row[];
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly view: View;
  readonly review: ReviewView;
  readonly send: Send;
}

function keyOf(row: Row): string {
  return row.kind === "cause" ? row.cause.id : row.finding.id;
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  return element?.tagName === "INPUT" || element?.tagName === "TEXTAREA" || element?.tagName === "SELECT";
}

/** Enter and Space on a button inside a card are the button's own. */
function belongsToButton(event: KeyboardEvent): boolean {
  const element = event.target as Partial<HTMLElement> | null;
  return element?.tagName === "BUTTON" && event.key === "Enter";
}

/** The findings as cards, and the complete accessible form of the highlights on the page. */
export function FindingList({ rows, report, rules, view, review, send }: FindingListProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualRows({ keys: rows.map(keyOf), list });
  const findings = rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
  const { active, operand, keys, isFiltering } = view;
  const entry = findings.some(({ id }) => id === active) ? active : findings[0]?.id;

  useActiveCard(list, active, (id) => {
    const index = rows.findIndex((row) => keyOf(row) === id);
    if (index >= 0) virtual.reveal(index);
  });
  useFocusAfterForm(list, active, view.form);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || belongsToButton(event))
      return;
    const intent = intentOfKey(event.key, {
      findings,
      active,
      operand,
      keys,
      isFiltering,
      decisions: review.decisions,
    });
    if (intent === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    send(intent);
  };

  const suspectOf = (group: string | null) => report.causes.find(({ id }) => id === group)?.place ?? null;
  return (
    <ul
      class="list"
      aria-label={words.list.label}
      ref={list}
      onKeyDown={onKeyDown}
      style={{ paddingTop: `${virtual.before}px`, paddingBottom: `${virtual.after}px` }}
    >
      {virtual.items.map(({ index, key }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={key}
            class="row"
            data-index={index}
            data-nested={row.kind === "finding" && row.nested}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            ref={virtual.measure}
          >
            {row.kind === "cause" ? (
              <CauseRow cause={row.cause} members={row.members} tables={report.tables} send={send} />
            ) : (
              <FindingCard
                finding={row.finding}
                tables={report.tables}
                rules={rules}
                suspect={suspectOf(row.finding.group)}
                isOpen={row.finding.id === active}
                operand={row.finding.id === active ? operand : null}
                isEntry={row.finding.id === entry}
                decision={review.decisions.get(row.finding.id)}
                novelty={review.comparison.novelties.get(row.finding.id)}
                whatIf={view.whatIf}
                isCopied={row.finding.id === view.copied}
                form={row.finding.id === active ? view.form : null}
                send={send}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
