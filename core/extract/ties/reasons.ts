import { downReasons, unclearReasons, upReasons } from "../../lexicon/reasons.ts";
import { type Document, textOf } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { Change } from "../../model/relation.ts";
import type { Reason } from "../../model/structure.ts";

/** A reason further away than this belongs to something else. */
const farthest = 16;
/** A longer text is an account of several things. */
const longest = 80;

/** The reasons that follow a stated change directly, with their own direction where the words show one. */
export function reasonsOf(document: Document, changes: readonly Change[]): Reason[] {
  const users = Map.groupBy(changes, ({ reason }) => reason?.[0]);
  return changes.flatMap((change): Reason[] => {
    const range = reasonText(document, change);
    const moved = directionOf(change);
    if (range === undefined || moved === undefined) return [];
    // Of several changes before one reason only the last stands right before it; when they disagree, none is sure.
    const sharers = users.get(change.reason?.[0]) ?? [];
    if (sharers.some((other) => other.direction?.says !== moved.says)) return [];
    const words = textOf(document, range);
    const says = pointing(words);
    return says === undefined ? [] : [{ label: change.label, change: moved, says, words, range }];
  });
}

function directionOf(change: Change): Reason["change"] | undefined {
  const { direction, rateDirection, confidence, subject, withBudget, delta } = change;
  if (direction === undefined || direction.says === "same" || confidence !== "sure") return undefined;
  if (subject === undefined || withBudget === true || /carryover|closing|opening|surplus/.test(subject))
    return undefined;
  const isTorn = rateDirection !== undefined && rateDirection.says !== direction.says;
  if (isTorn || delta?.quantity.value.lte(0) === true) return undefined;
  return { ...direction, says: direction.says };
}

/** From behind the reason word to the end of its sentence or clause group. */
function reasonText(document: Document, { range, reason }: Change): Range | undefined {
  if (reason === undefined || reason[0] < range[1] || reason[0] - range[1] > farthest) return undefined;
  const between = document.text.slice(range[1], reason[0]);
  if (/[\d\n]/.test(between)) return undefined;
  const after = document.text.slice(reason[1], reason[1] + longest + 1);
  const lead = /^[是为系由于因:：，,\s]*/.exec(after)?.[0].length ?? 0;
  const end = after.search(/[。；;\n]/);
  return end <= lead ? undefined : [reason[1] + lead, reason[1] + end];
}

/** Every clause must point the same way; a clause without a direction makes the whole mixed. */
function pointing(words: string): Reason["says"] | undefined {
  const clauses = words.split(/[，,、]/).filter((clause) => clause.trim() !== "");
  const directions = clauses.map(clausePointing);
  if (directions.every((says) => says === undefined)) return undefined;
  const [first] = directions;
  return first !== undefined && directions.every((says) => says === first) ? first : "mixed";
}

function clausePointing(clause: string): Reason["says"] | undefined {
  const isUp = upReasons.some((cue) => cue.test(clause));
  const isDown = downReasons.some((cue) => cue.test(clause));
  if (!isUp && !isDown) return undefined;
  if ((isUp && isDown) || unclearReasons.test(clause)) return "mixed";
  return isUp ? "up" : "down";
}
