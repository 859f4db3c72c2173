import type { Decision } from "../../core/model/review.ts";

/** `2026-11-21 09:30`, in the zone it was written in. */
export function timeWords(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}

/** Initials and time of a decision. */
export function signature({ by, at }: Pick<Decision, "by" | "at">): string {
  return by === "" ? timeWords(at) : `${by} ${timeWords(at)}`;
}
