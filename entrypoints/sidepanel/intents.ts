import type { Intent, Send } from "../../components/intent.ts";
import type { Place } from "../../core/model/report.ts";
import type { FromPanel } from "../messages/panel.ts";
import { changeView, findingOf, type Store } from "./store.ts";

type FocusPlace = Extract<FromPanel, { readonly type: "focus" }>["places"][number];

/** What an intent may reach beyond the panel's own state. */
export interface Reach {
  readonly tell: (message: FromPanel) => void;
  readonly requestAccess: (origins: readonly string[]) => void;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
}

/** The places of a finding that have words on the page, and where `operand` went among them. */
export function focusOf(at: readonly Place[], operand: number | null): FromPanel {
  const kept = at.map((place, index) => ({ place, index })).filter(({ place }) => place.end > place.start);
  const places = kept.map(({ place: { start, end, role } }): FocusPlace => ({ start, end, role }));
  const current = kept.findIndex(({ index }) => index === operand);
  return { type: "focus", places, ...(current < 0 ? {} : { current }) };
}

const nothing: FromPanel = { type: "focus", places: [] };

/** Turns what components ask for into state and messages. */
export function intentsOf(store: Store, reach: Reach): Send {
  const light = (finding: string | null, operand: number | null) => {
    const at = finding === null ? undefined : findingOf(store, finding)?.at;
    reach.tell(at === undefined ? nothing : focusOf(at, operand));
  };
  const hover = (finding: string, operand: number | null) => {
    const place = operand === null ? undefined : findingOf(store, finding)?.at[operand];
    if (place === undefined) light(store.view.value.active, null);
    else reach.tell(focusOf([place], null));
  };
  return (intent: Intent) => {
    switch (intent.kind) {
      case "select":
        changeView(store, { active: intent.finding, operand: null });
        return light(intent.finding, null);
      case "focus":
        changeView(store, { active: intent.finding, operand: intent.operand });
        return light(intent.finding, intent.operand);
      case "hover":
        return hover(intent.finding, intent.operand);
      case "visit": {
        const places = intent.spans.map(({ start, end }): FocusPlace => ({ start, end, role: "other" }));
        return reach.tell({ type: "focus", places, current: 0 });
      }
      case "view":
        return changeView(store, intent.change);
      case "speak":
        store.language.value = intent.language;
        return;
      case "grant":
        return reach.requestAccess(intent.origins);
      case "search":
        return reach.focusSearch();
      case "list":
        return reach.focusList();
      case "check":
        return reach.tell({ type: "check" });
      case "cancel":
        return reach.tell({ type: "cancel" });
    }
  };
}
