import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { RuleTexts } from "../../components/finding/rule-text.ts";
import { firstView, type View } from "../../components/intent.ts";
import { type Decisions, filterFindings, openFilter } from "../../components/list/filter.ts";
import type { Scene } from "../../components/scene/scene.ts";
import type { Language } from "../../components/words/wording.ts";
import { type Corrections, noCorrections } from "../../core/model/corrections.ts";
import { withManual } from "../../core/model/manual.ts";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Finding, Report } from "../../core/model/report.ts";

/** Everything that the panel shows; components only read it. */
export interface Store {
  readonly scene: Signal<Scene>;
  readonly view: Signal<View>;
  readonly language: Signal<Language>;
  /** Match patterns that the user has granted. */
  readonly origins: Signal<readonly string[]>;
  readonly rules: Signal<RuleTexts>;
  /** How the tables of the report were read; undefined until somebody looks. */
  readonly tables: Signal<readonly ReadTable[] | undefined>;
  /** What was corrected about how the document is read. */
  readonly corrections: Signal<Corrections>;
  /** What the check found. */
  readonly checked: ReadonlySignal<Report | undefined>;
  /** The same with the findings that people made. */
  readonly report: ReadonlySignal<Report | undefined>;
  /** Address of the document that was shown last; null for files, undefined before the first. */
  readonly lastUrl: Signal<string | null | undefined>;
  /** The findings that the filter lets through: those that are lit on the page. */
  readonly shown: ReadonlySignal<readonly Finding[]>;
}

/** What people did with the findings: what was excluded is not shown, what they made themselves is. */
export interface People {
  readonly decisions: ReadonlySignal<Decisions>;
  readonly manual: ReadonlySignal<readonly Finding[]>;
}

export function createStore({ decisions, manual }: People): Store {
  const scene = signal<Scene>({ phase: "empty" });
  const view = signal<View>(firstView);
  const checked = computed(() => (scene.value.phase === "checked" ? scene.value.report : undefined));
  const report = computed(() => checked.value && withManual(checked.value, manual.value));
  const filter = computed(() => view.value.filter);
  return {
    scene,
    view,
    language: signal<Language>("zh"),
    origins: signal<readonly string[]>([]),
    rules: signal<RuleTexts>({}),
    tables: signal<readonly ReadTable[] | undefined>(undefined),
    corrections: signal(noCorrections),
    checked,
    report,
    lastUrl: signal<string | null | undefined>(undefined),
    shown: computed(() => filterFindings(report.value?.findings ?? [], filter.value, decisions.value)),
  };
}

const allStands = ["open", "confirmed", "later", "excluded"] as const;

export function findingOf({ report }: Store, id: string): Finding | undefined {
  return report.value?.findings.find((finding) => finding.id === id);
}

export function changeView({ view }: Store, change: Partial<View>): void {
  view.value = { ...view.value, ...change };
}

/** A page that is being read again keeps showing what was found before. */
function heldWhileBusy(held: Scene, scene: Scene): Scene {
  if (scene.phase !== "working" || held.phase !== "checked") return scene;
  const isSame = held.tab.id === scene.tab.id && held.tab.url === scene.tab.url;
  return isSame ? { ...held, busy: true } : scene;
}

/** A new scene. Another document starts with everything shown and no card open; a re-check keeps what still exists. */
export function showScene(store: Store, scene: Scene): void {
  const before = store.report.value;
  store.scene.value = heldWhileBusy(store.scene.value, scene);
  const { report, lastUrl } = store;
  if (report.value === undefined) return;
  // Whoever looks at the tables sees the old ones until the new ones are read.
  if (report.value !== before && store.view.value.tab !== "tables") store.tables.value = undefined;
  const { url } = report.value.source;
  if (url !== lastUrl.value) {
    const { keys, sort, pack } = store.view.value;
    store.view.value = { ...firstView, keys, sort, pack };
    store.tables.value = undefined;
    lastUrl.value = url;
  } else if (store.view.value.active !== null && findingOf(store, store.view.value.active) === undefined)
    changeView(store, { active: null, operand: null });
}

/** A finding was pointed at from outside the list: its card opens, even if the filter hid it. Returns the card's finding. */
export function showClicked(store: Store, ids: readonly string[]): Finding | undefined {
  const id = ids.find((each) => store.shown.value.some((finding) => finding.id === each)) ?? ids[0];
  const finding = id === undefined ? undefined : findingOf(store, id);
  if (finding === undefined) return undefined;
  const isHidden = !store.shown.value.includes(finding);
  const filter = isHidden
    ? { ...openFilter, tiers: [...openFilter.tiers, "note" as const], stands: [...allStands] }
    : store.view.value.filter;
  changeView(store, { tab: "findings", filter, active: finding.id, operand: null, form: null });
  return finding;
}
