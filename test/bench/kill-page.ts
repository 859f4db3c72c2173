import { addDecision, type Decision, emptyReview, type Review } from "../../core/model/review.ts";
import { loadReview, saveReview } from "../../entrypoints/keeping/review-database.ts";
import { sampleReport } from "../support/sample-report.ts";

/*
 * Runs in a page of a real browser: writes decisions through the extension's own store, one after the other, and says
 * of each when it was stored; the page is killed at any moment.
 */

const first = emptyReview(sampleReport);
const message = { zh: "一条发现", en: "a finding" };

function decision(number: number): Decision {
  return {
    finding: `finding ${number % 40}`,
    at: new Date(Date.UTC(2026, 10, 21) + number * 1000).toISOString(),
    by: "周",
    as: "preparer",
    stand: "confirmed",
    reason: "",
    note: String(number),
    figures: "1|2|3",
    message,
  };
}

/** The numbers of the stored decisions, in order; null when what is stored cannot be read. */
async function stored(): Promise<number[] | null> {
  const review = await loadReview(first.key);
  return review === undefined ? null : review.log.map(({ note }) => Number(note));
}

async function writeFrom(number: number, confirm: (stored: number) => Promise<void>): Promise<void> {
  let review: Review = (await loadReview(first.key)) ?? first;
  for (let next = number; ; next += 1) {
    review = await saveReview(addDecision(review, decision(next)));
    void confirm(next);
  }
}

Object.assign(globalThis, { goujiKill: { stored, writeFrom } });
