import type { Intent, Send } from "../../components/intent.ts";
import type { Place } from "../../core/model/report.ts";
import type { Review } from "../../core/model/review.ts";
import { readRecord } from "../../core/wire/review.ts";
import type { FromPanel } from "../messages/panel.ts";
import type { Reviewing } from "./reviewing.ts";
import type { Verdict } from "./steps.ts";
import { changeView, findingOf, type Store, showClicked } from "./store.ts";

type FocusPlace = Extract<FromPanel, { readonly type: "focus" }>["places"][number];

/** What an intent may reach beyond the panel's own state. */
export interface Reach {
  readonly tell: (message: FromPanel) => void;
  readonly requestAccess: (origins: readonly string[]) => void;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
  readonly saveRecord: (review: Review) => void;
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
export function intentsOf(store: Store, reviewing: Reviewing, reach: Reach): Send {
  const light = (finding: string | null, operand: number | null) => {
    const at = finding === null ? undefined : findingOf(store, finding)?.at;
    reach.tell(at === undefined ? nothing : focusOf(at, operand));
  };
  const hover = (finding: string, operand: number | null) => {
    const place = operand === null ? undefined : findingOf(store, finding)?.at[operand];
    if (place === undefined) light(store.view.value.active, null);
    else reach.tell(focusOf([place], null));
  };
  const open = (finding: string | null, operand: number | null = null) => {
    changeView(store, { active: finding, operand, form: null });
    light(finding, operand);
  };
  /** What the filter hides after a decision gives way to the card behind it. */
  const decide = (verdict: Verdict) => {
    const before = store.shown.value;
    const at = before.findIndex(({ id }) => id === verdict.finding);
    reviewing.decide(verdict);
    changeView(store, { form: null });
    const after = store.shown.value;
    if (after.some(({ id }) => id === verdict.finding)) return;
    open(after[Math.min(at, after.length - 1)]?.id ?? null);
  };
  const merge = async (file: Blob) => {
    const merged = reviewing.merge(readRecord(await file.text()));
    changeView(store, { merged });
  };
  return (intent: Intent) => {
    switch (intent.kind) {
      case "select":
        return open(intent.finding);
      case "focus":
        if (store.view.value.active !== intent.finding) return open(intent.finding, intent.operand);
        changeView(store, { operand: intent.operand });
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
      case "open": {
        const finding = showClicked(store, [intent.finding]);
        return light(finding?.id ?? null, null);
      }
      case "decide":
        return decide(intent);
      case "undo":
        return reviewing.undo();
      case "redo":
        return reviewing.redo();
      case "sign":
        return reviewing.sign(intent);
      case "save-record":
        if (reviewing.review.value !== undefined) reach.saveRecord(reviewing.review.value);
        return;
      case "merge-record":
        return void merge(intent.file);
      case "check":
        return reach.tell({ type: "check" });
      case "cancel":
        return reach.tell({ type: "cancel" });
    }
  };
}
