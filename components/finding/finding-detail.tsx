import type { JSX } from "preact";
import { manualRule } from "../../core/model/manual.ts";
import type { Finding, Place, ReportTable } from "../../core/model/report.ts";
import { useSay, useWords } from "../words/wording.ts";
import { withUnit } from "./amount.ts";
import { markOf } from "./mark.ts";
import { placeWords } from "./place-words.ts";
import { Prose } from "./prose.tsx";
import { Quote } from "./quote.tsx";
import { roundingReasonOf } from "./rounding.ts";
import type { RuleText } from "./rule-text.ts";
import "./finding-detail.css";

interface FindingDetailProps {
  readonly finding: Finding;
  readonly tables: readonly ReportTable[];
  readonly rule: RuleText | undefined;
  readonly onJump: (operand: number) => void;
  readonly onRule: () => void;
}

/** Every place once: cells and sentences that several operands share are quoted a single time. */
function distinct(at: readonly Place[]): { place: Place; index: number }[] {
  const seen = new Set<string>();
  return at.flatMap((place, index) => {
    const key = place.cell === null ? `${place.section} ${place.quote}` : `${place.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ place, index }];
  });
}

const mostQuotes = 4;

/** Why, where and on what basis: the part of a card that shows when it is open. */
export function FindingDetail({ finding, tables, rule, onJump, onRule }: FindingDetailProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { card } = words;
  const reason = roundingReasonOf(finding);
  const [low, high] = finding.interval ?? ["", ""];
  const unit = finding.unit;
  const quotes = distinct(finding.at).slice(0, mostQuotes);
  const wordsAt = (order: number) => {
    const quoted = quotes[order];
    return quoted && placeWords(quoted.place, tables, words);
  };
  return (
    <dl class="detail">
      {reason !== undefined && (
        <div>
          <dt>{card.why}</dt>
          <dd>
            <Prose
              text={words.rounding[reason](
                withUnit(low, unit),
                withUnit(high, unit),
                withUnit(finding.stated ?? "", unit),
              )}
            />
          </dd>
        </div>
      )}
      {finding.cause !== null && (
        <div>
          <dt>{card.cause}</dt>
          <dd>
            <Prose text={say(finding.cause.explanation)} />
          </dd>
        </div>
      )}
      <div>
        <dt>{quotes.length > 1 ? card.quotes : card.quote}</dt>
        <dd>
          {quotes.map(({ place, index }, order) => (
            <button type="button" class="detail-quote" key={index} onClick={() => onJump(index)}>
              <Quote place={place} />
              {wordsAt(order) !== wordsAt(order + 1) && <span class="detail-place">{wordsAt(order)}</span>}
            </button>
          ))}
        </dd>
      </div>
      {finding.rule === manualRule && (
        <div>
          <dt>{card.basis}</dt>
          <dd>
            {words.manual.rule}
            <span class="detail-place">{words.manual.why}</span>
          </dd>
        </div>
      )}
      {rule !== undefined && (
        <div>
          <dt>{card.basis}</dt>
          <dd>
            {say(rule.title)}
            <span class="detail-place">{say(rule.basis)}</span>
            <button type="button" class="verb detail-rule" onClick={onRule}>
              {card.rule}
            </button>
          </dd>
        </div>
      )}
      <div>
        <dt>{card.tier}</dt>
        <dd data-mark={markOf(finding)}>
          <span class="detail-tier understroke">{words.tiers[finding.tier]}</span> ·{" "}
          {words.categories[finding.category]}
        </dd>
      </div>
    </dl>
  );
}
