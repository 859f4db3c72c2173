import { check } from "../check.ts";
export const report = check;
