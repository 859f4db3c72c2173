import { economicLines } from "../../lexicon/economic.ts";
import type { UnitDoubt } from "../../model/structure.ts";
import { coreLabel } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";

const itemNames: ReadonlySet<string> = new Set(
  economicLines.flatMap((line) =>
    (line.split(" : ")[1] ?? "").split(" · ").map((entry) => coreLabel(entry.replace(/^\d\d /, ""))),
  ),
);
const threePublic = new Set([
  "three-public",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
]);
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
  return [...byParagraph.values()].flatMap((items) =>
    items.flatMap((item) => {
      const mention = amountOf(item);
      if (mention === undefined) return [];
      const neighbours = items.filter((other) => other !== item);
      return doubtOf(mention, { whole, neighbours: neighbours.flatMap((each) => amountOf(each) ?? []) });
    }),
  );
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

function doubtOf(
  mention: Mention,
  { whole, neighbours }: { readonly whole: Mention | undefined; readonly neighbours: readonly Mention[] },
): UnitDoubt[] {
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
  const below = whole === undefined ? 0 : neighbours.filter((each) => sizeOf(each).lt(sizeOf(whole))).length;
  if (whole !== undefined && below >= 2 && value.gt(sizeOf(whole)) && value.div(10_000).lt(sizeOf(whole)))
    return doubt("certain", [whole]);
  const sorted = neighbours.map(sizeOf).sort((a, b) => a.comparedTo(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  const most = sorted.at(-1);
  if (sorted.length < fewestNeighbours || middle === undefined || most === undefined || middle.isZero())
    return [];
  const isOut =
    value.gt(middle.mul(outOfRange)) && value.gt(most.mul(10)) && value.div(10_000).lt(most.mul(10));
  return isOut ? doubt("probable", neighbours.slice(0, 2)) : [];
}
