import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import { FindingCard } from "../finding/finding-card.tsx";
import type { RuleTexts } from "../finding/rule-text.ts";
import type { Send, View } from "../intent.ts";
import { CauseRow } from "../list/cause-row.tsx";
import { rowsOf } from "../list/filter.ts";
import { type Language, languageTags, WordingContext, wordingOf } from "../words/wording.ts";
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/marks.css";
import "./welcome.css";

export interface WelcomePageProps {
  readonly text: string;
  /** What the text's check found. */
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly view: View;
  readonly language: Language;
  readonly isGranted: boolean;
  readonly send: Send;
  readonly onText: (text: string) => void;
}

/** More would push the steps off the screen. */
const most = 4;

/** One screen: what it does, to be tried at once, and the two steps to real pages. */
export function WelcomePage(props: WelcomePageProps): JSX.Element {
  const { text, report, rules, view, language, isGranted, send, onText } = props;
  const wording = wordingOf(language);
  const { welcome } = wording.words;
  const other = language === "zh" ? "en" : "zh";
  const { agree, rounding } = report.coverage.relations;
  const findings = report.findings.filter(({ tier }) => tier !== "note");
  return (
    <WordingContext.Provider value={wording}>
      <main class="welcome">
        <header>
          <h1>{welcome.title}</h1>
          <button
            type="button"
            class="verb"
            lang={languageTags[other]}
            onClick={() => send({ kind: "speak", language: other })}
          >
            {wording.words.head.language}
          </button>
        </header>
        <p class="welcome-lead">{welcome.lead}</p>
        <div class="welcome-try">
          <section>
            <label class="welcome-label" for="welcome-text">
              {welcome.tryIt}
            </label>
            <textarea
              id="welcome-text"
              spellcheck={false}
              value={text}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          </section>
          <section class="welcome-result" aria-live="polite">
            <h2 class="welcome-label">{welcome.result(findings.length, agree + rounding)}</h2>
            {rowsOf(findings, report.causes, "place")
              .slice(0, most)
              .map((row) =>
                row.kind === "cause" ? (
                  <CauseRow
                    key={row.cause.id}
                    cause={row.cause}
                    members={row.members}
                    tables={report.tables}
                    send={send}
                  />
                ) : (
                  <FindingCard
                    key={row.finding.id}
                    finding={row.finding}
                    tables={report.tables}
                    rules={rules}
                    suspect={report.causes.find(({ id }) => id === row.finding.group)?.place ?? null}
                    isOpen={false}
                    operand={row.finding.id === view.active ? view.operand : null}
                    isEntry={true}
                    decision={undefined}
                    novelty={undefined}
                    form={null}
                    isCopied={false}
                    whatIf={null}
                    send={send}
                  />
                ),
              )}
          </section>
        </div>
        <p>
          <a href="/demo.html">{wording.words.demo.open}</a>
        </p>
        <ol class="welcome-steps">
          <li>
            <p>{welcome.grantStep}</p>
            {isGranted ? (
              <p class="welcome-soft">{welcome.granted}</p>
            ) : (
              <button
                type="button"
                class="verb-main"
                onClick={() => send({ kind: "grant", origins: ["*://*.gov.cn/*"] })}
              >
                {wording.words.options.grantGovCn}
              </button>
            )}
          </li>
          <li>
            <p>{welcome.openStep}</p>
          </li>
        </ol>
        <p class="welcome-soft">{wording.words.scenes.access}</p>
      </main>
    </WordingContext.Provider>
  );
}
