import type { Span } from "../../components/intent.ts";
import type { Place } from "../../core/model/report.ts";
import type { FromPanel } from "../messages/panel.ts";
import { findingOf, type Store } from "./store.ts";

type Focus = Extract<FromPanel, { readonly type: "focus" }>;
type FocusPlace = Focus["places"][number];

const nothing: Focus = { type: "focus", places: [] };

/** The places of a finding that have words on the page, and where `operand` went among them. */
export function focusOf(at: readonly Place[], operand: number | null): Focus {
  const kept = at.map((place, index) => ({ place, index })).filter(({ place }) => place.end > place.start);
  const places = kept.map(({ place: { start, end, role } }): FocusPlace => ({ start, end, role }));
  const current = kept.findIndex(({ index }) => index === operand);
  return { type: "focus", places, ...(current < 0 ? {} : { current }) };
}

/** What is lit on the page beside the highlights: one equation, one operand, or some words. */
export interface Lighting {
  readonly light: (finding: string | null, operand: number | null) => void;
  readonly hover: (finding: string, operand: number | null) => void;
  readonly visit: (spans: readonly Span[]) => void;
}

export function createLighting(store: Store, tell: (message: FromPanel) => void): Lighting {
  const focused = (finding: string | null, operand: number | null) => {
    const at = finding === null ? undefined : findingOf(store, finding)?.at;
    return at === undefined ? nothing : focusOf(at, operand);
  };
  const light: Lighting["light"] = (finding, operand) => tell(focused(finding, operand));
  return {
    light,
    hover: (finding, operand) => {
      const place = operand === null ? undefined : findingOf(store, finding)?.at[operand];
      const { active, operand: current } = store.view.value;
      // Back to the open card as it was, and to no other part of the page.
      if (place === undefined) tell({ ...focused(active, current), still: true });
      else tell(focusOf([place], null));
    },
    visit: (spans) => {
      const places = spans.map(({ start, end }): FocusPlace => ({ start, end, role: "other" }));
      tell({ type: "focus", places, current: 0 });
    },
  };
}
