import { early } from "../parse/early.ts";
export const late = early;
