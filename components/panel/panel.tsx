import type { JSX } from "preact";
import type { ReadTable } from "../../core/model/read-table.ts";
import { ListingScene, type ListingView, noListing } from "../batch/listing-scene.tsx";
import type { ReviewView } from "../decision/review-view.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import { HelpSheet } from "../help/help-sheet.tsx";
import type { Send, View } from "../intent.ts";
import { PlainScene } from "../scene/plain-scene.tsx";
import type { Scene } from "../scene/scene.ts";
import { type Language, WordingContext, wordingOf } from "../words/wording.ts";
import { PlainHead } from "./plain-head.tsx";
import { ReportView } from "./report-view.tsx";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/marks.css";

export interface PanelProps {
  readonly scene: Scene;
  readonly view: View;
  readonly review: ReviewView;
  /** How the tables were read; undefined until that is known. */
  readonly tables?: readonly ReadTable[] | undefined;
  /** What is known of a list of disclosures beyond what its page says. */
  readonly listing?: ListingView | undefined;
  /** Granted match patterns. */
  readonly origins?: readonly string[] | undefined;
  readonly rules: RuleTexts;
  readonly language: Language;
  readonly send: Send;
}

/** The whole panel: a pure view of a scene and of what the user looks at. */
export function Panel(props: PanelProps): JSX.Element {
  const { scene, view, review, tables, rules, language, send } = props;
  const { listing = noListing, origins = [] } = props;
  return (
    <WordingContext.Provider value={wordingOf(language)}>
      {scene.phase === "checked" ? (
        <ReportView
          report={scene.report}
          hasChanged={scene.changed}
          isBusy={scene.busy === true}
          view={view}
          review={review}
          tables={tables}
          rules={rules}
          send={send}
        />
      ) : (
        <>
          <PlainHead send={send} />
          <main aria-live={scene.phase === "listing" ? "off" : "polite"}>
            {scene.phase === "listing" ? (
              <ListingScene
                {...listing}
                listing={listing.listing ?? scene.listing}
                origins={origins}
                send={send}
              />
            ) : (
              <PlainScene scene={scene} send={send} />
            )}
          </main>
        </>
      )}
      <HelpSheet view={view} send={send} />
    </WordingContext.Provider>
  );
}
