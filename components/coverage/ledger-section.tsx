import type { ComponentChild, JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../icon/icon.tsx";
import { useWords } from "../words/wording.ts";

interface LedgerSectionProps<Item> {
  readonly title: string;
  readonly isOpen: boolean;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly empty: string;
  readonly render: (item: Item) => ComponentChild;
}

/** Rows that are drawn at once; the rest follows on request, so that a ledger of 20,000 lines opens at once. */
const page = 200;

/** A heading with its count and, opened, its lines. */
export function LedgerSection<Item>(props: LedgerSectionProps<Item>): JSX.Element {
  const { title, items, keyOf, empty, render } = props;
  const words = useWords();
  const [isOpen, setOpen] = useState(props.isOpen);
  const [drawn, setDrawn] = useState(page);
  const rest = items.length - drawn;
  return (
    <section class="ledger" data-open={isOpen}>
      <h2>
        <button type="button" class="ledger-title" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? "down" : "next"} />
          <span>{title}</span>
          <span class="ledger-count">{words.coverage.count(items.length)}</span>
        </button>
      </h2>
      {isOpen && items.length === 0 && <p class="ledger-empty">{empty}</p>}
      {isOpen && items.length > 0 && (
        <ul>
          {items.slice(0, drawn).map((item, index) => (
            <li key={keyOf(item, index)}>{render(item)}</li>
          ))}
        </ul>
      )}
      {isOpen && rest > 0 && (
        <button type="button" class="verb ledger-rest" onClick={() => setDrawn(drawn + page)}>
          {words.card.hiddenTerms(rest)}
        </button>
      )}
    </section>
  );
}
