import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { noReview, type ReviewView } from "../../components/decision/review-view.ts";
import type { MergeOutcome } from "../../components/intent.ts";
import { anchorFindings } from "../../core/model/manual.ts";
import { conflictsOf, mergeReviews } from "../../core/model/merge.ts";
import type { Finding, Report } from "../../core/model/report.ts";
import {
  addDecision,
  addSighting,
  compareSightings,
  decisionsOf,
  emptyReview,
  figuresOf,
  manualOf,
  type Review,
  reviewKeyOf,
  type Signer,
} from "../../core/model/review.ts";
import { ownFindings } from "./own-findings.ts";
import { createReviewKeeper, type Keeping, type ReviewKeeper } from "./review-keeper.ts";
import { createSteps, type Step, type Verdict } from "./steps.ts";

export interface Signature {
  readonly by: string;
  readonly as: Signer;
}

export interface Reviewing {
  readonly view: ReadonlySignal<ReviewView>;
  readonly review: ReadonlySignal<Review | undefined>;
  readonly signature: ReadonlySignal<Signature>;
  /** Brings up the review of the document that is shown. */
  readonly open: (report: Report | undefined) => Promise<void>;
  readonly sign: (signature: Signature) => void;
  readonly decide: (verdict: Verdict) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Lets something that was done elsewhere be taken back in its turn. */
  readonly remember: (step: Step) => void;
  /** What was done before can be taken back no more: others' work came between. */
  readonly forgetSteps: () => void;
  /** Findings that people made on this document, on the text as it is now. */
  readonly manual: ReadonlySignal<readonly Finding[]>;
  /** Keeps a finding that a person made. */
  readonly note: (finding: Finding) => void;
  readonly takeBack: (finding: string) => void;
  readonly merge: (theirs: Review | undefined) => MergeOutcome;
}

/** Adds what another person did to the review that is shown. */
function mergeInto(keeper: ReviewKeeper, theirs: Review | undefined): MergeOutcome {
  const mine = keeper.review.value;
  if (theirs === undefined || mine === undefined) return "no-record";
  if (theirs.key !== mine.key) return "other-document";
  keeper.keep(mergeReviews(mine, theirs));
  return "merged";
}

/** Whether the same text was shown before, under a name that was corrected since. */
function isRenamed(shown: Report, before: Review): boolean {
  return before.url === shown.source.url && before.sightings[0]?.sha256 === shown.source.sha256;
}

/** An empty review; the same text under a corrected name takes along what was decided before the correction. */
function reviewFor(shown: Report, before: Review | undefined): Review {
  const empty = emptyReview(shown);
  if (before === undefined || before.key === empty.key || !isRenamed(shown, before)) return empty;
  const { log, manual, takenBack } = before;
  return { ...empty, log, ...(manual && { manual }), ...(takenBack && { takenBack }) };
}

/** Decisions about the shown document: kept line by line, taken back by further lines. */
export function createReviewing(keeping: Keeping): Reviewing {
  const keeper = createReviewKeeper(keeping);
  const steps = createSteps();
  const { review } = keeper;
  const report = signal<Report | undefined>(undefined);
  const signature = signal<Signature>({ by: "", as: "preparer" });
  const text = signal<string | undefined>(undefined);
  const manual = computed(() => {
    const made = manualOf(review.value ?? {});
    return text.value === undefined ? made : anchorFindings(made, text.value);
  });
  const decisions = computed(() => decisionsOf(review.value ?? { log: [] }));

  const own = ownFindings(keeper, steps, () => ({ at: keeping.now(), ...signature.value }));
  const write = (verdict: Verdict) => {
    const all = [...(report.value?.findings ?? []), ...manual.value];
    const found = all.find(({ id }) => id === verdict.finding);
    if (review.value === undefined || found === undefined) return;
    const { finding, stand, reason, note } = verdict;
    const line = { finding, stand, reason, note, message: found.message, figures: figuresOf(found) };
    keeper.keep(addDecision(review.value, { ...line, ...signature.value, at: keeping.now() }));
  };

  const open = async (shown: Report | undefined) => {
    report.value = shown;
    text.value = undefined;
    if (shown === undefined) return;
    const before = review.value;
    if (before === undefined || (before.key !== reviewKeyOf(shown) && !isRenamed(shown, before)))
      steps.clear();
    await keeper.open(reviewFor(shown, before));
    if (report.value !== shown || review.value === undefined) return;
    keeper.keep(addSighting(review.value, shown, keeping.now()));
    if (manual.value.length === 0) return;
    const now = await keeping.text();
    if (report.value === shown) text.value = now;
  };

  return {
    review,
    signature,
    open,
    view: computed(() => ({
      ...noReview,
      ...signature.value,
      decisions: decisions.value,
      ...(review.value !== undefined && {
        comparison: compareSightings(review.value),
        log: review.value.log,
        conflicts: conflictsOf(review.value),
      }),
      canUndo: steps.canUndo.value,
      canRedo: steps.canRedo.value,
      isKept: keeper.isKept.value,
    })),
    manual,
    note: own.note,
    takeBack: (id) => own.takeBack(manual.value.find((each) => each.id === id)),
    sign: ({ by, as }) => {
      signature.value = { by, as };
    },
    decide: (after) => {
      const { stand = "open", reason = "", note = "" } = decisions.value.get(after.finding) ?? {};
      const before = { finding: after.finding, stand, reason, note };
      steps.add({ undo: () => write(before), redo: () => write(after) });
      write(after);
    },
    undo: () => steps.undo(),
    redo: () => steps.redo(),
    remember: (step) => steps.add(step),
    forgetSteps: () => steps.clear(),
    merge: (theirs) => mergeInto(keeper, theirs),
  };
}
