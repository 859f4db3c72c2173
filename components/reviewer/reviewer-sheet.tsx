import type { ComponentChildren, JSX } from "preact";
import { Sheet } from "../scene/sheet.tsx";
import { type Language, WordingContext, wordingOf } from "../words/wording.ts";
import { OpenButton } from "./open-button.tsx";
import type { ReviewerScene, SendReviewer } from "./reviewer.ts";

interface ReviewerSheetProps {
  readonly scene: ReviewerScene;
  readonly language: Language;
  readonly send: SendReviewer;
}

/** What stands in the place of a document: nothing yet, on its way, or why it did not come and what to do. */
export function ReviewerSheet({ scene, language, send }: ReviewerSheetProps): JSX.Element | null {
  const wording = wordingOf(language);
  if (scene.phase === "shown") return null;
  return (
    <WordingContext.Provider value={wording}>
      <div class="reviewer-sheet" aria-live="polite" data-phase={scene.phase}>
        <SheetOf scene={scene} language={language} send={send} />
      </div>
    </WordingContext.Provider>
  );
}

function Side({ run, children }: { readonly run: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="verb-side" onClick={run}>
      {children}
    </button>
  );
}

function SheetOf({ scene, language, send }: ReviewerSheetProps): JSX.Element | null {
  const { reviewer } = wordingOf(language).words;
  switch (scene.phase) {
    case "empty":
      return (
        <Sheet title={reviewer.emptyTitle}>
          <p>{reviewer.empty}</p>
          <OpenButton label={reviewer.open} isMain={true} send={send} />
          <p class="sheet-soft">{reviewer.emptyPrivacy}</p>
        </Sheet>
      );
    case "fetching":
    case "reading": {
      const { name } = scene;
      const isCounted = scene.phase === "reading" && scene.all > 0;
      return (
        <Sheet title={scene.phase === "reading" ? reviewer.reading(name) : reviewer.fetching(name)}>
          {isCounted ? (
            <progress class="reviewer-progress" value={scene.done} max={scene.all} aria-label={name} />
          ) : (
            <div class="progress" role="progressbar" aria-label={name} />
          )}
          {isCounted && <p class="sheet-soft">{reviewer.pages(scene.done, scene.all)}</p>}
          <Side run={() => send({ kind: "cancel" })}>{reviewer.cancel}</Side>
        </Sheet>
      );
    }
    case "no-access":
      return (
        <Sheet title={reviewer.accessTitle(scene.host)}>
          <p>{reviewer.access}</p>
          <button
            type="button"
            class="verb-main"
            onClick={() => send({ kind: "grant", origins: scene.origins })}
          >
            {reviewer.grant(scene.host)}
          </button>
          <Side run={() => send({ kind: "close" })}>{reviewer.close}</Side>
        </Sheet>
      );
    case "failed":
      return (
        <Sheet title={reviewer.troubleTitle}>
          <p>{scene.error.message[language]}</p>
          <div class="reviewer-verbs">
            <OpenButton label={reviewer.another} isMain={true} send={send} />
            {scene.link !== null && <Side run={() => send({ kind: "retry" })}>{reviewer.retry}</Side>}
            {scene.link !== null && (
              <a class="verb" href={scene.link} target="_blank" rel="noreferrer">
                {reviewer.openLink}
              </a>
            )}
          </div>
        </Sheet>
      );
    default:
      return null;
  }
}
