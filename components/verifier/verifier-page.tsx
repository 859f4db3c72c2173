import type { JSX } from "preact";
import { FilePick } from "../file-pick/file-pick.tsx";
import { type Language, useWords, WordingContext, wordingOf } from "../words/wording.ts";
import { PackView } from "./pack-view.tsx";
import type { VerifierIntent, VerifierScene } from "./verifier.ts";
import "../theme/tokens.css";
import "../theme/base.css";
import "./verifier.css";

interface VerifierPageProps {
  readonly scene: VerifierScene;
  readonly language: Language;
  readonly send: (intent: VerifierIntent) => void;
}

function Picker({ scene, send }: Omit<VerifierPageProps, "language">): JSX.Element {
  const { verifier } = useWords().evidence;
  return (
    <div class="verifier-pick">
      <FilePick
        words={scene.phase === "empty" ? verifier.pick : verifier.another}
        className="verb-main"
        accept=".zip,.json,application/zip,application/json"
        onPick={(file) => send({ kind: "pick", file })}
      />
      <span>{verifier.drop}</span>
    </div>
  );
}

function troubleWords(troubles: Readonly<Record<string, string>>, trouble: string): string {
  return troubles[trouble] ?? troubles.damaged ?? trouble;
}

/** Opens evidence packs and report files, and says clearly what agrees and what does not. */
export function VerifierPage({ scene, language, send }: VerifierPageProps): JSX.Element {
  const wording = wordingOf(language);
  const { verifier } = wording.words.evidence;
  return (
    <WordingContext.Provider value={wording}>
      <main class="verifier" data-phase={scene.phase}>
        <h1>{verifier.title}</h1>
        {scene.phase === "empty" && <p class="verifier-lead">{verifier.lead}</p>}
        <Picker scene={scene} send={send} />
        {scene.phase === "working" && (
          <p role="status">
            {verifier.working} {scene.name}
          </p>
        )}
        {scene.phase === "trouble" && (
          <p role="alert" class="verifier-trouble">
            <b>{scene.name}</b> {troubleWords(verifier.troubles, scene.trouble)}
          </p>
        )}
        {scene.phase === "report" && <p>{verifier.onlyReport}</p>}
        {scene.phase === "pack" && <PackView pack={scene.pack} send={send} />}
      </main>
    </WordingContext.Provider>
  );
}
