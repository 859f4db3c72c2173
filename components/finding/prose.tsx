import type { JSX } from "preact";

/** A figure with the unit behind it. */
const figures = /(\d[\d,，.]*(?: ?[百千]?[万亿]?元| ?个百分点|[%‰]|[ ]?[个辆人次批台套分项处]{1,2})?)/u;

/** Words in which no amount is ever broken across lines. */
export function Prose({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(figures).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // The parts of one text never change their order.
          <span class="figure" key={`${index}${part}`}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
