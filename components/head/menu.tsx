import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { IconButton } from "../icon/icon-button.tsx";
import type { Intent, Send } from "../intent.ts";
import { languageTags, useWords, WordingContext } from "../words/wording.ts";
import "./menu.css";

interface MenuProps {
  /** Whether there is a report to export. */
  readonly hasReport: boolean;
  readonly send: Send;
}

const id = "panel-menu";

/** What is needed now and then: exports, settings, the other language, the keyboard sheet. */
export function Menu({ hasReport, send }: MenuProps): JSX.Element {
  const words = useWords();
  const { language } = useContext(WordingContext);
  const other = language === "zh" ? "en" : "zh";
  const item = (name: string, intent: Intent, extra: { lang?: string; title?: string } = {}) => (
    <button
      type="button"
      class="verb"
      popovertarget={id}
      popovertargetaction="hide"
      onClick={() => send(intent)}
      {...extra}
    >
      {name}
    </button>
  );
  return (
    <>
      <IconButton icon="more" label={words.head.menu} popovertarget={id} />
      <div id={id} class="menu" popover="auto">
        {hasReport && item(words.evidence.menu, { kind: "view", change: { sheet: "export" } })}
        {item(
          words.head.language,
          { kind: "speak", language: other },
          {
            lang: languageTags[other],
            title: words.head.languageName,
          },
        )}
        {item(words.reviewer.openPage, { kind: "review-files", files: [], together: false })}
        {item(words.listing.menu, { kind: "listing" })}
        {item(words.batch.title, { kind: "open-batch", batch: null })}
        {item(words.evidence.openVerifier, { kind: "verify" })}
        {item(words.head.help, { kind: "view", change: { sheet: "help" } })}
        {item(words.head.options, { kind: "options" })}
      </div>
    </>
  );
}
