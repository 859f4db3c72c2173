import type { JSX } from "preact";
import { type Mark, marks } from "../finding/mark.ts";
import type { Send } from "../intent.ts";
import type { Filter } from "../list/filter.ts";
import { useWords } from "../words/wording.ts";
import type { Tally } from "./tally.ts";

interface VerdictLineProps {
  readonly tally: Tally;
  readonly filter: Filter;
  readonly send: Send;
}

/** The marks that always stand in the line, even at zero; the others only when there is something to say. */
const constant: readonly Mark[] = ["certain", "probable", "missing", "change"];

/** 「确定 2 · 疑似 3 · 缺失 1 · 变动 4」; each number narrows the list to its kind. */
export function VerdictLine({ tally, filter, send }: VerdictLineProps): JSX.Element {
  const words = useWords();
  const shown = marks.filter((mark) => mark !== "note" && (constant.includes(mark) || tally[mark] > 0));
  const spoken = shown
    .filter((mark) => tally[mark] > 0)
    .map((mark) => words.head.spokenPart(words.marks[mark], tally[mark]));
  const toggle = (mark: Mark) => {
    const isAlone = filter.marks.length === 1 && filter.marks[0] === mark;
    send({ kind: "view", change: { tab: "findings", filter: { ...filter, marks: isAlone ? [] : [mark] } } });
  };
  return (
    <fieldset class="verdict" aria-label={words.head.verdict}>
      {shown.map((mark) => (
        <button
          type="button"
          key={mark}
          class="verdict-count"
          data-mark={mark}
          data-empty={tally[mark] === 0}
          disabled={tally[mark] === 0}
          aria-pressed={filter.marks.includes(mark)}
          title={words.head.showOnly(words.marks[mark], tally[mark])}
          onClick={() => toggle(mark)}
        >
          <span class="understroke">{words.marks[mark]}</span> <b>{tally[mark]}</b>
        </button>
      ))}
      <span class="unseen" role="status">
        {words.head.spoken(spoken.length === 0 ? [words.head.none] : spoken)}
      </span>
    </fieldset>
  );
}
