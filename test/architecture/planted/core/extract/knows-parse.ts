import { early } from "../parse/early.ts";
export const extract = early;
