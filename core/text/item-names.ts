import { formerNames, functionalLines } from "../lexicon/classification.ts";
import { narrow } from "./characters.ts";

/** A name of the functional classification for comparison: width, quotes and white space folded, 与 as 和. */
export function foldName(name: string): string {
  return narrow(name)
    .replace(/[\s\u00a0\u3000“”"'‘’]/g, "")
    .replaceAll("与", "和");
}

function bareClass(name: string): string {
  return foldName(name)
    .replace(/\((?:(?:\d{3})?类|\d{3})\)/g, "")
    .replace(/^\d{3}/, "")
    .replace(/(?:类)?(?:支出)*$/, "");
}

/** Earlier names of a class by the name it bears now: one document may use both for the same class. */
const currentClasses: ReadonlyMap<string, string> = new Map(
  formerNames.flatMap(({ code, name }) => {
    const line = code.length === 3 ? functionalLines.find((each) => each.startsWith(`${code} `)) : undefined;
    return line === undefined ? [] : [[bareClass(name), bareClass(line.slice(4))] as const];
  }),
);

/** Earlier names of 款 and 项 by those they bear now: 行政事业单位离退休 → 行政事业单位养老支出. */
const currentItems: ReadonlyMap<string, string> = new Map(
  formerNames.flatMap(({ code, name }) => {
    const line =
      code.length > 3 ? functionalLines.find((each) => each.startsWith(`${code.slice(0, 5)} `)) : undefined;
    const [section, items] = line?.slice(6).split(" : ") ?? [];
    const item = items?.split(" · ").find((each) => each.startsWith(`${code.slice(5)} `));
    const current = code.length === 5 ? section : item?.slice(3);
    return current === undefined ? [] : [[foldName(name), foldName(current)] as const];
  }),
);

/** Name of a 款 or 项 for comparison; an earlier name becomes the present one. */
export function itemName(name: string): string {
  const folded = foldName(name);
  return currentItems.get(folded) ?? folded;
}

/** Class name for comparison: `一般公共服务支出`, `一般公共服务（类）支出` → `一般公共服务`; an earlier name becomes the present one. */
export function className(name: string): string {
  const bare = bareClass(name);
  return currentClasses.get(bare) ?? bare;
}
