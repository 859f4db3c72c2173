import type { JSX } from "preact";
import { progressOf } from "../../core/model/batch.ts";
import { type Language, WordingContext, wordingOf } from "../words/wording.ts";
import { BatchHome } from "./batch-home.tsx";
import type { SendBatch } from "./batch-intent.ts";
import { BatchResults } from "./batch-results.tsx";
import type { BatchScene } from "./batch-scene.ts";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/marks.css";
import "./batch-page.css";

interface BatchPageProps {
  readonly scene: BatchScene;
  readonly language: Language;
  readonly send: SendBatch;
}

/** The page of batches: one table of results, or all batches there are. */
export function BatchPage({ scene, language, send }: BatchPageProps): JSX.Element {
  const wording = wordingOf(language);
  const { batch: words, head } = wording.words;
  return (
    <WordingContext.Provider value={wording}>
      <header class="batch-head">
        <span class="batch-name">{wording.words.name}</span>
        {scene.kind !== "home" && (
          <button type="button" class="verb" onClick={() => send({ kind: "show", batch: null })}>
            {words.back}
          </button>
        )}
        <button
          type="button"
          class="verb"
          lang={language === "zh" ? "en" : "zh-CN"}
          title={head.languageName}
          onClick={() => send({ kind: "speak", language: language === "zh" ? "en" : "zh" })}
        >
          {head.language}
        </button>
      </header>
      <main class="batch">
        {scene.kind === "loading" && <p role="status">{words.loading}</p>}
        {scene.kind === "gone" && <p role="status">{words.gone}</p>}
        {scene.kind === "home" && <BatchHome {...scene} send={send} />}
        {scene.kind === "batch" && (
          <BatchResults
            batch={scene.batch}
            items={scene.items}
            progress={progressOf(scene.items)}
            send={send}
          />
        )}
      </main>
    </WordingContext.Provider>
  );
}
