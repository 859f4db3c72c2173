import { check } from "../core/check.ts";
export const view = check;
