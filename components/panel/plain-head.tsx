import type { JSX } from "preact";
import { Menu } from "../head/menu.tsx";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "../head/head.css";

/** The head when there is no document to name. */
export function PlainHead({ send }: { readonly send: Send }): JSX.Element {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-title">
        <h1 class="head-entity">{words.name}</h1>
        <Menu hasReport={false} send={send} />
      </div>
    </header>
  );
}
