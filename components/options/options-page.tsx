import type { JSX } from "preact";
import { WordingContext, wordingOf } from "../words/wording.ts";
import { DataSection } from "./data-section.tsx";
import { HostsSection } from "./hosts-section.tsx";
import type { OptionsState, SendOption } from "./options.ts";
import { RulesSection } from "./rules-section.tsx";
import { ThresholdsSection } from "./thresholds-section.tsx";
import { UseSection } from "./use-section.tsx";
import "../theme/tokens.css";
import "../theme/base.css";
import "./options.css";

interface OptionsPageProps {
  readonly state: OptionsState;
  readonly send: SendOption;
}

/** Everything that can be chosen, on one page. */
export function OptionsPage({ state, send }: OptionsPageProps): JSX.Element {
  const wording = wordingOf(state.language);
  const { options } = wording.words;
  return (
    <WordingContext.Provider value={wording}>
      <main class="options">
        <h1>{options.title}</h1>
        <HostsSection origins={state.origins} send={send} />
        <UseSection state={state} send={send} />
        <ThresholdsSection thresholds={state.thresholds} send={send} />
        <RulesSection rules={state.rules} off={state.rulesOff} send={send} />
        <DataSection state={state} send={send} />
      </main>
    </WordingContext.Provider>
  );
}
