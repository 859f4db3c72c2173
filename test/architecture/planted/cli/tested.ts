import { aid } from "../test/aid.ts";
export const tested = aid;
