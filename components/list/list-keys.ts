import type { Finding } from "../../core/model/report.ts";
import type { Intent, View } from "../intent.ts";

/** What is open and in which order the cards stand: all that a key needs to know. */
export interface ListPosition {
  readonly findings: readonly Finding[];
  readonly active: string | null;
  readonly operand: number | null;
  readonly keys: boolean;
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

function show(change: Partial<View>): Intent {
  return { kind: "view", change };
}

const letters: Readonly<Record<string, (position: ListPosition) => Intent | undefined>> = {
  j: (position) => step(position, 1),
  k: (position) => step(position, -1),
  "[": (position) => jump(position, -1),
  "]": (position) => jump(position, 1),
  "/": () => ({ kind: "search" }),
  "?": () => show({ help: true }),
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
  const letter = position.keys ? letters[key.toLowerCase()] : undefined;
  return (letter ?? named[key])?.(position);
}
