import type { Finding } from "../../core/model/report.ts";

/** How a finding is drawn, in the panel and on the page: its tier for figures, else its category. */
export type Mark = "certain" | "probable" | "missing" | "change" | "text" | "note";

/** Every mark, weightiest first. */
export const marks: readonly Mark[] = ["certain", "probable", "missing", "change", "text", "note"];

export function markOf({ tier, category }: Pick<Finding, "tier" | "category">): Mark {
  if (tier === "note") return "note";
  if (category === "arithmetic" || category === "consistency") return tier;
  return category;
}
