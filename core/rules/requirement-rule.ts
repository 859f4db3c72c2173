import type { Result, Tier } from "../model/result.ts";
import type { Requirement } from "../model/structure.ts";

/** The texts that all rules about required parts share. */
export const requirementMessages = {
  absent: { zh: "未找到“{name}”（依据：{basis}）", en: "{nameEn} ({name}) was not found ({basisEn})" },
  attached: {
    zh: "正文中未找到“{name}”，可能在附件中（依据：{basis}）",
    en: "{nameEn} ({name}) was not found in the text; an attachment may hold it ({basisEn})",
  },
} as const;

/** One result per requirement of a level; what an attachment may hold is probable at most. */
export function* checkRequirements(
  requirements: readonly Requirement[],
  level: Requirement["level"],
): Generator<Result<keyof typeof requirementMessages>> {
  for (const requirement of requirements) {
    if (requirement.level !== level) continue;
    const { found, expectedAt, mayBeAttached, name, basis } = requirement;
    if (found !== undefined)
      yield { verdict: "agree", agreement: "exact", at: [{ role: "claim", range: found }] };
    else
      yield {
        verdict: "differ",
        tier: tierOf(requirement),
        message: mayBeAttached ? "attached" : "absent",
        data: { name: name.zh, nameEn: name.en, basis: basis.zh, basisEn: basis.en },
        at: [{ role: "claim", range: expectedAt }],
      };
  }
}

function tierOf({ firm, mayBeAttached, habit = false }: Requirement): Tier {
  if (habit) return "note";
  return firm && !mayBeAttached ? "certain" : "probable";
}
