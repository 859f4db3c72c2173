import type { Finding } from "../../core/model/report.ts";
import { type Stand, standOf } from "../../core/model/review.ts";
import type { Intent, View } from "../intent.ts";
import type { Decisions } from "./filter.ts";

/** What is open and in which order the cards stand: all that a key needs to know. */
export interface ListPosition {
  readonly findings: readonly Finding[];
  readonly active: string | null;
  readonly operand: number | null;
  readonly keys: boolean;
  readonly isFiltering: boolean;
  readonly decisions: Decisions;
}

function step({ findings, active }: ListPosition, by: number): Intent | undefined {
  const at = findings.findIndex(({ id }) => id === active);
  const next = at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by;
  const finding = findings[next];
  return finding && { kind: "select", finding: finding.id };
}

function jump({ findings, active, operand }: ListPosition, by: number): Intent | undefined {
  const finding = findings.find(({ id }) => id === active);
  if (finding === undefined) return undefined;
  const count = finding.at.length;
  const from = operand ?? (by > 0 ? -1 : count);
  return { kind: "focus", finding: finding.id, operand: (from + by + count) % count };
}

/** Decides, or takes the same decision back. */
function decide({ active, decisions }: ListPosition, stand: Stand): Intent | undefined {
  if (active === null) return undefined;
  const before = decisions.get(active);
  const after = standOf(before) === stand ? "open" : stand;
  return { kind: "decide", finding: active, stand: after, reason: "", note: before?.note ?? "" };
}

function openForm({ active }: ListPosition, form: NonNullable<View["form"]>): Intent | undefined {
  return active === null ? undefined : show({ form });
}

function show(change: Partial<View>): Intent {
  return { kind: "view", change };
}

const letters: Readonly<Record<string, (position: ListPosition) => Intent | undefined>> = {
  j: (position) => step(position, 1),
  k: (position) => step(position, -1),
  "[": (position) => jump(position, -1),
  "]": (position) => jump(position, 1),
  c: (position) => decide(position, "confirmed"),
  v: (position) => decide(position, "later"),
  x: (position) => openForm(position, "exclude"),
  n: (position) => openForm(position, "note"),
  u: () => ({ kind: "undo" }),
  f: ({ isFiltering }) => show({ isFiltering: !isFiltering }),
  "+": ({ active, operand }) =>
    active === null ? undefined : { kind: "pick-operand", finding: active, operand: operand ?? 0 },
  "/": () => ({ kind: "search" }),
  "?": () => show({ sheet: "help" }),
};

const named: Readonly<Record<string, (position: ListPosition) => Intent | undefined>> = {
  ArrowDown: (position) => step(position, 1),
  ArrowUp: (position) => step(position, -1),
  Enter: (position) =>
    jump({ ...position, operand: position.operand ?? -1 }, position.operand === null ? 1 : 0),
  Escape: ({ active }) => (active === null ? undefined : { kind: "select", finding: null }),
};

/** What a key means while a card has focus; undefined when it means nothing here. */
export function intentOfKey(key: string, position: ListPosition): Intent | undefined {
  if (key === "U" && position.keys) return { kind: "redo" };
  const letter = position.keys ? letters[key.toLowerCase()] : undefined;
  return (letter ?? named[key])?.(position);
}
