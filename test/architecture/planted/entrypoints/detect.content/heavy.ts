import { check } from "../../core/check.ts";
export const heavy = check;
