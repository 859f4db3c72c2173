import type { Rule } from "../rules/rule.ts";
export const early = {} as Rule;
