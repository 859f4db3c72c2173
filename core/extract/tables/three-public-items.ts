import type { threePublicItems } from "../../lexicon/three-public.ts";
import { squeeze } from "../../text/labels.ts";

export type ThreePublicItem = (typeof threePublicItems)[number] | "domestic-reception" | "foreign-reception";

/** Row and column labels of the “三公” table; the narrower stands first. */
const items: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [/团组|人次|人数|批次|数\(|保有|购置数|数量|\((?:个|辆|批|人|次)/, "three-public"],
  [/因公出国|出国\(境\)/, "overseas"],
  [/(?:公务)?用车购置(?:及|和|与|费及|费和|、)(?:公务用车)?运行/, "vehicles"],
  [/用车购置/, "vehicle-purchase"],
  [/用车运行|用车维护/, "vehicle-operation"],
  [/公务用车(?:费|经费)?$/, "vehicles"],
  [/国内(?:公务)?接待/, "domestic-reception"],
  [/(?:国\(境\)外|国外|外事|外宾)(?:公务)?接待/, "foreign-reception"],
  [/公务接待/, "reception"],
];

/** What a label of the “三公” table names; counts and unknown labels are undefined. */
export function threePublicItem(key: string): ThreePublicItem | undefined {
  const folded = squeeze(key).replace(/["“”'‘’]/g, "");
  const [counts, ...rest] = items;
  if (counts?.[0].test(folded) === true) return undefined;
  return rest.find(([pattern]) => pattern.test(folded))?.[1];
}
