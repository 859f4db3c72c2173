import * as fc from "fast-check";
import { expect, test } from "vitest";
import { conflictsOf, mergeLogs, mergeReviews } from "../../core/model/merge.ts";
import type { Finding } from "../../core/model/report.ts";
import {
  addDecision,
  addTakenBack,
  type Decision,
  decisionsOf,
  emptyReview,
  figuresOf,
  manualOf,
  type Review,
} from "../../core/model/review.ts";
import { sampleReport } from "../support/sample-report.ts";

const [first, second] = sampleReport.findings as readonly [Finding, Finding];
const made: Finding = { ...second, id: "manual-1", rule: "manual" };
const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, "0")}:00+08:00`;

const decision = (change: Partial<Decision> = {}): Decision => ({
  finding: first.id,
  at: at(0),
  by: "周",
  as: "preparer",
  stand: "confirmed",
  reason: "",
  note: "",
  figures: figuresOf(first),
  message: first.message,
  ...change,
});
const reviewer = { by: "沈", as: "reviewer" } as const;
const empty = emptyReview(sampleReport);
const overs = (review: Review) => conflictsOf(review).map(({ over }) => over);

test("merging two logs loses no line and doubles none", () => {
  const [a, b] = [decision(), decision({ ...reviewer, at: at(5) })];
  expect(mergeLogs([a], [b, a])).toEqual([a, b]);
  expect(mergeLogs([a, b], [a, b])).toEqual([a, b]);
  expect(mergeLogs([a], [{ ...a, figures: "other" }])).toHaveLength(2);
});

test("people who decided apart from each other disagree until somebody decides with both in sight", () => {
  const mine = addDecision(empty, decision({ stand: "excluded", reason: "口径不同" }));
  const theirs = addDecision(empty, decision({ ...reviewer, at: at(5) }));
  expect([overs(mine), overs(theirs)]).toEqual([[], []]);
  const merged = mergeReviews(mine, theirs);
  expect(conflictsOf(merged)).toEqual([
    { finding: first.id, over: "stand", decisions: [mine.log[0], theirs.log[0]] },
  ]);
  expect(decisionsOf(merged).get(first.id)?.by).toBe("沈");
  const settled = addDecision(merged, decision({ at: at(3) }));
  expect(overs(settled)).toEqual([]);
  expect(decisionsOf(settled).get(first.id)?.by).toBe("周");
  // The other's file once more says nothing new; a further decision there does.
  expect(overs(mergeReviews(settled, theirs))).toEqual([]);
  expect(
    overs(mergeReviews(settled, addDecision(theirs, decision({ ...reviewer, stand: "later", at: at(9) })))),
  ).toEqual(["stand"]);
});

test("a reviewer who has the preparer's decision in sight does not disagree, but decides", () => {
  const prepared = addDecision(empty, decision());
  const reviewed = addDecision(
    prepared,
    decision({ ...reviewer, at: at(5), stand: "excluded", reason: "已更正" }),
  );
  const merged = mergeReviews(prepared, reviewed);
  expect(overs(merged)).toEqual([]);
  expect(decisionsOf(merged).get(first.id)?.stand).toBe("excluded");
});

test("the same decision for different reasons is named too", () => {
  const mine = addDecision(empty, decision({ stand: "excluded", reason: "口径不同" }));
  const same = addDecision(empty, decision({ ...reviewer, stand: "excluded", reason: "口径不同" }));
  expect(overs(mergeReviews(mine, same))).toEqual([]);
  const noted = addDecision(
    empty,
    decision({ ...reviewer, stand: "excluded", reason: "口径不同", note: "见附件" }),
  );
  expect(overs(mergeReviews(mine, noted))).toEqual(["words"]);
});

test("a finding that one person took back does not come back, and another's decision about it is named", () => {
  const mine: Review = { ...empty, manual: [made] };
  const line = { finding: made.id, at: at(1), by: "周", as: "preparer" } as const;
  const taken = addTakenBack(mine, line);
  expect(manualOf(mergeReviews(taken, mine))).toEqual([]);
  expect(overs(mergeReviews(taken, mine))).toEqual([]);
  const decided = addDecision(mine, decision({ ...reviewer, finding: made.id }));
  const merged = mergeReviews(taken, decided);
  expect(overs(merged)).toEqual(["taken-back"]);
  expect(overs(addTakenBack(merged, { ...line, at: at(4) }))).toEqual([]);
  expect(overs(addTakenBack(decided, line))).toEqual([]);
});

test("lines that name one another hide nothing", () => {
  const a = decision({ id: "a", after: ["b"] });
  const b = decision({ ...reviewer, at: at(1), id: "b", after: ["a"], stand: "later" });
  expect(decisionsOf({ log: [a, b] }).get(first.id)?.stand).toBe("later");
});

interface Act {
  readonly who: number;
  readonly kind: "decide" | "note" | "take-back" | "receive";
  readonly finding: number;
  readonly stand: Decision["stand"];
}

const people = [
  { by: "周", as: "preparer" },
  { by: "沈", as: "reviewer" },
  { by: "", as: "preparer" },
] as const;
const anyAct: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(2),
  kind: fc.constantFrom("decide", "decide", "note", "take-back", "receive"),
  finding: fc.nat(3),
  stand: fc.constantFrom("open", "confirmed", "later"),
});

/** Three people work on copies of one review and sometimes take another's file in. */
function played(acts: readonly Act[]): Review[] {
  const reviews: Review[] = people.map(() => empty);
  acts.forEach(({ who, kind, finding, stand }, turn) => {
    const review = reviews[who] ?? empty;
    const id = `manual-${finding}`;
    const line = { finding: id, at: at(turn % 60), ...(people[who] ?? people[0]) };
    const next: Record<Act["kind"], () => Review> = {
      decide: () => addDecision(review, decision({ ...line, stand, note: `第${turn}步` })),
      note: () => ({ ...review, manual: [...(review.manual ?? []), { ...made, id }] }),
      "take-back": () => addTakenBack(review, line),
      receive: () => mergeReviews(review, reviews[finding % 3] ?? empty),
    };
    reviews[who] = next[kind]();
  });
  return reviews;
}

test("merging is the same in any order and any number of times, and loses nothing", () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
      const [a, b, c] = played(acts) as [Review, Review, Review];
      const all = mergeReviews(mergeReviews(a, b), c);
      expect(mergeReviews(a, mergeReviews(b, c))).toEqual(all);
      expect(mergeReviews(mergeReviews(c, b), a)).toEqual(all);
      expect(mergeReviews(all, b)).toEqual(all);
      expect(conflictsOf(mergeReviews(c, mergeReviews(b, a)))).toEqual(conflictsOf(all));
      for (const line of [a, b, c].flatMap(({ log }) => log)) expect(all.log).toContainEqual(line);
      for (const { finding } of [a, b, c].flatMap(({ log }) => log))
        expect(decisionsOf(all).has(finding)).toBe(true);
    }),
  );
});

test("what stands apart from each other is either the same or named", () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
      const [a, b] = played(acts) as [Review, Review, Review];
      const all = mergeReviews(a, b);
      const named = new Set(conflictsOf(all).map(({ finding }) => finding));
      const taken = new Set((all.takenBack ?? []).map(({ finding }) => finding));
      for (const [finding, mine] of decisionsOf(a)) {
        const stands = decisionsOf(all).get(finding);
        const isReplaced = JSON.stringify(all.log.flatMap(({ after }) => after ?? [])).includes(
          JSON.stringify(mine.id),
        );
        if (!isReplaced && !named.has(finding) && !taken.has(finding))
          expect([stands?.stand, stands?.note]).toEqual([mine.stand, mine.note]);
      }
    }),
  );
});
