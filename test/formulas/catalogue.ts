import { budget } from "./budget.ts";
import { finalAccounts } from "./final-accounts.ts";
import type { Chapter } from "./formula.ts";
import { performance } from "./performance.ts";

/** The formulas by kind of document; each chapter is a file of its own. */
export const chapters: readonly Chapter[] = [finalAccounts, budget, performance];
