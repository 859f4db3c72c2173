import type { JSX } from "preact";
import { type Language, WordingContext, wordingOf } from "../words/wording.ts";
import { OpenButton } from "./open-button.tsx";
import type { ReviewerScene, SendReviewer } from "./reviewer.ts";
import "../theme/tokens.css";
import "../theme/base.css";
import "./reviewer.css";

interface ReviewerBarProps {
  readonly scene: ReviewerScene;
  readonly language: Language;
  readonly send: SendReviewer;
}

/** What is open, and how it is seen. */
export function ReviewerBar({ scene, language, send }: ReviewerBarProps): JSX.Element {
  const wording = wordingOf(language);
  const { reviewer } = wording.words;
  const names = scene.phase === "shown" ? scene.names : [];
  const zoom = (step: -1 | 0 | 1, sign: string, label: string) => (
    <button
      type="button"
      class="verb"
      aria-label={label}
      title={label}
      onClick={() => send({ kind: "zoom", step })}
    >
      {sign}
    </button>
  );
  return (
    <WordingContext.Provider value={wording}>
      <div class="reviewer-bar">
        <h1 class="reviewer-name" title={names.join("\n")}>
          {scene.phase === "shown" ? scene.name : reviewer.title}
        </h1>
        {names.length > 1 && <p class="reviewer-files">{reviewer.files(names.length)}</p>}
        {scene.phase === "shown" && scene.canZoom && (
          <div class="reviewer-zoom">
            {zoom(-1, "−", reviewer.zoomOut)}
            {zoom(0, "↔", reviewer.fitWidth)}
            {zoom(1, "+", reviewer.zoomIn)}
          </div>
        )}
        {scene.phase !== "empty" && <OpenButton label={reviewer.open} isMain={false} send={send} />}
      </div>
    </WordingContext.Provider>
  );
}
