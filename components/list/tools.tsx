import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { ReviewView } from "../decision/review-view.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import { Icon } from "../icon/icon.tsx";
import { IconButton } from "../icon/icon-button.tsx";
import type { Send, View } from "../intent.ts";
import { ManualSheet } from "../manual/manual-sheet.tsx";
import { useWords } from "../words/wording.ts";
import type { Filter, Sort } from "./filter.ts";
import { FilterSheet } from "./filter-sheet.tsx";
import { ToolsStatus } from "./tools-status.tsx";
import "./tools.css";

interface ToolsProps {
  readonly view: View;
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly review: ReviewView;
  readonly shown: number;
  readonly all: number;
  readonly send: Send;
}

/** Search, filter and order of the list. */
export function Tools({ view, report, rules, review, shown, all, send }: ToolsProps): JSX.Element {
  const words = useWords();
  const { filter, sort, isFiltering } = view;
  const change = (filter: Filter) => send({ kind: "view", change: { filter } });
  return (
    <div class="tools">
      <div class="tools-line">
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{words.tools.search}</span>
          <input
            type="search"
            id="panel-search"
            placeholder={words.tools.searchHint}
            value={filter.query}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== "Escape" && event.key !== "ArrowDown") return;
              event.preventDefault();
              send({ kind: "list" });
            }}
            onInput={(event) => change({ ...filter, query: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class="verb tools-filter"
          aria-expanded={isFiltering}
          aria-controls="filter-sheet"
          aria-keyshortcuts="F"
          onClick={() => send({ kind: "view", change: { isFiltering: !isFiltering } })}
        >
          <Icon name="filter" /> {words.tools.filter}
        </button>
        <IconButton
          icon="add"
          label={words.manual.open}
          aria-expanded={view.isNoting}
          onClick={() => send({ kind: "view", change: { isNoting: !view.isNoting } })}
        />
        <select
          class="tools-sort"
          aria-label={words.tools.sort}
          value={sort}
          onChange={(event) => send({ kind: "view", change: { sort: event.currentTarget.value as Sort } })}
        >
          <option value="place">{words.tools.byPlace}</option>
          <option value="weight">{words.tools.byWeight}</option>
        </select>
      </div>
      {isFiltering && (
        <FilterSheet
          filter={filter}
          report={report}
          rules={rules}
          onChange={change}
          onClose={() => {
            send({ kind: "view", change: { isFiltering: false } });
            send({ kind: "list" });
          }}
        />
      )}
      {view.isNoting && <ManualSheet picks={view.picks} isEmptyPick={view.isEmptyPick} send={send} />}
      <ToolsStatus filter={filter} review={review} shown={shown} all={all} send={send} />
    </div>
  );
}
