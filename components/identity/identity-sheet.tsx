import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DisclosureKind } from "../../core/model/document.ts";
import type { ReportDocument } from "../../core/model/report.ts";
import { Dialog } from "../dialog/dialog.tsx";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "./identity-sheet.css";

interface IdentityFormProps {
  readonly document: ReportDocument;
  readonly send: Send;
  readonly onClose: () => void;
}

const earliest = 1990;
const latest = 2100;

/** What a person says the document is. */
function IdentityForm({ document, send, onClose }: IdentityFormProps): JSX.Element {
  const words = useWords();
  const { identity } = words;
  const [entity, setEntity] = useState(document.entity ?? "");
  const [year, setYear] = useState(document.year === null ? "" : String(document.year));
  const [kinds, setKinds] = useState<readonly DisclosureKind[]>(document.kinds);
  const all = Object.keys(words.kinds) as DisclosureKind[];
  const hasYear = Number(year) >= earliest && Number(year) <= latest;
  return (
    <form
      class="identity"
      onSubmit={(event) => {
        event.preventDefault();
        const correction = { entity: entity.trim() || null, year: hasYear ? Number(year) : null, kinds };
        send({ kind: "correct", correction });
        onClose();
      }}
    >
      <label>
        <span class="decide-label">{identity.entity}</span>
        <input
          type="text"
          value={entity}
          maxLength={120}
          onInput={(event) => setEntity(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="decide-label">{identity.year}</span>
        <input
          type="number"
          inputMode="numeric"
          min={earliest}
          max={latest}
          value={year}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend class="decide-label">{identity.kinds}</legend>
        {all.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() =>
                setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
              }
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <p class="identity-note">{identity.note}</p>
      <div class="dialog-verbs">
        <button
          type="button"
          class="verb-side"
          onClick={() => {
            send({ kind: "correct", correction: null });
            onClose();
          }}
        >
          {identity.asDetected}
        </button>
        <button type="submit" class="verb-main">
          {identity.apply}
        </button>
      </div>
    </form>
  );
}

interface IdentitySheetProps {
  readonly document: ReportDocument;
  readonly isOpen: boolean;
  readonly send: Send;
}

/** Corrects whose document this is, of which year and kind; everything is then checked again. */
export function IdentitySheet({ document, isOpen, send }: IdentitySheetProps): JSX.Element {
  const { identity } = useWords();
  const close = () => send({ kind: "view", change: { sheet: null } });
  return (
    <Dialog name="identity" title={identity.title} isOpen={isOpen} onClose={close}>
      <IdentityForm document={document} send={send} onClose={close} />
    </Dialog>
  );
}
