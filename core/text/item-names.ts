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

/** Class name for comparison: `一般公共服务支出`, `一般公共服务（类）支出` → `一般公共服务`; an earlier name becomes the present one. */
export function className(name: string): string {
  const bare = bareClass(name);
  return currentClasses.get(bare) ?? bare;
}
