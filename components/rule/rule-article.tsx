import type { JSX } from "preact";
import { useSay, useWords } from "../words/wording.ts";
import type { RuleDetail } from "./rule-detail.ts";

/** An example's words; what the rule would mark stands between 〔 and 〕. */
function Example({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/[〔〕]/);
  return (
    <blockquote class="rule-example">
      {parts.map((part, index) =>
        // The parts of one text never change their order.
        index % 2 === 1 ? <mark key={`${index}${part}`}>{part}</mark> : part,
      )}
    </blockquote>
  );
}

interface RuleArticleProps {
  readonly rule: RuleDetail;
  /** Whether this is the rule that was asked for. */
  readonly isNamed: boolean;
}

/** One rule in its own words. */
export function RuleArticle({ rule, isNamed }: RuleArticleProps): JSX.Element {
  const { rulePage } = useWords();
  const say = useSay();
  const { id, title, why, basis, exclusions, examples } = rule;
  return (
    <article class="rule" id={id} data-named={isNamed}>
      <h3>
        {say(title)} <code>{id}</code>
      </h3>
      <dl>
        <dt>{rulePage.why}</dt>
        <dd>{say(why)}</dd>
        <dt>{rulePage.basis}</dt>
        <dd>{say(basis)}</dd>
        <dt>{rulePage.exclusions}</dt>
        <dd>{say(exclusions)}</dd>
        <dt>{rulePage.examples}</dt>
        <dd>
          {examples.map(({ name, text }) => (
            <Example key={name} text={text} />
          ))}
        </dd>
      </dl>
    </article>
  );
}
