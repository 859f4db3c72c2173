import type { JSX } from "preact";
import { type Language, wordingOf } from "../words/wording.ts";

/** What the demo is, and the way back to real pages. */
export function DemoNote({ language }: { readonly language: Language }): JSX.Element {
  const { demo } = wordingOf(language).words;
  return (
    <p>
      <b>{demo.title}</b> {demo.lead} <a href="/welcome.html">{demo.start}</a>
    </p>
  );
}
