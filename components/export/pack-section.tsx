import type { JSX } from "preact";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import type { ExportChoice } from "./export-choice.ts";
import type { PackState } from "./pack-state.ts";

interface PackSectionProps {
  readonly pack: PackState;
  /** Whether files are reviewed, not a page. */
  readonly isFile: boolean;
  readonly choice: ExportChoice;
  readonly send: Send;
}

/** Makes an evidence pack, says how far it is, and in the end the hash that is to be noted down. */
export function PackSection({ pack, isFile, choice, send }: PackSectionProps): JSX.Element {
  const { evidence } = useWords();
  const isRunning = pack.phase === "running";
  return (
    <section class="export-pack" aria-busy={isRunning}>
      <h3>{evidence.pack}</h3>
      <p>{isFile ? evidence.packFiles : evidence.packWhat}</p>
      {isRunning ? (
        <button type="button" class="verb-side" onClick={() => send({ kind: "stop-pack" })}>
          {evidence.stop}
        </button>
      ) : (
        <button type="button" class="verb-side" onClick={() => send({ kind: "pack", choice })}>
          {evidence.makePack}
        </button>
      )}
      <p role="status">
        {pack.phase === "running" && evidence.steps[pack.step](pack.done, pack.all)}
        {pack.phase === "done" && evidence.done}
        {pack.phase === "stopped" && evidence.stopped}
        {pack.phase === "failed" && evidence.failed}
      </p>
      {pack.phase === "running" && pack.step === "screens" && (
        <progress value={pack.done} max={Math.max(1, pack.all)} />
      )}
      {pack.phase === "done" && (
        <>
          <code class="export-hash">{pack.sha256}</code>
          <button type="button" class="verb-side" onClick={() => send({ kind: "verify" })}>
            {evidence.verifyNow}
          </button>
        </>
      )}
    </section>
  );
}
