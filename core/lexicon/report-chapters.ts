/** Chapters of an evaluation report: met by a heading with one of its topics or words, or by the words alone. */
export const reportChapters: readonly {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly topics: readonly string[];
  readonly words: readonly string[];
}[] = [
  {
    key: "report-overview",
    zh: "基本情况",
    en: "basic facts",
    topics: ["overview", "project-overview", "organisation", "duties"],
    words: ["基本情况", "概况", "简介"],
  },
  {
    key: "report-conclusion",
    zh: "评价结论",
    en: "conclusion",
    topics: ["conclusion"],
    words: ["结论", "得分", "等级", "综合评价", "总体评价", "评分"],
  },
  {
    key: "report-problems",
    zh: "存在的问题或改进建议",
    en: "problems or suggestions",
    topics: ["problems", "suggestions"],
    words: ["问题", "不足", "建议", "改进", "整改"],
  },
];
