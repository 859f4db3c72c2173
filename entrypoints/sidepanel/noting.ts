import type { Calculation, Pick } from "../../components/manual/calculate.ts";
import { manualFinding } from "../../core/model/manual.ts";
import type { Place, Report } from "../../core/model/report.ts";
import type { PageSelection } from "../messages/page.ts";
import type { Handlers } from "./handlers.ts";
import type { Reviewing } from "./reviewing.ts";
import { changeView, findingOf, type Store } from "./store.ts";

/** What noting needs from the page. */
export interface NotingTools {
  readonly selection: (tabId: number) => Promise<PageSelection>;
  readonly textOf: (tabId: number) => Promise<string | undefined>;
}

const longestQuote = 160;
const clauseEnd = /[。；;\n\t]/;

/** The clause around a stretch of text, cut to what can be read at a glance. */
export function pickFrom(text: string, { start, end }: { start: number; end: number }): Pick {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestQuote && !clauseEnd.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < longestQuote && !clauseEnd.test(text.charAt(to))) to += 1;
  return { text: text.slice(start, end), quote: text.slice(from, to).trim(), start, end };
}

/** Titles of the sections around an offset, as on every place of a report. */
function sectionAt({ sections }: Report, offset: number): string {
  return sections
    .filter(({ level, start, end }) => level > 0 && start <= offset && offset < end)
    .map(({ title }) => title)
    .join(" › ");
}

function placeOf({ text, quote, start, end }: Pick, role: Place["role"], report: Report): Place {
  return { role, text, quote, start, end, section: sectionAt(report, start), cell: null };
}

type Noting = "pick" | "pick-operand" | "unpick" | "note-down" | "take-back";

/** Findings that a person makes of words on the page. */
export function notingHandlers(
  store: Store,
  reviewing: Reviewing,
  { selection, textOf }: NotingTools,
): { readonly [Kind in Noting]: Handlers[Kind] } {
  const pick = async () => {
    const { value: scene } = store.scene;
    if (scene.phase !== "checked") return;
    const [span, text] = await Promise.all([selection(scene.tab.id), textOf(scene.tab.id)]);
    if (span === null || text === undefined) return changeView(store, { isEmptyPick: true });
    const picks = [...store.view.value.picks, pickFrom(text, span)];
    changeView(store, { picks, isEmptyPick: false });
  };
  const pickOperand = (id: string, operand: number) => {
    const place = findingOf(store, id)?.at[operand];
    if (place === undefined) return;
    const { text, quote, start, end } = place;
    const others = store.view.value.picks.filter((each) => each.start !== start || each.end !== end);
    changeView(store, {
      picks: [...others, { text, quote, start, end }],
      isNoting: true,
      isEmptyPick: false,
    });
  };
  const noteDown = (sentence: string, calculation: Calculation | null) => {
    const report = store.report.value;
    const [claim, ...rest] = store.view.value.picks;
    if (report === undefined || claim === undefined) return;
    const { formula = null, value = null, unit = null } = calculation ?? {};
    const places = rest.map((each) => placeOf(each, "part", report));
    const at = [placeOf(claim, calculation === null ? "claim" : "part", report), ...places] as const;
    reviewing.note(manualFinding({ id: crypto.randomUUID(), sentence, at, formula, computed: value, unit }));
    changeView(store, { picks: [], isNoting: false, isEmptyPick: false });
  };
  return {
    pick: () => void pick(),
    "pick-operand": ({ finding, operand }) => pickOperand(finding, operand),
    unpick: ({ index }) =>
      changeView(store, { picks: store.view.value.picks.filter((_, each) => each !== index) }),
    "note-down": ({ sentence, calculation }) => noteDown(sentence, calculation),
    "take-back": ({ finding }) => {
      reviewing.takeBack(finding);
      changeView(store, { active: null, operand: null });
    },
  };
}
