import { text } from "../text/knows-readers.ts";
export const rule = text;
