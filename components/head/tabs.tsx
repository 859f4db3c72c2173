import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Send, TabName } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "./tabs.css";

interface TabsProps {
  readonly tab: TabName;
  readonly counts: Readonly<Record<TabName, number>>;
  readonly send: Send;
}

export const tabNames: readonly TabName[] = ["findings", "coverage", "tables", "record"];

/** The views of one report; arrow keys move between them. */
export function Tabs({ tab, counts, send }: TabsProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const show = (name: TabName) => send({ kind: "view", change: { tab: name } });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (tabNames.indexOf(tab) + step + tabNames.length) % tabNames.length;
    show(tabNames[next] ?? tab);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {tabNames.map((name) => (
        <button
          type="button"
          key={name}
          id={`tab-${name}`}
          class="tab"
          role="tab"
          aria-selected={name === tab}
          aria-controls="view"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => show(name)}
        >
          {words.tabs[name]} <span class="tab-count">{counts[name]}</span>
        </button>
      ))}
    </div>
  );
}
