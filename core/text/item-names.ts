import { narrow } from "./characters.ts";

/** A name of the functional classification for comparison: width, quotes and white space folded, 与 as 和. */
export function foldName(name: string): string {
  return narrow(name)
    .replace(/[\s\u00a0\u3000“”"'‘’]/g, "")
    .replaceAll("与", "和");
}

/** Class name for comparison: `一般公共服务支出`, `一般公共服务（类）支出` → `一般公共服务`. */
export function className(name: string): string {
  return foldName(name)
    .replace(/\((?:(?:\d{3})?类|\d{3})\)/g, "")
    .replace(/^\d{3}/, "")
    .replace(/(?:类)?(?:支出)*$/, "");
}
