import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { Dialog } from "../dialog/dialog.tsx";
import { exportFormats } from "../head/export-formats.ts";
import type { Send } from "../intent.ts";
import { type Language, languageTags, useWords, WordingContext, wordingOf } from "../words/wording.ts";
import { PackSection } from "./pack-section.tsx";
import type { PackState } from "./pack-state.ts";
import "./export-sheet.css";

interface ExportSheetProps {
  readonly isOpen: boolean;
  readonly isFile: boolean;
  readonly pack: PackState;
  readonly send: Send;
}

const languages: readonly Language[] = ["zh", "en"];

function ExportForm({ isFile, pack, send }: Omit<ExportSheetProps, "isOpen">): JSX.Element {
  const words = useWords();
  const { evidence } = words;
  const spoken = useContext(WordingContext).language;
  const [language, setLanguage] = useState<Language>(spoken);
  const [leaveOut, setLeaveOut] = useState(false);
  const choice = { language, leaveOut };
  return (
    <div class="export">
      <fieldset>
        <legend class="decide-label">{evidence.language}</legend>
        {languages.map((each) => (
          <label key={each} lang={languageTags[each]}>
            <input
              type="radio"
              name="export-language"
              value={each}
              checked={each === language}
              onChange={() => setLanguage(each)}
            />
            {wordingOf(each === "zh" ? "en" : "zh").words.head.language}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={leaveOut} onChange={() => setLeaveOut(!leaveOut)} />
        {evidence.leaveOut}
      </label>
      <ul class="export-formats">
        {exportFormats.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="verb"
              data-format={format}
              onClick={() => send({ kind: "export", format, choice })}
            >
              {words.exports.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      <PackSection pack={pack} isFile={isFile} choice={choice} send={send} />
    </div>
  );
}

/** Everything that a report can be saved as, in either language. */
export function ExportSheet({ isOpen, ...form }: ExportSheetProps): JSX.Element {
  const { evidence } = useWords();
  const close = () => form.send({ kind: "view", change: { sheet: null } });
  return (
    <Dialog name="export" title={evidence.title} isOpen={isOpen} onClose={close}>
      <ExportForm {...form} />
    </Dialog>
  );
}
