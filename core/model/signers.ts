import { byMoment, type Decision, type Signer } from "./review.ts";

/** Who did something, and when. */
export type Signed = Pick<Decision, "at" | "by" | "as">;

/** The last line that each kind of signer wrote with initials. */
export function signersOf(log: readonly Decision[]): Readonly<Partial<Record<Signer, Decision>>> {
  const named = log.filter(({ by }) => by !== "").toSorted(byMoment);
  return Object.fromEntries(named.map((line) => [line.as, line]));
}
