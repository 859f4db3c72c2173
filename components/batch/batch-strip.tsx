import type { JSX } from "preact";
import type { Batch, BatchProgress } from "../../core/model/batch.ts";
import { useWords } from "../words/wording.ts";
import type { BatchVerb } from "./batch-intent.ts";
import "./batch-strip.css";

interface BatchStripProps {
  readonly batch: Batch;
  readonly progress: BatchProgress;
  readonly obey: (verb: BatchVerb) => void;
}

/** How far a batch is, and what can be done about it now. */
export function BatchStrip({ batch, progress, obey }: BatchStripProps): JSX.Element {
  const { batch: words } = useWords();
  const { status, pausedBy } = batch;
  const { all, done, failed } = progress;
  const finished = done + failed;
  const verb = (name: string, wanted: BatchVerb, isMain = false) => (
    <button type="button" class={isMain ? "verb-main" : "verb-side"} onClick={() => obey(wanted)}>
      {name}
    </button>
  );
  return (
    <section class="strip" aria-label={words.status[status]}>
      <div
        class="strip-bar"
        role="progressbar"
        aria-label={words.status[status]}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={finished}
      >
        <span style={{ inlineSize: `${all === 0 ? 0 : (finished / all) * 100}%` }} />
      </div>
      <div class="strip-line">
        <p role="status">
          <b>{words.status[status]}</b> <span class="figure">{words.progress(finished, all)}</span>
          {failed > 0 && <span class="strip-soft">{words.failures(failed)}</span>}
        </p>
        <div class="strip-verbs">
          {status === "running" && verb(words.pause, "pause")}
          {(status === "paused" || (status === "cancelled" && finished < all)) &&
            verb(words.resume, "run", true)}
          {(status === "running" || status === "paused") && verb(words.cancel, "cancel")}
          {status !== "running" && failed > 0 && verb(words.retry(failed), "retry")}
        </div>
      </div>
      {status === "paused" && pausedBy !== null && <p class="strip-soft">{words.pausedBy[pausedBy]}</p>}
      {status === "ended" && failed === 0 && <p class="strip-soft">{words.allGood}</p>}
    </section>
  );
}
