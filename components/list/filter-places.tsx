import type { JSX } from "preact";
import type { Report } from "../../core/model/report.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import { useSay, useWords } from "../words/wording.ts";
import type { Filter } from "./filter.ts";

interface FilterPlacesProps {
  readonly filter: Filter;
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly onChange: (filter: Filter) => void;
}

/** Deeper sections would make the list of sections longer than the list of findings. */
const deepest = 2;

/** One section of the document, one rule. */
export function FilterPlaces({ filter, report, rules, onChange }: FilterPlacesProps): JSX.Element {
  const { tools } = useWords();
  const say = useSay();
  const sections = report.sections.filter(
    ({ level, title }) => level > 0 && level <= deepest && title !== "",
  );
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const chosen = sections.findIndex(({ start }) => start === filter.section?.start);
  return (
    <div class="filter-places">
      <label>
        <span>{tools.section}</span>
        <select
          value={chosen}
          onChange={(event) =>
            onChange({ ...filter, section: sections[Number(event.currentTarget.value)] ?? null })
          }
        >
          <option value={-1}>{tools.allSections}</option>
          {sections.map(({ title, level, start }, index) => (
            <option key={start} value={index}>
              {`${"\u3000".repeat(level - 1)}${title}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{tools.rule}</span>
        <select
          value={filter.rule ?? ""}
          onChange={(event) => onChange({ ...filter, rule: event.currentTarget.value || null })}
        >
          <option value="">{tools.allRules}</option>
          {used.map((id) => {
            const rule = rules[id];
            return (
              <option key={id} value={id}>
                {rule === undefined ? id : say(rule.title)}
              </option>
            );
          })}
        </select>
      </label>
    </div>
  );
}
