import { type IdentityEntry, identities } from "../../lexicon/subjects.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Total } from "../../model/relation.ts";
import { subjectKey } from "../../text/subjects.ts";
import { currentFacts, operandOf } from "./select.ts";

/** Standard identities over prose: first within one paragraph or section, then over the document's first mentions. */
export function identityTotals(document: Document, facts: readonly Fact[], known: readonly Total[]): Total[] {
  const texts = facts.filter(({ from }) => from === "text");
  const taken = new Map(known.map((total) => [total.total.range[0], total] as const));
  const bySubject = currentFacts(document, texts);
  return identities.flatMap((identity) => totalsFor(identity, bySubject, taken));
}

function totalsFor(
  identity: IdentityEntry,
  bySubject: ReadonlyMap<string, readonly Fact[]>,
  taken: ReadonlyMap<number, Total>,
): Total[] {
  if (identity.unless !== undefined && bySubject.has(identity.unless)) return [];
  return (bySubject.get(identity.total) ?? []).flatMap((total) => {
    const list = taken.get(total.range[0]);
    if (list !== undefined && !isWithin(list, identity)) return [];
    // 「其中：人员经费 a。」 and 公用经费 in the next paragraph: the list goes on behind its sentence.
    const isWhole = list !== undefined && list.parts.length >= identity.parts.length;
    const local = isWhole
      ? undefined
      : gather(identity, bySubject, total, (facts) => inSection(facts, total));
    const wide = gather(identity, bySubject, total, (facts) => facts[0]);
    const isLocal = local?.every((part) => part.section === total.section) === true;
    if (local !== undefined && isLocal) return [totalOf(total, local, "sure")];
    // Parts printed elsewhere: another scope is possible, so at most probable.
    return wide === undefined || wide.every((part) => part.section === total.section)
      ? []
      : [totalOf(total, wide, "likely")];
  });
}

function gather(
  identity: IdentityEntry,
  bySubject: ReadonlyMap<string, readonly Fact[]>,
  total: Fact,
  choose: (facts: readonly Fact[]) => Fact | undefined,
): Fact[] | undefined {
  const pick = (key: string) =>
    choose((bySubject.get(key) ?? []).filter((fact) => areComparable(fact.quantity, total.quantity)));
  const parts = identity.parts.map(pick);
  const optional = (identity.optional ?? []).map(pick);
  if (parts.some((part) => part === undefined)) return undefined;
  return [...parts, ...optional].filter((fact) => fact !== undefined);
}

function totalOf(total: Fact, parts: readonly Fact[], confidence: Total["confidence"]): Total {
  return {
    kind: "total",
    family: "total-of-parts",
    label: total.label,
    total: operandOf(total),
    parts: parts.map(operandOf),
    exhaustive: "yes",
    confidence,
  };
}

/** A printed list with parts of another kind (年初结转 …) defines its total in another way than the identity. */
function isWithin(list: Total, identity: IdentityEntry): boolean {
  const keys = new Set([...identity.parts, ...(identity.optional ?? [])]);
  return list.parts.every(({ label }) => keys.has(subjectKey(label) ?? ""));
}

/** The mention in the total's own section, behind it if there is one. */
function inSection(facts: readonly Fact[], total: Fact): Fact | undefined {
  const same = facts.filter((fact) => fact.section === total.section);
  return same.find((fact) => fact.range[0] > total.range[0]) ?? same[0];
}

/** 收入总计 = 支出总计 (docs/formulas.md, F1.5 and F4.7), each printed in its own words. */
export function balanceTotals(document: Document, facts: readonly Fact[]): Total[] {
  const bySubject = currentFacts(
    document,
    facts.filter(({ from }) => from === "text"),
  );
  const pairs = [
    ["grand-income", "grand-spending"],
    ["fiscal-grand-income", "fiscal-grand-spending"],
  ] as const;
  return pairs.flatMap(([income, spending]) => {
    const [left] = bySubject.get(income) ?? [];
    const [right] = bySubject.get(spending) ?? [];
    if (left === undefined || right === undefined || !areComparable(left.quantity, right.quantity)) return [];
    const total = totalOf(left, [right], left.section === right.section ? "sure" : "likely");
    return [{ ...total, family: "balance" as const, label: `${left.label}与${right.label}` }];
  });
}
