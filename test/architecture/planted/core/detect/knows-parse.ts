import { early } from "../parse/early.ts";
export const detect = early;
