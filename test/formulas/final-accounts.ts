import { layouts } from "../support/final-accounts.ts";
import { narrative, overview } from "../support/final-accounts-narrative.ts";
import { type Chapter, ids } from "./formula.ts";
import { incomeExpenditureFormulas } from "./table-one.ts";

/** Departmental final accounts: the nine tables (F), between tables (X), narrative against tables (N). */
export const finalAccounts: Chapter = {
  title: "部门决算 Final accounts",
  ids: ids("F1.", 1),
  documents: {
    shanghai: [...overview, ...(layouts.shanghai ?? []), ...narrative],
  },
  formulas: [...incomeExpenditureFormulas],
};
