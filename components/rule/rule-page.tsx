import type { JSX } from "preact";
import type { Category } from "../../core/model/report.ts";
import { type Language, WordingContext, wordingOf } from "../words/wording.ts";
import { RuleArticle } from "./rule-article.tsx";
import type { RuleDetail } from "./rule-detail.ts";
import "../theme/tokens.css";
import "../theme/base.css";
import "./rule-page.css";

interface RulePageProps {
  readonly rules: readonly RuleDetail[];
  /** Id of the rule that was asked for. */
  readonly named: string;
  readonly language: Language;
}

/** The catalogue: what each rule looks at, why, on what basis, and what it leaves alone. */
export function RulePage({ rules, named, language }: RulePageProps): JSX.Element {
  const wording = wordingOf(language);
  const { rulePage, categories } = wording.words;
  const grouped = Object.keys(categories) as Category[];
  return (
    <WordingContext.Provider value={wording}>
      <main class="rules">
        <h1>{rulePage.title}</h1>
        <p class="rules-soft">{rulePage.lead(rules.length)}</p>
        {grouped.map((category) => (
          <section key={category}>
            <h2>{categories[category]}</h2>
            {rules
              .filter((rule) => rule.category === category)
              .map((rule) => (
                <RuleArticle key={rule.id} rule={rule} isNamed={rule.id === named} />
              ))}
          </section>
        ))}
      </main>
    </WordingContext.Provider>
  );
}
