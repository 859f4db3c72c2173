import type { EmptyPart } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

export const emptyPart = defineRule({
  id: "empty-part",
  title: { zh: "标题之下有内容", en: "Something stands under each heading" },
  why: {
    zh: "只有标题、没有内容，等于没有公开；也可能是表格或附件在发布时丢失。",
    en: "A heading alone discloses nothing; a table or annex may have been lost on publication.",
  },
  basis: {
    zh: "财预〔2016〕143号：公开内容应当完整；没有数据的表格应当列空表并说明。",
    en: "财预〔2016〕143号: disclosures must be complete; empty tables are shown and explained.",
  },
  category: "missing",
  needs: ["emptyParts"],
  messages: {
    section: { zh: "“{title}”之下没有内容", en: "Nothing stands under “{title}”" },
    "section-attached": {
      zh: "“{title}”之下没有内容，可能在附件或图片中",
      en: "Nothing stands under “{title}”; an attachment or picture may hold it",
    },
    "table-titles": {
      zh: "只有表名、没有表格：{title}（可能在附件中）",
      en: "Titles without tables: {title} (an attachment may hold them)",
    },
    annex: {
      zh: "“{title}”已列明，但页面中没有找到（可能另有文件）",
      en: "“{title}” is announced and not in the text (it may be a separate file)",
    },
  },
  exclusions: {
    zh: "标题本身已作说明的（无……、详见附件）；单位名单一类的列表；页面提供了附件时的“详见附件”。",
    en: "Headings that say it themselves (none, see annex); lists of names; “see annex” where the page offers files.",
  },
  examples: [
    { name: "有内容 filled", text: "一、项目概况\n项目已建成。\n二、评价结论\n无。" },
    { name: "没有内容 empty", text: "一、项目概况\n项目已建成。\n〔二、评价结论〕\n三、存在问题\n无。" },
  ],
  *check({ emptyParts }) {
    for (const part of emptyParts) {
      yield {
        verdict: "differ",
        tier: part.mayBeAttached ? "probable" : "certain",
        message: messageOf(part),
        data: { title: part.title },
        at: [{ role: "claim", range: part.heading }],
      };
    }
  },
});

function messageOf({ kind, mayBeAttached }: EmptyPart): EmptyPart["kind"] | "section-attached" {
  return kind === "section" && mayBeAttached ? "section-attached" : kind;
}
