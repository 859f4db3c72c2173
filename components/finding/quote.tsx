import type { JSX } from "preact";
import type { Place } from "../../core/model/report.ts";

/** The words around a place as they stand in the source, the place itself marked. */
export function Quote({ place }: { readonly place: Place }): JSX.Element {
  const { quote, text } = place;
  const at = text === "" ? -1 : quote.indexOf(text);
  if (at < 0 || text === quote) return <q class="quote">{quote}</q>;
  return (
    <q class="quote">
      {quote.slice(0, at)}
      <mark class="quote-mark" data-role={place.role}>
        {text}
      </mark>
      {quote.slice(at + text.length)}
    </q>
  );
}
