import type { Report } from "../model/report.ts";
import { sha256Of } from "./sha256.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function relocated(value: Json, toSource: (offset: number) => number): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Json) => relocated(each, toSource));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const isOffset = (key === "start" || key === "end") && typeof each === "number";
      return [key, isOffset ? toSource(each) : relocated(each, toSource)];
    }),
  );
}

/**
 * A report on an edited text with its places on the text as it was read, so that they are found on the page; its
 * hash is that of the text as it was read.
 */
export function relocateReport(report: Report, text: string, toSource: (offset: number) => number): Report {
  const moved = relocated(report as unknown as Json, toSource) as unknown as Report;
  return { ...moved, source: { ...moved.source, sha256: sha256Of(text), characters: text.length } };
}
