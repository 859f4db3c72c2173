import type { JSX } from "preact";
import { markedQuote } from "../../core/model/mark.ts";
import type { Place } from "../../core/model/report.ts";

/** The words around a place as they stand in the source, the place itself marked. */
export function Quote({ place }: { readonly place: Place }): JSX.Element {
  const marked = markedQuote(place);
  if (marked === undefined) return <q class="quote">{place.quote}</q>;
  const [before, words, after] = marked;
  return (
    <q class="quote">
      {before}
      <mark class="quote-mark" data-role={place.role}>
        {words}
      </mark>
      {after}
    </q>
  );
}
