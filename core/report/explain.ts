import type { Decimal } from "decimal.js";
import type { Fact } from "../model/fact.ts";
import type { Cause, CauseGroup, Finding, Message } from "../model/report.ts";
import { causeOf, sayWithSlip } from "./cause.ts";
import { causeMessages } from "./cause-words.ts";
import { equationOf } from "./equation.ts";
import { factIndexOf } from "./fact-index.ts";
import { fingerprinter } from "./fingerprint.ts";
import { renderMessage } from "./message.ts";
import type { Judged } from "./outcome.ts";
import type { Placer } from "./place.ts";
import { type Suspect, standingOf, suspectsOf } from "./suspects.ts";

export interface Evidence {
  /** The results of the findings, in the same order. */
  readonly differing: readonly Judged[];
  readonly judged: readonly Judged[];
  readonly facts: readonly Fact[];
  readonly placer: Placer;
}

interface Group {
  readonly suspect: Suspect;
  readonly members: readonly number[];
}

/** Each finding goes to the weightiest suspect; a suspect left with one finding is none. */
function groupsOf(suspects: readonly Suspect[]): Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const suspect of suspects) {
    const members = suspect.equations.filter((index) => !taken.has(index));
    if (members.length < 2) continue;
    for (const index of members) taken.add(index);
    groups.push({ suspect, members });
  }
  return groups;
}

function sayFixed(fixed: Decimal, { quantity }: Suspect["term"]): string {
  return `${fixed.toFixed(Math.max(0, quantity.decimals, fixed.decimalPlaces()))}${quantity.unit ?? ""}`;
}

function sayGroup({ suspect, members }: Group): Message {
  const { term, fixed, slip } = suspect;
  const { value, decimals, unit } = term.operand.quantity;
  const data = {
    count: String(members.length),
    label: term.operand.label,
    printed: `${value.toFixed(Math.max(0, decimals))}${unit ?? ""}`,
    fixed: fixed === undefined ? "" : sayFixed(fixed, term),
  };
  if (fixed === undefined) return renderMessage(causeMessages["group-open"], data);
  if (slip === undefined) return renderMessage(causeMessages.group, data);
  return sayWithSlip("group-slip", data, slip.kind);
}

function causeOfGroup({ suspect }: Group, explanation: Message): Cause | null {
  if (suspect.fixed === undefined) return null;
  return { kind: suspect.slip?.kind ?? "shared-operand", explanation };
}

/** Adds to the findings what arithmetic proves about their causes, and groups those with one suspect. */
export function explain(
  findings: readonly Finding[],
  { differing, judged, facts, placer }: Evidence,
): { findings: readonly Finding[]; causes: readonly CauseGroup[] } {
  const equations = differing.map(({ result }) => equationOf(result));
  const hasEquations = equations.some((equation) => equation !== undefined);
  const standing = standingOf(hasEquations ? judged : [], equations);
  const groups = groupsOf(suspectsOf(standing, equations));
  const fingerprint = fingerprinter();
  const index = factIndexOf(hasEquations ? facts : []);
  const isTrusted = (key: string) => (standing.agreeing.get(key) ?? 0) > 0;
  const given = new Map<number, { group: string; cause: Cause | null }>();
  const causes = groups.map((group): CauseGroup => {
    const { operand } = group.suspect.term;
    const explanation = sayGroup(group);
    const outline = placer.outlineAt(operand.range[0]);
    const id = fingerprint({ rule: "cause", words: operand.label, outline });
    for (const member of group.members)
      given.set(member, { group: id, cause: causeOfGroup(group, explanation) });
    return { id, explanation, place: placer.placeOf({ role: "other", range: operand.range, operand }) };
  });
  const explained = findings.map((finding, at): Finding => {
    const shared = given.get(at);
    const equation = equations[at];
    const own = equation === undefined ? null : causeOf(equation, index, isTrusted);
    return shared === undefined
      ? { ...finding, cause: own }
      : { ...finding, group: shared.group, cause: shared.cause ?? own };
  });
  return { findings: explained, causes };
}
