import type { JSX } from "preact";
import type { ReviewView } from "../decision/review-view.ts";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { type Filter, isOpen, openFilter } from "./filter.ts";

interface ToolsStatusProps {
  readonly filter: Filter;
  readonly review: ReviewView;
  readonly shown: number;
  readonly all: number;
  readonly send: Send;
}

/** What the list leaves out and what can be taken back. It has its line always: a decision must not move the list. */
export function ToolsStatus({ filter, review, shown, all, send }: ToolsStatusProps): JSX.Element {
  const { tools, decide } = useWords();
  const excluded = [...review.decisions.values()].filter(({ stand }) => stand === "excluded").length;
  const { canUndo, canRedo } = review;
  const isNarrowed = !isOpen(filter);
  const wholeWords = excluded > 0 ? decide.excludedCount(excluded) : tools.count(shown);
  const change = (next: Filter) => send({ kind: "view", change: { filter: next } });
  return (
    <p class="tools-shown">
      <span role="status">{isNarrowed ? tools.shown(shown, all) : wholeWords}</span>
      {isNarrowed && (
        <button type="button" class="verb" onClick={() => change(openFilter)}>
          {tools.reset}
        </button>
      )}
      {!isNarrowed && excluded > 0 && (
        <button
          type="button"
          class="verb"
          onClick={() => change({ ...filter, stands: [...filter.stands, "excluded"] })}
        >
          {decide.showExcluded}
        </button>
      )}
      {canUndo && (
        <button type="button" class="verb tools-undo" onClick={() => send({ kind: "undo" })}>
          {decide.undo}
        </button>
      )}
      {canRedo && (
        <button type="button" class="verb" onClick={() => send({ kind: "redo" })}>
          {decide.redo}
        </button>
      )}
    </p>
  );
}
