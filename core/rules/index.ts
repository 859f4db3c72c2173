import type { Rule } from "./rule.ts";
import { totalOfParts } from "./total-of-parts.ts";

/** Every rule, by id. A rule can neither see nor order another one. */
export const rules: readonly Rule[] = Object.freeze([totalOfParts] as unknown as readonly Rule[]);
