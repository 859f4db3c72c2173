import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { Send } from "../intent.ts";
import { openFilter } from "../list/filter.ts";
import { useWords } from "../words/wording.ts";
import { Sheet } from "./sheet.tsx";

/** Read and nothing found but last-digit notes: that is worth as much as was checked, so it says how much. */
export function ClearScene({ report, send }: { readonly report: Report; readonly send: Send }): JSX.Element {
  const { scenes } = useWords();
  const { agree, rounding, unsure } = report.coverage.relations;
  const checked = agree + rounding;
  const notes = report.findings.length;
  return (
    <Sheet title={checked === 0 ? scenes.nothingTitle : scenes.clearTitle}>
      <p>{checked === 0 ? scenes.nothing : scenes.clear(checked, report.tables.length)}</p>
      {rounding > 0 && <p class="sheet-soft">{scenes.clearRounding(rounding)}</p>}
      {unsure > 0 && <p class="sheet-soft">{scenes.clearUnsure(unsure)}</p>}
      {notes > 0 && (
        <button
          type="button"
          class="verb-side"
          onClick={() => send({ kind: "view", change: { filter: { ...openFilter, tiers: ["note"] } } })}
        >
          {scenes.seeNotes(notes)}
        </button>
      )}
      <button
        type="button"
        class="verb-side"
        onClick={() => send({ kind: "view", change: { tab: "coverage" } })}
      >
        {scenes.seeCoverage}
      </button>
    </Sheet>
  );
}
