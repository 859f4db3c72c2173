import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { IconButton } from "../icon/icon-button.tsx";
import type { Send } from "../intent.ts";
import { languageTags, useWords, WordingContext } from "../words/wording.ts";
import "./menu.css";

/** What is needed now and then: the other language, the keyboard sheet. */
export function Menu({ send }: { readonly send: Send }): JSX.Element {
  const words = useWords();
  const { language } = useContext(WordingContext);
  const other = language === "zh" ? "en" : "zh";
  return (
    <>
      <IconButton icon="more" label={words.head.menu} popovertarget="panel-menu" />
      <div id="panel-menu" class="menu" popover="auto">
        <button
          type="button"
          class="verb"
          lang={languageTags[other]}
          title={words.head.languageName}
          popovertarget="panel-menu"
          popovertargetaction="hide"
          onClick={() => send({ kind: "speak", language: other })}
        >
          {words.head.language}
        </button>
        <button
          type="button"
          class="verb"
          popovertarget="panel-menu"
          popovertargetaction="hide"
          onClick={() => send({ kind: "view", change: { sheet: "help" } })}
        >
          {words.head.help}
        </button>
      </div>
    </>
  );
}
