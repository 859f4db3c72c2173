import type { JSX } from "preact";
import { timeWords } from "../decision/signature.ts";
import { useWords } from "../words/wording.ts";
import type { SendBatch } from "./batch-intent.ts";
import type { BatchLine } from "./batch-scene.ts";
import { fileLimits } from "./file-limits.ts";
import { FolderPicker } from "./folder-picker.tsx";

interface BatchHomeProps {
  readonly lines: readonly BatchLine[];
  readonly refused: "too-many" | "no-files" | null;
  readonly send: SendBatch;
}

/** How to begin, and what was done before. */
export function BatchHome({ lines, refused, send }: BatchHomeProps): JSX.Element {
  const { batch: words } = useWords();
  const { files, megabytes } = fileLimits;
  return (
    <>
      <h1>{words.emptyTitle}</h1>
      <p class="batch-lead">{words.empty}</p>
      <FolderPicker send={send} />
      {refused !== null && (
        <p role="alert">{refused === "too-many" ? words.tooMany(files, megabytes) : words.noFiles}</p>
      )}
      {lines.length > 0 && (
        <>
          <h2>{words.earlier}</h2>
          <ul class="batch-lines">
            {lines.map(({ batch, progress, certain }) => (
              <li key={batch.id}>
                <button
                  type="button"
                  class="results-open"
                  onClick={() => send({ kind: "show", batch: batch.id })}
                >
                  {batch.title || words.untitled}
                </button>
                <span class="batch-soft">
                  {words.status[batch.status]} ·{" "}
                  {words.line(progress.done + progress.failed, progress.all, certain)} ·{" "}
                  {timeWords(batch.startedAt)}
                </span>
                <button
                  type="button"
                  class="verb"
                  aria-label={`${words.delete}: ${batch.title || words.untitled}`}
                  onClick={() => send({ kind: "delete", batch: batch.id })}
                >
                  {words.delete}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
