import { early } from "../core/parse/early.ts";
export const run = early;
