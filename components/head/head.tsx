import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import { IconButton } from "../icon/icon-button.tsx";
import type { Send } from "../intent.ts";
import type { Decisions, Filter } from "../list/filter.ts";
import { useWords } from "../words/wording.ts";
import { Menu } from "./menu.tsx";
import { tallyOf } from "./tally.ts";
import { VerdictLine } from "./verdict-line.tsx";
import "./head.css";

interface HeadProps {
  readonly report: Report;
  /** Whether it is being checked again. */
  readonly isBusy: boolean;
  readonly filter: Filter;
  readonly decisions: Decisions;
  readonly send: Send;
}

/** Whose disclosure this is, what was found and how much was checked: always in sight. */
export function Head({ report, isBusy, filter, decisions, send }: HeadProps): JSX.Element {
  const words = useWords();
  const { entity, year, kinds } = report.document;
  const { numbers, inRelations } = report.coverage;
  const [kind, ...more] = kinds.map((each) => words.kinds[each]);
  const known = year === null ? words.head.unknownYear : String(year);
  const short = [
    known,
    kind === undefined || more.length === 0 ? kind : words.head.andMore(kind, more.length),
  ];
  return (
    <header class="head">
      <div class="head-title">
        <h1>
          <button
            type="button"
            class="head-name"
            onClick={() => send({ kind: "view", change: { sheet: "identity" } })}
            title={[entity, known, kind, ...more].filter(Boolean).join(" · ")}
          >
            <span class="head-entity">{entity ?? words.head.unknownEntity}</span>
            <span class="head-about"> · {short.filter(Boolean).join(" · ")}</span>
            <span class="unseen"> {words.head.correct}</span>
          </button>
        </h1>
        {isBusy ? (
          <IconButton icon="close" label={words.scenes.cancel} onClick={() => send({ kind: "cancel" })} />
        ) : (
          <IconButton icon="recheck" label={words.head.recheck} onClick={() => send({ kind: "check" })} />
        )}
        <Menu hasReport={true} send={send} />
      </div>
      <VerdictLine tally={tallyOf(report.findings, decisions)} filter={filter} send={send} />
      <button
        type="button"
        class="head-coverage"
        onClick={() => send({ kind: "view", change: { tab: "coverage" } })}
      >
        {words.head.coverage(numbers, inRelations, numbers - inRelations)}
      </button>
      {isBusy && <div class="progress head-progress" role="progressbar" aria-label={words.head.rechecking} />}
    </header>
  );
}
