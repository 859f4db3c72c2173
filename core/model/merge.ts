import type { Finding } from "./report.ts";
import { byMoment, type Decision, headsOf, type Review, type TakenBack } from "./review.ts";

/** A finding about which people decided without knowing of one another, and not the same. */
export interface Conflict {
  readonly finding: string;
  /** Whether it stands differently, or only reasons or notes are not the same; `taken-back`: somebody else decided upon it. */
  readonly over: "stand" | "words" | "taken-back";
  /** The lines that stand, oldest first; the last one counts until somebody decides. */
  readonly decisions: readonly Decision[];
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Written the same way whatever they were read from, so that equal lines are equal text. */
function plainLine(line: Decision): Decision {
  const { finding, at, by, as, stand, reason, note, figures, message, id, after } = line;
  const { zh, en } = message;
  const plain = { finding, at, by, as, stand, reason, note, figures, message: { zh, en } };
  return { ...plain, ...(id !== undefined && { id }), ...(after !== undefined && { after }) };
}

/** Both logs in one, each line once, oldest first; the same whichever comes first. */
export function mergeLogs(mine: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  return distinct([...mine, ...theirs].map(plainLine)).sort(byMoment);
}

function byName(a: Finding, b: Finding): number {
  const [one, other] = [a.id + JSON.stringify(a), b.id + JSON.stringify(b)];
  return Number(one > other) - Number(one < other);
}

function mergeManual(mine: readonly Finding[], theirs: readonly Finding[]): Finding[] {
  return distinct([...mine, ...theirs]).sort(byName);
}

function mergeTakenBack(mine: readonly TakenBack[], theirs: readonly TakenBack[]): TakenBack[] {
  const plain = [...mine, ...theirs].map(({ finding, at, by, as, after }) => ({
    finding,
    at,
    by,
    as,
    after,
  }));
  return distinct(plain).sort(byMoment);
}

/**
 * Two reviews of the same document (equal `key`) in one. Nothing is ever dropped: lines, findings made by hand and
 * takings back are united, and conflicts follow from them (`conflictsOf`). It does not matter whose comes first, nor
 * how often a file is merged. What this device saw of the document (`sightings`, title, address) stays mine.
 */
export function mergeReviews(mine: Review, theirs: Review): Review {
  const manual = mergeManual(mine.manual ?? [], theirs.manual ?? []);
  const takenBack = mergeTakenBack(mine.takenBack ?? [], theirs.takenBack ?? []);
  return {
    ...mine,
    log: mergeLogs(mine.log, theirs.log),
    ...(manual.length > 0 && { manual }),
    ...(takenBack.length > 0 && { takenBack }),
  };
}

function conflictOver(heads: readonly Decision[]): Conflict["over"] | undefined {
  if (heads.length < 2) return undefined;
  if (new Set(heads.map(({ stand }) => stand)).size > 1) return "stand";
  const words = heads.map(({ reason, note }) => JSON.stringify([reason.trim(), note.trim()]));
  return new Set(words).size > 1 ? "words" : undefined;
}

/** Lines about findings that somebody took back without knowing of them. */
function unseen(heads: readonly Decision[], takings: readonly TakenBack[]): Decision[] {
  const seen = new Set(takings.flatMap(({ after }) => after));
  return heads.filter(({ stand, id }) => stand !== "open" && !seen.has(id ?? ""));
}

/**
 * Where people decided apart from each other and not the same. A later decision about the finding, made with all
 * lines in sight, settles it. So does taking a finding back once more that another person decided upon meanwhile.
 */
export function conflictsOf({ log, takenBack = [] }: Pick<Review, "log" | "takenBack">): Conflict[] {
  const takings = Map.groupBy(takenBack, ({ finding }) => finding);
  return [...Map.groupBy(log, ({ finding }) => finding)].flatMap(([finding, lines]): Conflict[] => {
    const heads = headsOf(lines);
    const taken = takings.get(finding);
    const decisions = taken === undefined ? heads : unseen(heads, taken);
    const over = taken === undefined ? conflictOver(heads) : decisions.length > 0 ? "taken-back" : undefined;
    return over === undefined ? [] : [{ finding, over, decisions }];
  });
}
