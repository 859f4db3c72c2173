import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Category, Report } from "../../core/model/report.ts";
import type { Tier } from "../../core/model/result.ts";
import type { Stand } from "../../core/model/review.ts";
import type { RuleTexts } from "../finding/rule-text.ts";
import { useWords } from "../words/wording.ts";
import type { Filter } from "./filter.ts";
import { FilterPlaces } from "./filter-places.tsx";

const tiers: readonly Tier[] = ["certain", "probable", "note"];
const categories: readonly Category[] = ["arithmetic", "consistency", "missing", "text", "change"];

const stands: readonly Stand[] = ["open", "confirmed", "later", "excluded"];

interface FilterSheetProps {
  readonly filter: Filter;
  readonly report: Report;
  readonly rules: RuleTexts;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

/** Which tiers, categories, sections, rules and decisions the list lets through. */
export function FilterSheet({ filter, report, rules, onChange, onClose }: FilterSheetProps): JSX.Element {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => sheet.current?.querySelector("input")?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of groups; Escape closes it.
    <div
      role="group"
      aria-label={words.tools.filter}
      class="filter-sheet"
      id="filter-sheet"
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset>
        <legend>{words.tools.tier}</legend>
        {tiers.map((tier) => (
          <label key={tier}>
            <input
              type="checkbox"
              checked={filter.tiers.includes(tier)}
              onChange={() => onChange({ ...filter, tiers: toggled(filter.tiers, tier) })}
            />
            {words.tiers[tier]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.tools.category}</legend>
        {categories.map((category) => (
          <label key={category}>
            <input
              type="checkbox"
              checked={filter.categories.length === 0 || filter.categories.includes(category)}
              onChange={() => {
                const before = filter.categories.length === 0 ? categories : filter.categories;
                const after = toggled(before, category);
                onChange({ ...filter, categories: after.length === categories.length ? [] : after });
              }}
            />
            {words.categories[category]}
          </label>
        ))}
      </fieldset>
      <FilterPlaces filter={filter} report={report} rules={rules} onChange={onChange} />
      <fieldset>
        <legend>{words.tools.stand}</legend>
        {stands.map((stand) => (
          <label key={stand}>
            <input
              type="checkbox"
              checked={filter.stands.includes(stand)}
              onChange={() => onChange({ ...filter, stands: toggled(filter.stands, stand) })}
            />
            {words.decide.stands[stand]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
