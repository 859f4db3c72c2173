import type { JSX } from "preact";
import { type Thresholds, usualThresholds } from "../../core/model/thresholds.ts";
import { useWords } from "../words/wording.ts";
import type { SendOption } from "./options.ts";

interface ThresholdsSectionProps {
  readonly thresholds: Thresholds;
  readonly send: SendOption;
}

const names: readonly (keyof Thresholds)[] = ["changePercent", "changeAmount", "sharePoints"];
const most = 1_000_000;

/** From which size on changes against the year before are pointed out. */
export function ThresholdsSection({ thresholds, send }: ThresholdsSectionProps): JSX.Element {
  const { options } = useWords();
  const isUsual = names.every((name) => thresholds[name] === usualThresholds[name]);
  const set = (change: Thresholds) => send({ kind: "set", change: { thresholds: change } });
  return (
    <section>
      <h2>{options.thresholds}</h2>
      <p class="options-note">{options.thresholdsNote}</p>
      {names.map((name) => (
        <label class="options-number" key={name}>
          <span>{options.thresholdNames[name]}</span>
          <span>
            <input
              type="number"
              min={0}
              max={most}
              step="any"
              name={name}
              value={thresholds[name]}
              onChange={(event) => {
                const value = event.currentTarget.valueAsNumber;
                if (value >= 0 && value <= most) set({ ...thresholds, [name]: value });
                else event.currentTarget.value = String(thresholds[name]);
              }}
            />
            <span class="options-unit">{options.thresholdUnits[name]}</span>
          </span>
        </label>
      ))}
      <button type="button" class="verb-side" disabled={isUsual} onClick={() => set(usualThresholds)}>
        {options.asUsual}
      </button>
    </section>
  );
}
