import { subjectKey } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import type { Comparison } from "./statement.ts";

/** The words before 比, 与, 较 in a clause that compares without a number. */
const namedBefore =
  /^(?:其中[:：]?)?\s*([^比与较]{2,24}?)(?:比|与|较)[^比与较]{2,20}(?:持平|一致|相同|变化|增减|不变)/;

/** The subject that the last clause without a number named before it compared; empty where none did. */
export function namedInClauses(words: string): string {
  for (const clause of words.split(/[，,；;。]/).reverse()) {
    const subject = namedBefore.exec(clause)?.[1] ?? "";
    if (subjectKey(subject) !== undefined) return subject;
  }
  return "";
}

/** 「同比增加 a，同比增长 p%」: one comparison, said twice. */
export function sameComparison(last: Comparison, rate: Mention): boolean {
  const subject = comparedSubject(rate);
  if (last.rate !== undefined && subject !== "" && subject !== last.subject) return false;
  if (rate.against === undefined) return true;
  // 「与2018年相比，增长a，同比增长p%」: 同比 is with the year just named.
  const isSameYear = rate.against.year === undefined || last.against?.year === rate.against.year;
  return last.against !== undefined && isSameYear && last.against.withBudget === rate.against.withBudget;
}

/** First words of a paragraph, up to the first number claim or full stop: where an item names itself. */
export function headOf(words: string): string {
  // 「一般公共服务（201）办公厅（室）及相关机构事务（03）：行政运行（01）」 goes on behind its colon.
  const colon = /[：:。](?![^：:。\d]{2,30}[（(]\d\d[）)])/.exec(words);
  const digits = /\d[\d,.]*\s*(?:万元|亿元|元)/.exec(words);
  const end = Math.min(colon?.index ?? words.length, digits?.index ?? words.length, 160);
  return words.slice(0, end + (colon?.index === end ? 1 : 0));
}

/** The number of an item before its name. */
const ordinal = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[（(]?\d{1,2}[）)、.．](?!\d))+\s*/;

/** 「7、20109-海关事务」: an item's number and code before its name. */
const codeBefore = /^(?:[（(]?\d{1,2}[）)、]\s*)?[2-5]\d\d(?:\d\d){0,2}[—–-]{1,2}(?=[\u4e00-\u9fff])/;

export function withoutOrdinal(words: string): string {
  return words.replace(ordinal, "");
}

/** `比2019年`, `与上年相比` and the like taken off the words before a difference. */
export function comparedSubject(mention: Mention): string {
  return mention.subject
    .replace(/[（(][^（）()]{0,20}[）)]/g, "")
    .replace(
      /(?:与|比|较|同|和)(?:去年|上年|上一年|(?:19|20)\d\d年|年初|预算|全年预算)(?:度|同期|年初|全年|当年|调整后?|决算|预算|支出(?!合计|总计|总额)|收入(?!合计|总计|总额)|执行|数)*(?:相比|比较|对比)?/g,
      "",
    )
    .replace(
      /(?:相比|相较)于?(?:去年|上年|上一年|(?:19|20)\d\d年)度?|按?(?:同口径|可比口径)|同比|环比|相比|[比较]$/g,
      "",
    )
    .replace(ordinal, "")
    .replace(/(?:各|均|分别|都|也|[（(])+$/, "")
    .trim();
}

/** 「因公出国经费、…、公务接待费（简称“三公”经费）支出合计」: the bracket says what the list is. */
const threePublicNamed =
  /[（(](?:以下)?(?:简称)?[“"]?三公[”"]?经费[）)](?:财政拨款)?(?:支出|决算|预算|合计|总额|总计|数)*$/;

/** Punctuation and linking words off the ends of a subject. */
export function tidy(subject: string): string {
  if (threePublicNamed.test(subject)) return "“三公”经费";
  return unquoted(
    subject
      .replace(ordinal, "")
      .replace(codeBefore, "")
      // 「…行政运行（项）”2026年度预算」: what follows the item's name is no part of it.
      .replace(/([（(]项[）)])[”"]?\s?(?:19|20)\d\d年度?(?:预算|决算)?$/, "$1")
      .replace(/^[\s,，、:：;；]+|[\s,，、:：;；]+$/g, "")
      .replace(/(?:各|均|分别|共|共计|为|是|约)+$/, "")
      // 「培训费2023年预算2万元」: the year is that of the amount.
      .replace(/(?<=[\u4e00-\u9fff])(?:19|20)\d\d年度?$/, ""),
  );
}

/** “教育支出” → 教育支出; the mark that lost its other half goes too: “.住房保障支出” of 11“.住房保障支出”. */
function unquoted(subject: string): string {
  const [open, close] = [subject.indexOf("“"), subject.lastIndexOf("”")];
  const isWhole = open === 0 && close === subject.length - 1 && subject.indexOf("“", 1) < 0;
  if (isWhole) return subject.slice(1, -1).replace(/^[.．、\s]+/, "");
  if (open === 0 && close < 0) return subject.slice(1).replace(/^[.．、\s]+/, "");
  return open < 0 && close === subject.length - 1 ? subject.slice(0, -1) : subject;
}
