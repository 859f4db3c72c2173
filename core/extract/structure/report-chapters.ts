import { norms } from "../../lexicon/norms.ts";
import { reportChapters } from "../../lexicon/report-chapters.ts";
import type { Requirement } from "../../model/structure.ts";
import type { View } from "./requirement-view.ts";

/** An evaluation report has its facts, its conclusion and its problems; one finding each. */
export function reportRequirements({ document, attached }: View): Requirement[] {
  const reports = document.sections.filter(({ topic, level }) => topic === "performance-report" && level > 0);
  const own =
    document.identity.kinds[0] === "evaluation-report" && reports.length === 0
      ? document.sections.slice(0, 1)
      : [];
  return [...reports, ...own].flatMap((report) => {
    const inside = document.sections.filter(
      ({ range, index }) =>
        index !== report.index && range[0] >= report.range[0] && range[1] <= report.range[1],
    );
    if (inside.length < 4) return [];
    const words = document.text.slice(...report.range);
    return reportChapters.map((chapter) => {
      const heading = inside.find(
        ({ topic, title }) =>
          (topic !== undefined && chapter.topics.includes(topic)) ||
          chapter.words.some((word) => title.includes(word)),
      );
      const said =
        heading?.heading ?? (chapter.words.some((word) => words.includes(word)) ? report.heading : undefined);
      return {
        key: chapter.key,
        level: "element" as const,
        name: { zh: chapter.zh, en: chapter.en },
        basis: norms.evaluation,
        found: said,
        expectedAt: report.index === 0 ? (document.sections[1]?.heading ?? [0, 0]) : report.heading,
        mayBeAttached: attached,
        firm: false,
      };
    });
  });
}
