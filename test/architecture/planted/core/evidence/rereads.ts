import { report } from "../report/runs-checks.ts";
export const evidence = report;
