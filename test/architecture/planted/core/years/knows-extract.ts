import { extract } from "../extract/knows-parse.ts";
export const years = extract;
