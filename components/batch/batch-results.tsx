import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Batch, BatchItem, BatchProgress } from "../../core/model/batch.ts";
import { timeWords } from "../decision/signature.ts";
import { Icon } from "../icon/icon.tsx";
import { useWords } from "../words/wording.ts";
import { batchFormats, type SendBatch } from "./batch-intent.ts";
import { BatchStrip } from "./batch-strip.tsx";
import { originsOf } from "./hosts.ts";
import { ResultsTable } from "./results-table.tsx";
import { arrangeRows, countRows, firstRows, type RowFilter, rowFilters } from "./rows.ts";

interface BatchResultsProps {
  readonly batch: Batch;
  readonly items: readonly BatchItem[];
  readonly progress: BatchProgress;
  readonly send: SendBatch;
}

/** Hosts that the user has not allowed yet, as the failed items name them. */
function deniedHosts(items: readonly BatchItem[]): string[] {
  const urls = items.filter(({ error }) => error?.code === "no-permission").map(({ url }) => url ?? "");
  return [...new Set(urls.map((url) => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? ""))].filter(Boolean);
}

/** One batch: how far it is, and the table of what came of it. */
export function BatchResults({ batch, items, progress, send }: BatchResultsProps): JSX.Element {
  const { batch: words } = useWords();
  const [view, setView] = useState(firstRows);
  const rows = useMemo(() => arrangeRows(items, view), [items, view]);
  const counts = useMemo(() => countRows(items), [items]);
  const denied = deniedHosts(items);
  const shown: readonly RowFilter[] = rowFilters.filter(
    (filter) => filter === "all" || filter === view.filter || counts[filter] > 0,
  );
  return (
    <>
      <h1>{batch.title || words.untitled}</h1>
      <p class="batch-soft">
        {words.startedAt(timeWords(batch.startedAt))}
        {batch.url !== null && (
          <>
            {" · "}
            <a href={batch.url} target="_blank" rel="noreferrer">
              {words.source}
            </a>
          </>
        )}
      </p>
      <BatchStrip
        batch={batch}
        progress={progress}
        obey={(verb) => send({ kind: "batch", batch: batch.id, verb })}
      />
      {denied.length > 0 && (
        <p class="batch-denied">
          {denied.slice(0, 3).join("、")}{" "}
          <button
            type="button"
            class="verb-main"
            onClick={() => send({ kind: "allow", batch: batch.id, origins: originsOf(denied) })}
          >
            {words.allowAndRetry}
          </button>
        </p>
      )}
      <div class="batch-tools">
        <label class="batch-search">
          <Icon name="search" />
          <span class="unseen">{words.search}</span>
          <input
            type="search"
            placeholder={words.search}
            value={view.search}
            onInput={({ currentTarget }) => setView({ ...view, search: currentTarget.value })}
          />
        </label>
        <fieldset class="batch-filters" aria-label={words.show}>
          {shown.map((filter) => (
            <button
              type="button"
              key={filter}
              class="verb"
              aria-pressed={view.filter === filter}
              onClick={() => setView({ ...view, filter })}
            >
              {words.filters[filter]} <span class="figure">{counts[filter]}</span>
            </button>
          ))}
        </fieldset>
        <fieldset class="batch-exports" aria-label={words.exports}>
          {batchFormats.map((format) => (
            <button
              type="button"
              key={format}
              class="verb-side"
              onClick={() => send({ kind: "export", format })}
            >
              {words.formats[format]}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="batch-soft" role="status">
        {words.shown(rows.length, items.length)}
      </p>
      {rows.length === 0 ? (
        <p>{words.noMatch}</p>
      ) : (
        <ResultsTable
          rows={rows}
          sort={view.sort}
          onSort={(sort) => setView({ ...view, sort })}
          send={send}
        />
      )}
    </>
  );
}
