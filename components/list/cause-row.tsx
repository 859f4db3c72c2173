import type { JSX } from "preact";
import type { CauseGroup, Finding, ReportTable } from "../../core/model/report.ts";
import { placeWords } from "../finding/place-words.ts";
import { Prose } from "../finding/prose.tsx";
import type { Send } from "../intent.ts";
import { useSay, useWords } from "../words/wording.ts";
import "./cause-row.css";

interface CauseRowProps {
  readonly cause: CauseGroup;
  readonly members: readonly Finding[];
  readonly tables: readonly ReportTable[];
  readonly send: Send;
}

/** A cause that several findings share; its consequences stand under it. */
export function CauseRow({ cause, members, tables, send }: CauseRowProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { place } = cause;
  return (
    <div class="cause">
      <h3 class="cause-sentence">
        <Prose text={say(cause.explanation)} />
      </h3>
      <p class="cause-meta">
        <button
          type="button"
          class="cause-suspect"
          aria-label={`${words.list.suspect} ${place.text}`}
          onClick={() => send({ kind: "visit", spans: [{ start: place.start, end: place.end }] })}
        >
          {place.text}
        </button>
        <span>
          {words.list.cause} · {words.list.consequences(members.length)} · {placeWords(place, tables, words)}
        </span>
      </p>
    </div>
  );
}
