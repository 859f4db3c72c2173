import type { Decimal } from "decimal.js";
import { economicLines } from "../../lexicon/economic.ts";
import { threePublicItems } from "../../lexicon/three-public.ts";
import type { UnitDoubt } from "../../model/structure.ts";
import { coreLabel } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";

const itemNames: ReadonlySet<string> = new Set(
  economicLines.flatMap((line) =>
    (line.split(" : ")[1] ?? "").split(" · ").map((entry) => coreLabel(entry.replace(/^\d\d /, ""))),
  ),
);
const threePublic = new Set<string>(threePublicItems);
const totals = new Set(["grand-income", "grand-spending", "grand-both", "year-income", "year-spending"]);
/** So many times its neighbours' middle, and a 10⁴ slip is what makes it fit. */
const outOfRange = 1000;
const fewestNeighbours = 4;

/**
 * 「会议费12,600万元」 in a list of small amounts: certain when a single item of expenditure exceeds everything the unit
 * received and spent, probable when it is a thousand times its neighbours; both only if the same digits in 元 would fit.
 */
export function oversizedAmounts({ statements }: Reading): UnitDoubt[] {
  const inWan = statements.filter((s) => amountOf(s)?.token.quantity.unit === "万元");
  const whole = largest(inWan.filter(({ key }) => key !== undefined && totals.has(key)));
  const byParagraph = Map.groupBy(inWan.filter(isItem), ({ paragraph }) => paragraph);
  return [...byParagraph.values()].flatMap((items) => {
    const mentions = items.flatMap((item) => amountOf(item) ?? []);
    const crowd = crowdOf(mentions, whole);
    return mentions.flatMap((mention) => doubtOf(mention, crowd));
  });
}

/** The amounts of one paragraph, sorted once: a paragraph may list thousands. */
interface Crowd {
  readonly whole: Mention | undefined;
  readonly mentions: readonly Mention[];
  readonly sorted: readonly Mention[];
  /** Where each stands in `sorted`. */
  readonly places: ReadonlyMap<Mention, number>;
  /** How many are below the whole. */
  readonly below: number;
}

function crowdOf(mentions: readonly Mention[], whole: Mention | undefined): Crowd {
  const sorted = mentions.toSorted((a, b) => sizeOf(a).comparedTo(sizeOf(b)));
  const places = new Map(sorted.map((mention, place) => [mention, place]));
  const below = whole === undefined ? 0 : mentions.filter((each) => sizeOf(each).lt(sizeOf(whole))).length;
  return { whole, mentions, sorted, places, below };
}

/** The element at a place of the sorted amounts without one of them. */
function sizeWithout({ sorted, places }: Crowd, left: Mention, place: number): Decimal | undefined {
  const found = sorted[place < (places.get(left) ?? 0) ? place : place + 1];
  return found === undefined ? undefined : sizeOf(found);
}

function isItem({ key, core }: Statement): boolean {
  return itemNames.has(core) || (key !== undefined && threePublic.has(key));
}

/** The final amount; a budget may be of any year. */
function amountOf(s: Statement): Mention | undefined {
  const mention = mainAmount(s);
  return mention?.token.kind === "money" && mention.token.quantity.approximate !== true ? mention : undefined;
}

function largest(statements: readonly Statement[]): Mention | undefined {
  return statements
    .flatMap((s) => amountOf(s) ?? [])
    .reduce<Mention | undefined>(
      (best, each) => (best === undefined || sizeOf(each).gt(sizeOf(best)) ? each : best),
      undefined,
    );
}

const sizeOf = ({ token }: Mention) => token.quantity.value;

function doubtOf(mention: Mention, crowd: Crowd): UnitDoubt[] {
  const { whole, mentions } = crowd;
  const value = sizeOf(mention);
  const doubt = (tier: UnitDoubt["tier"], evidence: readonly Mention[]): UnitDoubt[] => [
    {
      kind: "slip",
      range: mention.token.range,
      fact: undefined,
      expectedUnit: "元",
      evidence: evidence.map(({ token }) => token.range),
      tier,
    },
  ];
  // The total itself may be the wrong one: two more amounts must be below it.
  const below = crowd.below - (whole !== undefined && value.lt(sizeOf(whole)) ? 1 : 0);
  if (whole !== undefined && below >= 2 && value.gt(sizeOf(whole)) && value.div(10_000).lt(sizeOf(whole)))
    return doubt("certain", [whole]);
  const neighbours = mentions.length - 1;
  const middle = sizeWithout(crowd, mention, Math.floor(neighbours / 2));
  const most = sizeWithout(crowd, mention, neighbours - 1);
  if (neighbours < fewestNeighbours || middle === undefined || most === undefined || middle.isZero())
    return [];
  const isOut =
    value.gt(middle.mul(outOfRange)) && value.gt(most.mul(10)) && value.div(10_000).lt(most.mul(10));
  if (!isOut) return [];
  const others = mentions.slice(0, 3).filter((other) => other !== mention);
  return doubt("probable", others.slice(0, 2));
}
